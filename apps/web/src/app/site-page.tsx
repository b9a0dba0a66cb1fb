import type { ComponentChildren } from 'preact'
import { PageLayout } from '../layout/index.ts'
import type { NavItem, PageLayoutProps } from '../layout/index.ts'
import type { Lang } from '../texts/index.ts'
import type { Asked } from './request.ts'
import { siteTexts } from './texts/index.ts'

export interface SitePageProps {
  readonly asked: Asked
  /** Names the page in every language: "/delai". */
  readonly path: string
  readonly title: string
  readonly description: string
  /** The script of the page: the name of a file `islands/<name>.client.tsx`. */
  readonly island?: string
  /** Style sheets of its own. */
  readonly styles?: readonly string[]
  readonly children: ComponentChildren
}

/** A page of the site, with its frame: tools, languages, way out, footer. */
export function SitePage({ asked, island = 'page', children, ...rest }: SitePageProps) {
  return (
    <PageLayout lang={asked.lang} {...frameOf(asked, island)} {...rest}>
      {children}
    </PageLayout>
  )
}

/** What stands around every page, and its script. */
export function frameOf(
  { lang, script }: Asked,
  island: string,
): Pick<PageLayoutProps, 'scripts' | 'nav' | 'footerLinks'> {
  return {
    scripts: [script(island)],
    nav: siteNav(lang),
    footerLinks: { sources: '/a-propos', components: '/composants' },
  }
}

/** The tools at the head of every page, and the door of those who have an account. */
export function siteNav(lang: Lang): readonly NavItem[] {
  const { nav } = siteTexts(lang)
  return [
    { label: nav.orientation, path: '/orientation' },
    { label: nav.papers, path: '/papiers' },
    { label: nav.limit, path: '/delai' },
    { label: nav.routes, path: '/voies' },
    { label: nav.fee, path: '/redevance' },
    { label: nav.sources, path: '/sources' },
    { label: nav.signIn, path: '/connexion' },
  ]
}

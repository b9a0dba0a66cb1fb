import { Logo } from '../components/logo.tsx'
import type { Localised } from '../components/types.ts'
import { commonTexts } from '../texts/index.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { pageHref } from './page-href.ts'

export interface NavItem {
  readonly label: string
  /** Without the language: "/delai". */
  readonly path: string
}

export interface SiteHeaderProps extends Localised {
  readonly path: string
  readonly nav: readonly NavItem[]
}

/** Name, tools, languages. */
export function SiteHeader({ lang, path, nav }: SiteHeaderProps) {
  const words = commonTexts(lang)
  const here = path.split('?')[0]
  return (
    <header class="site-header">
      <a class="brand" href={pageHref(lang, '/')}>
        <Logo />
        <span>Sejour</span>
        <span class="visually-hidden"> – {words.home}</span>
      </a>
      {nav.length > 0 && (
        <nav class="site-nav" aria-label={words.mainNavigation}>
          <ul>
            {nav.map((item) => (
              <li>
                <a
                  href={pageHref(lang, item.path)}
                  aria-current={item.path === here ? 'page' : undefined}
                >
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <LanguageSwitch lang={lang} path={path} />
    </header>
  )
}

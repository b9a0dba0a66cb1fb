import { Folio } from '../components/margin.tsx'
import type { Containing, Localised } from '../components/types.ts'
import { assetHrefs } from '../styles/asset-hrefs.ts'
import { commonTexts } from '../texts/index.ts'
import { LeaveSite } from './leave-site.tsx'
import { SiteFooter } from './site-footer.tsx'
import type { FooterLinks } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import type { NavItem } from './site-header.tsx'

export interface PageLayoutProps extends Localised, Containing {
  /** Title of the page alone; the name of the site is added. An error puts its word first. */
  readonly title: string
  /** Without the language, with its query: "/delai?decision=refus". */
  readonly path: string
  readonly description?: string
  /** Addresses of module scripts. The page must say what it says without them. */
  readonly scripts?: readonly string[]
  /** Addresses of style sheets, after that of every page. */
  readonly styles?: readonly string[]
  readonly nav?: readonly NavItem[]
  readonly footerLinks?: FooterLinks
  /** Forces a scheme; without it the system decides. */
  readonly scheme?: 'light' | 'dark'
  /** Officers' pages do not need the quick way out. Default true. */
  readonly mayLeave?: boolean
}

/** The whole document. No inline script or style, so a strict content policy holds. */
export function PageLayout(props: PageLayoutProps) {
  const {
    lang,
    title,
    path,
    scripts = [],
    styles = [],
    nav = [],
    footerLinks = {},
    mayLeave = true,
  } = props
  const words = commonTexts(lang)
  return (
    <html lang={lang} data-scheme={props.scheme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Sejour`}</title>
        <meta name="description" content={props.description ?? words.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link
          rel="preload"
          href={assetHrefs.sans}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link rel="stylesheet" href={assetHrefs.styles} />
        {styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={assetHrefs.icon} type="image/svg+xml" />
        {scripts.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#content">
          {words.skipToContent}
        </a>
        {mayLeave && <LeaveSite lang={lang} />}
        <SiteHeader lang={lang} path={path} nav={nav} />
        <main id="content" tabIndex={-1}>
          <Folio>{props.children}</Folio>
        </main>
        <SiteFooter lang={lang} links={footerLinks} />
      </body>
    </html>
  )
}

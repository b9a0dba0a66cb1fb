import type { ComponentChildren } from 'preact'
import { Logo } from '../components/index.ts'
import { directionOf, type PersonLang } from '@sejour/chain'
import { assetHrefs } from '../styles/asset-hrefs.ts'
import { frameTexts } from './texts/frame.ts'
import { PersonLanguages } from './person-languages.tsx'

export interface PersonDocumentProps {
  readonly lang: PersonLang
  readonly title: string
  /** Names the page in the switch of languages. Absent: there is none. */
  readonly path?: string
  /** The person may have to leave at once. */
  readonly mayLeave?: boolean
  readonly scripts?: readonly string[]
  readonly class?: string
  readonly children: ComponentChildren
}

/** A page for one person: nothing to go to but what stands on it. */
export function PersonDocument(props: PersonDocumentProps) {
  const words = frameTexts(props.lang)
  const { lang, title, path, mayLeave = false, scripts = [] } = props
  return (
    <html lang={lang} dir={directionOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Sejour`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="stylesheet" href={assetHrefs.styles} />
        <link rel="icon" href={assetHrefs.icon} type="image/svg+xml" />
        {scripts.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body class={props.class}>
        <a class="skip-link" href="#content">
          {words.skip}
        </a>
        {mayLeave && (
          <aside class="leave-site" aria-label={words.leave}>
            <a
              href="https://www.meteo.be/"
              rel="noreferrer"
              data-leave-site
              aria-describedby="leave-site-hint"
            >
              {words.leave}
            </a>
            <span id="leave-site-hint" class="visually-hidden">
              {words.leaveHint}
            </span>
          </aside>
        )}
        <header class="site-header">
          <span class="brand">
            <Logo />
            <span>Sejour</span>
          </span>
          {path !== undefined && <PersonLanguages lang={lang} path={path} />}
        </header>
        <main id="content" tabIndex={-1}>
          <div class="folio">{props.children}</div>
        </main>
      </body>
    </html>
  )
}

import type { ComponentChildren } from 'preact'
import { addressOf } from '../../app/slugs.ts'
import { Logo } from '../../components/index.ts'
import { assetHrefs } from '../../styles/asset-hrefs.ts'
import { SentErrors } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { formTexts } from '../form/texts/index.ts'
import { deskHref, deskLangs, NAV_OF } from '../slugs.ts'
import type { DeskFrame } from './frame.ts'
import { frameTexts } from './texts/index.ts'

export interface DeskPageProps {
  readonly frame: DeskFrame
  readonly title: string
  /** The title that stands on the page; absent: that of the document. */
  readonly heading?: string
  /** The forms of the page: what is wrong with the one that was sent stands at the top. */
  readonly forms?: Forms
  /** What was looked for: stands in the search box. */
  readonly searched?: string
  /** Stands above the content: the head of a case. */
  readonly head?: ComponentChildren
  /** Scripts besides the one of every page: names of `islands/<name>.client.tsx`. */
  readonly islands?: readonly string[]
  /** No margin: the page is a table that needs the whole width. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** The whole document of a page of the desk. */
export function DeskPage(props: DeskPageProps) {
  const { frame, title, heading = title, forms, head, islands = [], wide, searched } = props
  const words = frameTexts[frame.lang]
  return (
    <html lang={frame.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${forms?.sent === undefined ? '' : `${formTexts[frame.lang].error} `}${title} – ${words.home} – Sejour`}</title>
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
        <link rel="stylesheet" href={assetHrefs.desk} />
        <link rel="icon" href={assetHrefs.icon} type="image/svg+xml" />
        {['desk', ...islands].map((island) => (
          <script type="module" src={frame.script(island)} />
        ))}
      </head>
      <body class="desk">
        <a class="skip-link" href="#content">
          {words.skip}
        </a>
        <DeskHeader frame={frame} searched={searched} />
        {head}
        <main id="content" tabIndex={-1} class={wide === true ? 'desk-wide' : undefined}>
          <div class="folio">
            {frame.said !== undefined && <output class="desk-said">{frame.said}</output>}
            {forms !== undefined && <SentErrors forms={forms} />}
            <h1>{heading}</h1>
            {props.children}
          </div>
        </main>
      </body>
    </html>
  )
}

function DeskHeader({ frame, searched }: { frame: DeskFrame; searched: string | undefined }) {
  const { lang, page } = frame
  const words = frameTexts[lang]
  const here = (other: DeskFrame['page']) => (other === page ? 'page' : undefined)
  return (
    <header class="desk-header">
      <a class="desk-brand" href={deskHref(lang, 'dashboard')} aria-current={here('dashboard')}>
        <Logo />
        <span>{words.home}</span>
        <span class="desk-organisation">{frame.organisation}</span>
      </a>
      <nav class="desk-nav" aria-label={words.nav}>
        <ul>
          {NAV_OF[frame.kind]
            .filter((one) => frame.mayWrite || (one !== 'intake' && one !== 'register'))
            .map((one) => (
              <li>
                <a href={deskHref(lang, one)} aria-current={here(one)}>
                  {words.pages[one]}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <search class="desk-search">
        <form action={deskHref(lang, 'search')} method="get">
          <label class="visually-hidden" for="desk-search">
            {words.search}
          </label>
          <input
            id="desk-search"
            name="q"
            type="search"
            value={searched}
            placeholder={words.search}
            autoComplete="off"
            aria-keyshortcuts="/"
          />
          <kbd aria-hidden="true" title={words.searchKey}>
            /
          </kbd>
          {/* Enter searches; a button that nobody sees must not take the focus. */}
          <button class="visually-hidden" type="submit" tabIndex={-1}>
            {words.searchButton}
          </button>
        </form>
      </search>
      <Account frame={frame} />
    </header>
  )
}

function Account({ frame }: { frame: DeskFrame }) {
  const words = frameTexts[frame.lang]
  return (
    <details class="desk-account">
      <summary>
        <span class="visually-hidden">{words.account}: </span>
        {frame.userName}
      </summary>
      <div class="desk-account-menu">
        <p class="desk-quiet">{frame.organisation}</p>
        <ul>
          {deskLangs
            .filter((other) => other !== frame.lang)
            .map((other) => (
              <li>
                <a href={frame.addresses[other]} lang={other} hreflang={other}>
                  {words.otherLanguage}
                </a>
              </li>
            ))}
          <li>
            <a href={addressOf(frame.lang, '/compte')}>{words.accountSettings}</a>
          </li>
          <li>
            <form method="post" action={addressOf(frame.lang, '/deconnexion')}>
              <button class="button-quiet" type="submit">
                {words.signOut}
              </button>
            </form>
          </li>
        </ul>
      </div>
    </details>
  )
}

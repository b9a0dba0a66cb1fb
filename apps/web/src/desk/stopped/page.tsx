import { addressOf } from '../../app/slugs.ts'
import { Logo } from '../../components/index.ts'
import { assetHrefs } from '../../styles/asset-hrefs.ts'
import { deskHref, type DeskLang } from '../slugs.ts'
import { stoppedTexts } from './texts/index.ts'

/** Why there is no page. */
export type Stopped = 'signed-out' | 'not-found' | 'forbidden' | 'unavailable' | 'our-fault'

export interface StoppedProps {
  readonly lang: DeskLang
  readonly why: Stopped
  readonly script: (island: string) => string
  /** What a form brought: it can be sent again as it is, and is carried out once. */
  readonly again?: {
    readonly to: string
    readonly typed: readonly (readonly [name: string, value: string])[]
  }
}

/** A page that says why there is none, and loses nothing of what was typed. */
export function StoppedPage({ lang, why, script, again }: StoppedProps) {
  const words = stoppedTexts[lang]
  const mayHelp = why !== 'not-found' && why !== 'forbidden'
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words[why].title} – Sejour`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assetHrefs.styles} />
        <link rel="stylesheet" href={assetHrefs.desk} />
        <link rel="icon" href={assetHrefs.icon} type="image/svg+xml" />
        <script type="module" src={script('desk')} />
      </head>
      <body class="desk">
        <header class="desk-header">
          <a class="desk-brand" href={deskHref(lang, 'dashboard')}>
            <Logo />
            <span>Sejour</span>
          </a>
        </header>
        <main id="content">
          <div class="folio">
            <h1>{words[why].title}</h1>
            <p>{words[why].said}</p>
            {again !== undefined && mayHelp && <Again lang={lang} why={why} again={again} />}
            <p>
              <a href={deskHref(lang, 'dashboard')}>{words.back}</a>
            </p>
          </div>
        </main>
      </body>
    </html>
  )
}

/** Fields that carry no text of a person. */
const OURS = new Set(['do', 'about', 'command', 'version'])

function Again({
  lang,
  why,
  again,
}: {
  lang: DeskLang
  why: Stopped
  again: NonNullable<StoppedProps['again']>
}) {
  const words = stoppedTexts[lang]
  const typed = again.typed.filter(([name, value]) => !OURS.has(name) && value !== '')
  return (
    <>
      <p>{words.kept}</p>
      {why === 'signed-out' && (
        <p>
          {words.signInFirst}{' '}
          <a href={addressOf(lang, '/connexion')} target="_blank" rel="noreferrer">
            {words.signIn}
          </a>
        </p>
      )}
      <form method="post" action={again.to}>
        {again.typed.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button class="button button-primary" type="submit">
          {words.again}
        </button>
      </form>
      {typed.length > 0 && (
        <details class="desk-more">
          <summary>{words.show}</summary>
          {typed.map(([, value]) => (
            <p class="desk-kept">{value}</p>
          ))}
        </details>
      )}
    </>
  )
}

import { sayBytes } from '../exports/bytes.ts'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { bundleTexts } from './texts/index.ts'

/** A bundle that was made. */
export type ReadyBundle = {
  readonly volumes: readonly {
    readonly number: number
    /** Bytes. */
    readonly size: number
    readonly sha256: string
    readonly firstPage: number
    readonly lastPage: number
    readonly isOverLimit?: true
  }[]
  readonly pieces: number
  readonly pages: number
  /** Pieces that were prepared before. */
  readonly ready: number
  /** Sentences about pieces: why one is not shown and what to do, or what to know of it. */
  readonly reports: readonly {
    readonly number: string
    readonly title: string
    readonly isMissing: boolean
    readonly sentences: readonly string[]
  }[]
}

/** The volumes to take, and what to know before they are sent. */
export function BundleReady({ forms, bundle }: { forms: Forms; bundle: ReadyBundle }) {
  const { lang, head } = forms.frame as CaseFrame
  const words = bundleTexts[lang]
  const { volumes, pieces, pages, ready } = bundle
  const hrefOf = (volume: string) =>
    `${deskHref(lang, 'exhibitsBundleFile', { case: head.id })}?volume=${volume}`
  return (
    <>
      <p class="exchange-state">
        {words.ready(pieces, pages)} {words.reused(ready, pieces)}
      </p>
      <Remarks forms={forms} bundle={bundle} />
      <ul class="desk-rows bundle-volumes" aria-label={words.volumes}>
        {volumes.map(({ number, size, sha256, firstPage, lastPage, isOverLimit }) => (
          <li class="desk-row">
            <div class="desk-row-main">
              <p>
                <strong>{words.volume(number)}</strong>{' '}
                <span class="figures">
                  {words.pages(firstPage, lastPage)}, {sayBytes(size, lang)}
                </span>
              </p>
              {isOverLimit && <p class="bundle-over">{words.overLimit}</p>}
              <p class="desk-quiet bundle-sum">
                {words.sum} <code>{sha256}</code>
              </p>
            </div>
            <a
              class="button button-secondary"
              href={hrefOf(String(number))}
              download
              aria-label={words.downloadThis(number)}
            >
              {words.download}
            </a>
          </li>
        ))}
      </ul>
      {volumes.length > 1 && (
        <p>
          <a class="button button-primary" href={hrefOf('all')} download>
            {words.downloadAll}
          </a>
        </p>
      )}
      <p class="desk-quiet">{words.kept}</p>
      <Form forms={forms} verb="cancel" submit={words.discard} kind="quiet" />
    </>
  )
}

function Remarks({ forms, bundle: { reports } }: { forms: Forms; bundle: ReadyBundle }) {
  const words = bundleTexts[forms.frame.lang]
  if (reports.length === 0) return <p>{words.fine}</p>
  const missing = reports.filter(({ isMissing }) => isMissing)
  return (
    <>
      <h3>{words.remarks}</h3>
      {missing.length > 0 && <p role="alert">{words.faulty(missing.length)}</p>}
      <ul>
        {[...missing, ...reports.filter(({ isMissing }) => !isMissing)].map(
          ({ number, title, sentences }) => (
            <li>
              <strong>{words.piece(number, title)}</strong> {sentences.join(' ')}
            </li>
          ),
        )}
      </ul>
    </>
  )
}

import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { piecesTexts } from './texts/index.ts'
import { sayUpload, type UploadResult } from './upload-result.ts'

/** What came of every file that was just sent, each by its name. */
export function UploadResults({
  frame,
  results,
}: {
  frame: CaseFrame
  results: readonly UploadResult[]
}) {
  if (results.length === 0) return null
  const { lang, head } = frame
  const words = piecesTexts[lang].upload
  const kept = results.filter(({ outcome }) => outcome === 'kept').length
  return (
    <section class="pieces-results" role="alert" tabIndex={-1} data-focus-first>
      <h2>{words.heading}</h2>
      {results[0]?.name !== '' && <p>{words.summary(kept, results.length)}</p>}
      <ul class="desk-rows">
        {results.map((result) => (
          <li class="desk-row" data-outcome={result.outcome}>
            <div class="desk-row-main">
              {result.name !== '' && (
                <p>
                  <strong class="pieces-file-name">{result.name}</strong>
                </p>
              )}
              <p>{sayUpload(lang, result)}</p>
            </div>
            {result.piece !== undefined && (
              <p>
                <a
                  href={deskHref(
                    lang,
                    result.remarks.includes('mail') ? 'exhibitMail' : 'exhibit',
                    {
                      case: head.id,
                      exhibit: result.piece.id,
                    },
                  )}
                >
                  {result.remarks.includes('mail') ? words.mailPage : words.describe}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

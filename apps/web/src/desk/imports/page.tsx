import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { importsTexts } from './texts/index.ts'
import type { ImportRefusal } from './types.ts'

export interface ImportsProps {
  readonly frame: DeskFrame
  /** Why the file that was just sent is not taken in. */
  readonly refused: ImportRefusal | undefined
}

const ADDRESSES = { archive: 'importArchiveAdd', list: 'importListAdd' } as const
const ACCEPTED = { archive: '.zip,application/zip', list: '.xlsx,.csv,text/csv' } as const

/** Two ways in: the archive of a case, and a list of people. */
export function ImportsPage({ frame, refused }: ImportsProps) {
  const words = importsTexts[frame.lang]
  return (
    <DeskPage frame={frame} title={words.title}>
      {refused !== undefined && <Refused frame={frame} refused={refused} />}
      {(['archive', 'list'] as const).map((what) => (
        <section aria-labelledby={`${what}-title`}>
          <h2 id={`${what}-title`}>{words[what].heading}</h2>
          <p>{words[what].lead}</p>
          <form
            class="desk-form"
            method="post"
            encType="multipart/form-data"
            action={deskHref(frame.lang, ADDRESSES[what])}
          >
            <div class={refused?.what === what ? 'desk-field field-in-error' : 'desk-field'}>
              <label for={`${what}-file`}>{words[what].file}</label>
              <p class="hint" id={`${what}-hint`}>
                {words[what].hint}
              </p>
              <input
                id={`${what}-file`}
                type="file"
                name="file"
                accept={ACCEPTED[what]}
                aria-describedby={`${what}-hint`}
              />
            </div>
            <div class="desk-form-actions">
              <button class="button button-secondary" type="submit">
                {words[what].submit}
              </button>
            </div>
          </form>
        </section>
      ))}
    </DeskPage>
  )
}

function Refused({ frame, refused }: { frame: DeskFrame; refused: ImportRefusal }) {
  const words = importsTexts[frame.lang].refused
  const sentences: { readonly [code: string]: unknown } = words
  const said = sentences[refused.code]
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="errors" data-focus-first>
      <h2>{words.heading}</h2>
      <p>
        <a href={`#${refused.what}-file`}>
          {typeof said === 'string' ? said : words['not-an-archive']}
        </a>
      </p>
      {refused.path !== undefined && <p class="figures">{words.path(refused.path)}</p>}
      {refused.at !== undefined && <p>{words.at(refused.at)}</p>}
      <p>{words.nothing}</p>
    </div>
  )
}

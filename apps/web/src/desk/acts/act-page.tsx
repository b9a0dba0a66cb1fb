import type { Fields } from '@sejour/acts'
import type { ActData } from '@sejour/cases'
import { ActParts, idOfField } from '../../acts/index.ts'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { formTexts } from '../form/texts/index.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { ActSheets, type SheetsOf } from './act-sheets.tsx'
import { ActView, type ActShown } from './act-view.tsx'
import { ActWritten, type ActWrittenShown } from './act-written.tsx'
import { actsTexts } from './texts/index.ts'

/** Something that the case says otherwise than the draft. */
export type ToldOtherwise = { readonly path: string; readonly label: string; readonly said: string }

export interface ActProps {
  readonly frame: CaseFrame
  readonly act: {
    readonly id: string
    readonly title: string
    readonly lang: 'fr' | 'nl' | 'de'
    readonly form?: string
    /** Of the event that last changed it. */
    readonly version: number
    /** From whom its wording comes; absent: it is ours. */
    readonly wording?: string
  }
  readonly fields: Fields
  readonly data: ActData
  readonly shown: ActShown
  /** Absent: it was never written. */
  readonly written?: ActWrittenShown
  /** Absent: no sheet tells of it. */
  readonly sheets?: SheetsOf
  readonly otherwise: readonly ToldOtherwise[]
  /** Problems also stand at their fields once somebody wanted the act. */
  readonly isWanted: boolean
  readonly sent: Sent | undefined
}

/** One act: what it asks on one side, what it will look like on the other. */
export function ActPage(props: ActProps) {
  const { frame, act, shown, written, sheets, sent } = props
  const words = actsTexts[frame.lang]
  // Where two people changed the same field, it is named under the heading of the form.
  const forms = formsOf(frame, withoutFields(sent), words.errors)
  return (
    <CasePage frame={frame} title={act.title} forms={forms} wide islands={['desk-act']}>
      <p class="desk-quiet draft-about">
        <a href={deskHref(frame.lang, 'acts', { case: frame.head.id })}>{words.back}</a>
        {act.form !== undefined && <span> · {act.form}</span>}
        <span> · {act.wording === undefined ? words.ownWords : words.official(act.wording)}</span>
      </p>
      {written !== undefined && <ActWritten forms={forms} act={act.id} written={written} />}
      <div class="draft-columns">
        <section class="draft-form" aria-labelledby="act-form">
          <h2 id="act-form">{words.form}</h2>
          {frame.mayWrite ? <p class="draft-jump">{jump('act-preview', words.toPreview)}</p> : null}
          <Meanwhile {...props} />
          <Otherwise {...props} />
          <ActForm {...props} forms={forms} />
        </section>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself: focus lets the arrow keys do it */}
        <section class="draft-preview" aria-labelledby="act-preview" tabIndex={0}>
          <h2 id="act-preview">{words.preview}</h2>
          <p class="draft-jump">{jump('act-form', words.toForm)}</p>
          <div data-act-shown>
            <ActView {...{ frame, act, shown }} />
          </div>
        </section>
      </div>
      {sheets !== undefined && <ActSheets frame={frame} sheets={sheets} />}
    </CasePage>
  )
}

const jump = (to: string, say: string) => <a href={`#${to}`}>{say}</a>

function withoutFields(sent: Sent | undefined): Sent | undefined {
  return sent?.conflict ? { ...sent, conflict: { ...sent.conflict, fields: [] } } : sent
}

function ActForm({
  frame,
  act,
  fields,
  data,
  shown,
  isWanted,
  forms,
}: ActProps & { forms: Forms }) {
  const words = actsTexts[frame.lang]
  const { choose, optional, error, dayHint } = formTexts[frame.lang]
  const asking = {
    lang: frame.lang,
    words: { ...words, choose, optional, error, dayHint },
    problems: isWanted ? shown.problems : [],
    known: shown.problems,
  }
  return (
    <Form
      forms={forms}
      verb="save"
      about={act.id}
      version={act.version}
      submit={words.save}
      kind="primary"
      besides={
        <>
          <button class="button button-secondary" type="submit" name="step" value="write">
            {words.write}
          </button>
          <button class="button-quiet" type="submit" name="step" value="discard">
            {words.discard}
          </button>
          <SavingWords frame={frame} />
        </>
      }
    >
      {() => (
        <>
          <div class="desk-field">
            <label for="act-language">{words.language}</label>
            <select class="width-short" id="act-language" name="language">
              {(['fr', 'nl', 'de'] as const).map((lang) => (
                <option value={lang} selected={lang === act.lang}>
                  {words.languages[lang]}
                </option>
              ))}
            </select>
          </div>
          <ActParts asking={asking} fields={fields} data={data} />
        </>
      )}
    </Form>
  )
}

/** The words of the script stand in the page: the script has none of its own. */
function SavingWords({ frame: { lang } }: { frame: CaseFrame }) {
  const { idle, ...states } = formTexts[lang].autosave
  const data = Object.fromEntries(
    Object.entries(states).map(([state, said]) => [`data-${state.toLowerCase()}`, said]),
  )
  return (
    <output class="desk-autosave" data-act-state {...data} data-idle={idle} hidden>
      {idle}
    </output>
  )
}

function Meanwhile({ frame, fields, sent }: ActProps) {
  const names = (sent?.conflict?.fields ?? []).filter((name) => Object.hasOwn(fields, name))
  if (names.length === 0) return null
  return (
    <div class="draft-otherwise">
      <p>{actsTexts[frame.lang].meanwhile}</p>
      <ul>
        {names.map((name) => (
          <li>
            <a href={`#${idOfField(name)}`}>{fields[name]?.label[frame.lang]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Otherwise({ frame, otherwise }: ActProps) {
  const words = actsTexts[frame.lang]
  if (otherwise.length === 0) return null
  return (
    <details class="draft-otherwise">
      <summary>{words.otherwise(otherwise.length)}</summary>
      <ul>
        {otherwise.map(({ path, label, said }) => (
          <li>
            <a href={`#${idOfField(path)}`}>{label}</a> {words.caseSays(said)}
          </li>
        ))}
      </ul>
    </details>
  )
}

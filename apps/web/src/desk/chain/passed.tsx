import {
  findStep,
  sayDetail,
  sayField,
  sayTaker,
  sayTransition,
  type Passed as Move,
  type Standing,
} from '@sejour/chain'
import type { CaseEntry } from '@sejour/cases'
import { Day, formatDay } from '../../components/index.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { dayOfEntry, labelOfEntry } from '../agenda/entry-name.ts'
import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { DeskLang } from '../slugs.ts'
import { chainTexts } from './texts/index.ts'

interface PassedProps {
  readonly forms: Forms
  readonly catalogue: Catalogue
  readonly standing: Standing
  /** The entries that can be taken back here: what moved two things is so in one place only. */
  readonly withdrawable: ReadonlySet<string>
}

/** The way that something came: each move with its day and what it said, and a way to take it back. */
export function Passed({ standing: { passed, misplaced }, ...props }: PassedProps) {
  const { forms } = props
  const { lang } = forms.frame
  const words = chainTexts[lang]
  if (passed.length === 0 && misplaced.length === 0) return null
  return (
    <>
      <h3>{words.passed}</h3>
      <ol class="desk-rows">
        {passed.map((move) =>
          move.entry === undefined ? (
            <Inferred lang={lang} move={move} />
          ) : (
            <OneEntry {...props} entry={move.entry} by={sayTaker(move.transition.by, lang)} />
          ),
        )}
        {misplaced.map((entry) => (
          <OneEntry {...props} entry={entry} by={words.outOfPlace} />
        ))}
      </ol>
    </>
  )
}

function Inferred({ lang, move: { transition } }: { lang: DeskLang; move: Move }) {
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p class="desk-quiet">
          {sayTransition(transition, lang)} ({chainTexts[lang].inferred})
        </p>
      </div>
    </li>
  )
}

function OneEntry({
  forms,
  catalogue,
  entry,
  by,
  withdrawable,
}: Omit<PassedProps, 'standing'> & { entry: CaseEntry; by: string }) {
  const { frame, sent } = forms
  const words = chainTexts[frame.lang]
  const name = labelOfEntry(entry, catalogue, frame.lang)
  const day = dayOfEntry(entry)
  // What another authority told is its own to correct; counsel keeps a file of its own.
  const isOwn = frame.kind === 'counsel' || entry.recorded.from === undefined
  const isStep = entry.kind === 'step-taken'
  const mayWithdraw = frame.mayWrite && isOwn && isStep && withdrawable.has(entry.id)
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p>
          {name}
          {detailsOf(entry, frame.lang).map((detail) => (
            <span class="desk-quiet"> · {detail}</span>
          ))}
        </p>
        <p class="desk-quiet">
          {by}
          {day !== undefined && (
            <>
              {' · '}
              <Day lang={frame.lang} day={day} />
            </>
          )}
        </p>
        {mayWithdraw && (
          <details class="desk-more" open={sent?.verb === 'withdraw' && sent.about === entry.id}>
            <summary>
              {words.withdraw}
              <span class="visually-hidden">: {name}</span>
            </summary>
            <Form forms={forms} verb="withdraw" about={entry.id} submit={words.withdraw}>
              {(form) => <TextField form={form} name="why" label={words.why} />}
            </Form>
          </details>
        )}
      </div>
    </li>
  )
}

/** What a step said, field by field: a choice by its words, the rest with its label. */
function detailsOf(entry: CaseEntry, lang: DeskLang): readonly string[] {
  if (entry.kind !== 'step-taken') return []
  const { step, details = {} } = entry
  const fields = findStep(step)?.fields ?? []
  return fields.flatMap(({ name: field, kind }) => {
    const value = details[field]
    if (value === undefined || value === false) return []
    const said =
      kind === 'day' ? formatDay(String(value), lang) : sayDetail({ step, field, value }, lang)
    return [kind === 'choice' ? said : `${sayField(step, field, lang)}: ${said}`]
  })
}

import { readSigned } from '@sejour/answers/law'
import type { LocalDate } from '@sejour/calendar'
import type { FieldSpec } from '../../components/index.ts'
import { fieldStates } from '../../app/form/field-states.ts'
import { formOf } from '../../app/form/form.ts'
import { readForm } from '../../app/form/read-form.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { Lang } from '../../texts/index.ts'
import { confirmationTexts } from './texts/index.ts'

/** What the form is about. */
export type Compared = { readonly text: string; readonly article?: string; readonly item?: string }

/** The form as it stands, and the reading that it signs, once nothing is wrong with it. */
export type TypedReading = {
  readonly verdict: FieldSpec
  readonly comparedOn: FieldSpec
  readonly readUntil: FieldSpec
  readonly texts: { readonly [name in 'note' | 'by' | 'capacity']: TypedText }
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[]
  /** The file to keep. */
  readonly signed?: object
}

export type TypedText = { readonly value: string; readonly error?: string | undefined }

const LONGEST = 4000

/** Reads the form. Nothing typed is lost, and every fault is told at its field. */
export function readReading(
  sent: URLSearchParams | undefined,
  about: Compared,
  today: LocalDate,
  lang: Lang,
): TypedReading {
  const words = formTexts(lang)
  const { form: texts } = confirmationTexts(lang)
  const form = readForm(formOf(sent ?? []), words)
  const raw = (name: string) => (sent?.get(name) ?? '').trim().slice(0, LONGEST)
  const verdict = form.option('verdict')
  const [comparedOn, readUntil] = [form.day('comparedOn'), form.day('readUntil')]
  const [note, by, capacity] = [raw('note'), raw('by'), raw('capacity')]
  const given = {
    ...about,
    by,
    capacity,
    comparedOn,
    ...(readUntil && { readUntil }),
    verdict,
    ...(note !== '' && { note }),
  }
  const read = sent === undefined ? undefined : readSigned(given, lang)
  if (comparedOn !== undefined && comparedOn > today) form.fault('comparedOn', texts.errors.future)
  if (read?.ok === false) {
    for (const { path, code } of read.problems) {
      if (!isField(path)) continue
      form.fault(path, code === 'too-long' ? texts.errors.long : texts.errors[path])
    }
  }
  const fields = fieldStates(form, words)
  const faults = ORDER.flatMap((name) => {
    const message = form.faults.get(name)
    return message === undefined ? [] : [{ fieldId: FIRST_CONTROL[name] ?? name, message }]
  })
  return {
    verdict: {
      ...fields.choice('verdict', { label: texts.verdict }, [
        { value: 'as-stated', label: texts.verdicts['as-stated'] },
        { value: 'differs', label: texts.verdicts.differs },
      ]),
      mayBeUnknown: false,
    },
    comparedOn: fields.day('comparedOn', { label: texts.comparedOn }),
    readUntil: fields.day('readUntil', { label: texts.readUntil, hint: texts.readUntilHint }),
    texts: {
      note: { value: note, error: form.faults.get('note') },
      by: { value: by, error: form.faults.get('by') },
      capacity: { value: capacity, error: form.faults.get('capacity') },
    },
    errors: faults,
    ...(read?.ok && faults.length === 0 && { signed: read.value[0] }),
  }
}

const FIRST_CONTROL: { readonly [name: string]: string } = {
  verdict: 'verdict-0',
  comparedOn: 'comparedOn-day',
  readUntil: 'readUntil-day',
}

/** As they stand on the page. */
const ORDER = ['verdict', 'note', 'comparedOn', 'readUntil', 'by', 'capacity']

const FIELDS = ['verdict', 'note', 'comparedOn', 'by', 'capacity'] as const

const isField = (path: string): path is (typeof FIELDS)[number] =>
  FIELDS.some((field) => field === path)

import { NOTIFICATION_MODES } from '@sejour/answers/limit'
import { localDate } from '@sejour/calendar'
import type { Entry, LimitCircumstances } from '@sejour/cases'
import { CONSIGNED_SHOWN, consignedTick } from '@sejour/web/desk'
import type { FormReader } from './form-reader.ts'

const RESULTS = ['annulled', 'suspended', 'rejected', 'inadmissible', 'other'] as const

/**
 * Reads something that happened in a procedure. `before`: what it corrects; what the form does not
 * show of it is kept. `procedureOf`: in which procedure an entry stands.
 */
export function readEntry(
  form: FormReader,
  {
    kind,
    id,
    before,
    procedureOf,
    numbers,
  }: {
    readonly kind: Entry['kind']
    readonly id: string
    readonly before: Entry | undefined
    readonly procedureOf: (entry: string) => string | undefined
    /** Of the pieces of the case. */
    readonly numbers: ReadonlyMap<string, number>
  },
): Entry {
  const common = (answered?: string) => ({
    id,
    procedure:
      answered === undefined
        ? form.requiredLine('procedure')
        : (procedureOf(answered) ?? before?.procedure ?? ''),
    ...(before?.persons && { persons: before.persons }),
    ...proofIn(form, before),
  })
  const by = () => form.oneOf('by', NOTIFICATION_MODES) ?? 'unknown'
  switch (kind) {
    case 'request-filed':
      return {
        ...consignedIn(form, { before, numbers }),
        ...common(),
        kind,
        on: dayIn(form, 'on'),
        by: by(),
      }
    case 'receipt-given':
      return { ...common(), kind, on: dayIn(form, 'on'), paper: form.requiredLine('paper') }
    case 'decision-notified': {
      const circumstances = circumstancesIn(
        form,
        before?.kind === kind ? (before.circumstances ?? {}) : {},
      )
      return {
        ...common(),
        kind,
        decision: form.requiredLine('decision'),
        ...optionalDay(form, 'decidedOn'),
        notification: { by: by(), ...notifiedIn(form) },
        ...(Object.keys(circumstances).length > 0 && { circumstances }),
      }
    }
    case 'remedy-filed': {
      const against = form.requiredLine('against')
      const rollNumber = form.line('rollNumber')
      return {
        ...common(against),
        kind,
        against,
        remedy: form.requiredLine('remedy'),
        on: dayIn(form, 'on'),
        by: by(),
        ...(rollNumber !== undefined && { rollNumber }),
      }
    }
    case 'judgment-notified': {
      const answers = form.requiredLine('answers')
      const result = form.oneOf('result', RESULTS)
      if (result === undefined) form.wrong('result', 'required')
      return {
        ...common(answers),
        kind,
        answers,
        result: result ?? 'other',
        ...optionalDay(form, 'decidedOn'),
        notification: { by: by(), ...notifiedIn(form) },
      }
    }
    case 'title-granted': {
      const until = form.day('until')
      return {
        ...common(),
        kind,
        title: form.requiredLine('title'),
        from: dayIn(form, 'from'),
        ...(until !== undefined && { until }),
      }
    }
    case 'step-taken': {
      // A step is taken elsewhere: here only its day and its proof are corrected.
      if (before?.kind !== kind) form.wrong('step', 'required')
      return {
        ...(before?.kind === kind ? before : { kind, step: '' }),
        ...common(),
        on: dayIn(form, 'on'),
      }
    }
  }
}

// A form with something wrong is not carried out: the day that stands in for it goes nowhere.
const NO_DAY = localDate('1900-01-01')
const dayIn = (form: FormReader, field: string) => form.requiredDay(field) ?? NO_DAY

function optionalDay(form: FormReader, field: 'decidedOn') {
  const day = form.day(field)
  return day === undefined ? {} : { [field]: day }
}

function notifiedIn(form: FormReader) {
  const on = form.day('notifiedOn')
  return on === undefined ? {} : { on }
}

// The form shows one piece: the others that proved it stay.
function proofIn(form: FormReader, before: Entry | undefined) {
  const proof = form.line('proof')
  const others = before?.exhibits?.slice(1) ?? []
  const exhibits = [...(proof === undefined ? [] : [proof]), ...others]
  return exhibits.length === 0 ? {} : { exhibits }
}

const YES_NO = ['true', 'false'] as const
const MEASURES = ['none', 'first', 'further'] as const
const SHOWN: readonly string[] = [
  'detained',
  'otherFamilyMember47_1',
  'removalMeasure',
  'termDays',
  'leaveBy',
  'printedDays',
]

function circumstancesIn(form: FormReader, before: LimitCircumstances): LimitCircumstances {
  const kept = Object.entries(before).filter(([name]) => !SHOWN.includes(name))
  const yesNo = (['detained', 'otherFamilyMember47_1'] as const).map(
    (name) => [name, truthOf(form.oneOf(name, YES_NO))] as const,
  )
  const numbers = (['termDays', 'printedDays'] as const).map(
    (name) => [name, numberIn(form, name)] as const,
  )
  const others = [
    ['removalMeasure', form.oneOf('removalMeasure', MEASURES)],
    ['leaveBy', form.day('leaveBy')],
  ] as const
  const given = [...yesNo, ...numbers, ...others].flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries([...kept, ...given])
}

const truthOf = (said: (typeof YES_NO)[number] | undefined) =>
  said === undefined ? undefined : said === 'true'

function numberIn(form: FormReader, name: 'termDays' | 'printedDays'): number | undefined {
  const typed = form.line(name)
  if (typed === undefined) return undefined
  const read = /^\d{1,3}$/.test(typed) ? Number(typed) : undefined
  if (read === undefined || read > 366) form.wrong(name, 'number')
  return read
}

/** The pieces that were ticked, under their numbers; where no tick was shown, what was there. */
function consignedIn(
  form: FormReader,
  {
    before,
    numbers,
  }: { readonly before: Entry | undefined; readonly numbers: ReadonlyMap<string, number> },
): Pick<Extract<Entry, { readonly kind: 'request-filed' }>, 'consigned'> {
  const had = before?.kind === 'request-filed' ? (before.consigned ?? []) : []
  if (form.line(CONSIGNED_SHOWN) === undefined) return had.length > 0 ? { consigned: had } : {}
  const kept = had.filter(
    ({ exhibit }) => form.ticked(consignedTick(exhibit)) || !numbers.has(exhibit),
  )
  const isKept = new Set(kept.map(({ exhibit }) => exhibit))
  const added = [...numbers].filter(
    ([exhibit]) => !isKept.has(exhibit) && form.ticked(consignedTick(exhibit)),
  )
  const consigned = [...kept, ...added.map(([exhibit, number]) => ({ exhibit, number }))]
  return consigned.length > 0 ? { consigned } : {}
}

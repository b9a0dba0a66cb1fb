import type { FeeAnswer } from '@sejour/answers/fee'
import type { LocalDate } from '@sejour/calendar'
import {
  type CaseEntry,
  type CaseParcel,
  type CasePerson,
  type Entry,
  entryConcerns,
  type PersonId,
  type ProcedureId,
  type StepDetails,
} from '@sejour/cases'
import type { Standing } from '@sejour/chain'
import type { AgendaItem } from '../agenda/index.ts'
import { peopleOf } from '../facts/round.ts'
import type { CaseFile, ProcedureInFile } from '../views/case-file.ts'
import { feeOf } from './counter-fee.ts'
import { fitsNow } from './fits.ts'
import { unsentIn } from './unsent.ts'

/** A step that was recorded. */
export type StepEntry = Extract<CaseEntry, { readonly kind: 'step-taken' }>

/** What the commune can record of a request at its counter. */
export const COUNTER_STEPS = [
  'request-registered',
  'fee-checked',
  'fee-completed',
  'residence-check-asked',
  'residence-visited',
  'residence-check-concluded',
  'mayor-opinion',
  'transmitted',
  'commune-changed',
] as const

export type CounterStep = (typeof COUNTER_STEPS)[number]

/** The two answers of a commune that are notified at its counter. */
export const COUNTER_DECISIONS = [
  'annexe-43',
  'annexe-42',
  'article-9bis.non-prise-en-consideration',
] as const

export type CounterDecision = (typeof COUNTER_DECISIONS)[number]

/** A request as the counter of a commune sees it: what is done, and what may be recorded next. */
export type CounterRound = {
  readonly id: ProcedureId
  /** Of this part of the counter: the procedure, and somebody in it where people stand apart. */
  readonly key: string
  /** Those of the request who stand elsewhere than the others; absent: everybody stands together. */
  readonly apart?: readonly PersonId[]
  readonly kind: string
  readonly title: string
  readonly round: number
  readonly people: readonly CasePerson[]
  readonly standing?: Standing
  /** Steps and decisions that fit where the request stands: no other is offered. */
  readonly may: ReadonlySet<CounterStep>
  readonly mayNotify: ReadonlySet<CounterDecision>
  readonly mayGiveReceipt: boolean
  readonly filedOn?: LocalDate
  /** By step, oldest first. */
  readonly steps: ReadonlyMap<string, readonly StepEntry[]>
  /** What each person owes on the day of the request; absent: not filed, or no fee is known. */
  readonly fee?: FeeAnswer
  /** Of the residence check, without sanction: what comes after it is information. */
  readonly checkDay?: AgendaItem
  /** Of the balance of the fee, once annexe 43 is notified. */
  readonly balanceDay?: AgendaItem
  /** Papers handed over and decisions notified, oldest first. */
  readonly given: readonly CaseEntry[]
  /** Parcels about this request, oldest first. */
  readonly parcels: readonly CaseParcel[]
  /** Recorded as sent in a parcel that has not left. */
  readonly isUnsent: boolean
}

/** The paper that says that a request was received after a positive check. */
export const RECEIPT = 'circulaire-annexe-3'

/** The requests of a case that a commune handles at its counter, the newest first. */
export function counterOf(file: CaseFile, lang: 'fr' | 'nl'): readonly CounterRound[] {
  return file.procedures
    .filter(({ kind }) => KINDS.has(kind))
    .toReversed()
    .flatMap((one) => {
      const standings = file.standings.filter(({ subject }) => subject === one.id)
      return standings.length < 2
        ? [roundOf(file, one, { lang, ...present('standing', standings[0]) })]
        : standings.map((standing) => roundOf(file, one, { lang, standing }))
    })
}

const KINDS: ReadonlySet<string> = new Set(['article-9bis'])

function roundOf(
  file: CaseFile,
  procedure: ProcedureInFile,
  { lang, standing }: { readonly lang: 'fr' | 'nl'; readonly standing?: Standing },
): CounterRound {
  const { state, on } = file
  const { id, kind, title, round } = procedure
  const kept = state.procedures.get(id)
  const apart = standing?.persons
  const [first] = apart ?? []
  const people = (kept ? peopleOf(state, kept) : []).flatMap((person) => {
    const found = state.persons.get(person)
    return found && (apart?.includes(person) ?? true) ? [found] : []
  })
  const entries = procedure.entries.filter(
    (entry) => !apart || apart.some((person) => entryConcerns(state, entry, person)),
  )
  const filedOn = entries.find((entry) => entry.kind === 'request-filed')?.on
  const fee = filedOn && feeOf({ kind, filedOn, people, paid: [], lang })
  const dayFor = (what: string) =>
    file.agenda.findLast(
      (item) =>
        item.procedure === id &&
        item.what === what &&
        entries.some((entry) => entry.id === item.opened.entry),
    )
  const whom = apart ? { persons: apart } : {}
  const fits = (entry: Omitted) =>
    fitsNow(state, { ...entry, ...whom, id: TRIED, procedure: id } as Entry)
  return {
    id,
    key: first === undefined ? id : `${id}~${first}`,
    ...present('apart', apart),
    kind,
    title,
    round,
    people,
    ...(standing && { standing }),
    may: new Set(
      COUNTER_STEPS.filter(
        (step) =>
          (isNext(standing, { kind: 'step-taken', step, on }) || isFirst(standing, step)) &&
          (TRIALS[step] ?? [{}]).some((details) => fits({ kind: 'step-taken', step, on, details })),
      ),
    ),
    mayNotify: new Set(
      COUNTER_DECISIONS.filter((decision) => {
        const entry = {
          kind: 'decision-notified',
          decision,
          decidedOn: on,
          notification: { by: 'hand', on },
        } as const
        return isNext(standing, entry) && fits(entry)
      }),
    ),
    mayGiveReceipt: fits({ kind: 'receipt-given', paper: RECEIPT, on }),
    ...(filedOn && { filedOn }),
    steps: Map.groupBy(entries.filter(isStep), ({ step }) => step),
    ...(fee && { fee }),
    ...present('checkDay', dayFor('residence-check')),
    ...present('balanceDay', dayFor('fee-top-up')),
    given: entries.filter(
      (entry) => entry.kind === 'receipt-given' || entry.kind === 'decision-notified',
    ),
    parcels: [...state.parcels.values()].filter((parcel) => parcel.procedure === id),
    isUnsent: unsentIn(state).includes(id),
  }
}

/** What others have to do first, and nobody told here, is not taken for granted by the form. */
function isNext(standing: Standing | undefined, entry: Omitted): boolean {
  if (!standing) return true
  return standing.next.some(({ on }) => {
    if ('step' in on) return entry.kind === 'step-taken' && entry['step'] === on.step
    const decisions = on.where?.['decision']
    return (
      on.entry === entry.kind &&
      (decisions === undefined || decisions.includes(String(entry['decision'])))
    )
  })
}

/** What came with no day of filing is registered all the same: the form tells that day too. */
function isFirst(standing: Standing | undefined, step: CounterStep): boolean {
  return step === 'request-registered' && standing?.state === standing?.machine.initial
}

type Omitted = { readonly [name: string]: unknown } & Pick<Entry, 'kind'>

const isStep = (entry: CaseEntry): entry is StepEntry => entry.kind === 'step-taken'

// Of an entry that is only tried and never kept.
const TRIED = 'tried'

/** What a step may say where the order depends on it; any of these will do. */
const TRIALS: { readonly [step in CounterStep]?: readonly StepDetails[] } = {
  'fee-checked': [{ result: 'paid' }, { result: 'missing' }],
  'residence-visited': [{ outcome: 'met' }],
  'residence-check-concluded': [{ outcome: 'positive' }, { outcome: 'negative' }],
  'mayor-opinion': [{ opinion: 'none' }],
}

function present<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [name in Name]?: Value }
}

import type { LocalDate } from '@sejour/calendar'
import { type CaseEntry, type CaseState, dayOfEntry, inTime } from '@sejour/cases'
import type { Standing } from '@sejour/chain'
import type { AgendaItem } from '../agenda/agenda-item.ts'
import { takenBackOn } from '../notification/index.ts'
import { judgmentsTwice, type JudgmentTwice } from './judgments-twice.ts'
import { type NewRound, newRoundsOf } from './new-round.ts'

type Of<Kind extends CaseEntry['kind']> = Extract<CaseEntry, { readonly kind: Kind }>

/** What can be attacked: a decision, or a judgment. */
export type Attackable = Of<'decision-notified'> | Of<'judgment-notified'>

/** A remedy that was filed, with everything that belongs to it. */
export type RemedyInCase = {
  readonly entry: Of<'remedy-filed'>
  /** Absent: what it attacks is not in the case any more. */
  readonly against?: Attackable
  /** Where it stands, apart for people of whom other things happened. Empty: no machine knows it. */
  readonly standings: readonly Standing[]
  /** Whether it stops the removal; absent: the law of limits does not say. */
  readonly suspensive?: 'yes' | 'no' | 'unknown'
  /** What the law says why, with the limit in which it was filed. */
  readonly limit?: AgendaItem
  /** The filing, its steps, its judgments, oldest first. */
  readonly course: readonly CaseEntry[]
  /** What its steps and its judgments opened; another remedy stands with what can be attacked. */
  readonly opened: readonly AgendaItem[]
  /** The day on which the author of the attacked decision took it back. */
  readonly takenBack?: LocalDate
  /** Nobody judged it and nobody gave it up. */
  readonly isOpen: boolean
}

/** Something that can still be attacked, and in which ways. */
export type OpenToAttack = {
  readonly entry: Attackable
  readonly ways: readonly AgendaItem[]
  readonly takenBack?: LocalDate
}

/** Every remedy of a case: those that run, those that ended, those that can still be filed. */
export type RemediesView = {
  readonly filed: readonly RemedyInCase[]
  readonly open: readonly OpenToAttack[]
  readonly rounds: readonly NewRound[]
  /** Judgments that stand there twice. */
  readonly twice: readonly JudgmentTwice[]
}

/** What was worked out of the same case before. */
export type RemediesAsked = {
  readonly agenda: readonly AgendaItem[]
  readonly standings: readonly Standing[]
}

/** What can be done, and was done, against what was decided in a case. */
export function remediesOf(state: CaseState, asked: RemediesAsked): RemediesView {
  const entries = inTime([...state.entries.values()])
  const filed = entries
    .filter((entry): entry is Of<'remedy-filed'> => entry.kind === 'remedy-filed')
    .map((entry) => remedyOf(state, entry, { ...asked, entries }))
  return {
    // What runs stands first.
    filed: filed.toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen)),
    open: entries.filter(isAttackable).flatMap((entry) => openOf(state, entry, asked.agenda)),
    rounds: newRoundsOf(state),
    twice: judgmentsTwice(state),
  }
}

const isAttackable = (entry: CaseEntry): entry is Attackable =>
  entry.kind === 'decision-notified' || entry.kind === 'judgment-notified'

function remedyOf(
  state: CaseState,
  entry: Of<'remedy-filed'>,
  { agenda, standings, entries }: RemediesAsked & { readonly entries: readonly CaseEntry[] },
): RemedyInCase {
  const attacked = state.entries.get(entry.against)
  const against = attacked && isAttackable(attacked) ? attacked : undefined
  const own = standings.filter(({ subject }) => subject === entry.id)
  const steps = entries.filter(
    (one): one is Of<'step-taken'> => one.kind === 'step-taken' && one.about === entry.id,
  )
  const judgments = entries.filter(
    (one): one is Of<'judgment-notified'> =>
      one.kind === 'judgment-notified' && one.answers === entry.id,
  )
  const limit = against && agenda.find(({ id }) => id === `${against.root}.${entry.remedy}`)
  const takenBack = against && takenBackOn(state, against)
  const parts = new Set([...steps, ...judgments].map(({ id }) => id))
  return {
    entry,
    ...(against && { against }),
    standings: own,
    ...(limit && { limit }),
    ...(limit?.suspensive && { suspensive: limit.suspensive }),
    course: inCourse([entry, ...steps, ...judgments]),
    opened: agenda.filter(
      ({ opened, kind }) =>
        kind !== 'remedy' && opened.entry !== undefined && parts.has(opened.entry),
    ),
    ...(takenBack && { takenBack }),
    // A suspension leaves the annulment to be judged.
    isOpen:
      judgments.every(({ result }) => result === 'suspended') &&
      !steps.some(({ step }) => step === 'desisted' || step === 'not-enrolled'),
  }
}

function openOf(
  state: CaseState,
  entry: Attackable,
  agenda: readonly AgendaItem[],
): readonly OpenToAttack[] {
  const ways = agenda.filter(
    ({ opened, kind, state: at }) =>
      opened.entry === entry.id && kind === 'remedy' && at !== 'handled',
  )
  if (ways.length === 0) return []
  const takenBack = takenBackOn(state, entry)
  return [{ entry, ways, ...(takenBack && { takenBack }) }]
}

/** A day that nobody knows comes last. */
function inCourse(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  const dayOf = (entry: CaseEntry) => dayOfEntry(entry) ?? '9999'
  return entries.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
}

import type { LocalDate } from '@sejour/calendar'
import type { CaseEntry, CaseRuling, CaseState, PersonId, ProcedureId } from '@sejour/cases'
import { recipientOf, adultsOf } from './recipient.ts'
import { attemptsOf } from './attempts.ts'
import type { PendingNotification } from './notification-view.ts'

type Of<Kind extends CaseEntry['kind']> = Extract<CaseEntry, { readonly kind: Kind }>

/** Every decision of the case that still has to reach somebody. */
export function pendingIn(state: CaseState, today: LocalDate): readonly PendingNotification[] {
  return [...fromRulings(state, today), ...fromSteps(state, today)]
}

function fromRulings(state: CaseState, today: LocalDate): readonly PendingNotification[] {
  return [...state.rulings.values()]
    .filter(({ status }) => status === 'signed')
    .flatMap((ruling) => {
      const { id, procedure, persons, decision, signed } = ruling
      const told = toldOf(state, { ruling: id, procedure, ...decidedIn(ruling) })
      const asked = askedFor(state, id)
      return waiting(state, today, {
        about: id,
        procedure,
        ...(persons && { persons }),
        told,
        more: {
          ruling: id,
          ...(decision !== undefined && { decision }),
          ...(signed && { decidedOn: signed.on }),
          ...howIn(asked),
          attempts: attemptsOf(state, [id, ...(asked ? [asked.id] : [])]),
        },
      })
    })
}

const decidedIn = ({ decision, signed }: CaseRuling) => ({
  ...(decision !== undefined && { decision }),
  ...(signed && { decidedOn: signed.on }),
})

/** What came from another authority with the wish that it be notified. */
function fromSteps(state: CaseState, today: LocalDate): readonly PendingNotification[] {
  return [...state.entries.values()].flatMap((entry) => {
    if (entry.kind !== 'step-taken' || entry.step !== 'notification-asked') return []
    if (entry.about !== undefined && state.rulings.has(entry.about)) return []
    const { id, procedure, persons, details, about } = entry
    if (isTakenBack(state, [id, ...(about === undefined ? [] : [about])])) return []
    const signed = state.entries.get(about ?? '')
    const decision = textIn(details?.['decision'])
    const told = toldOf(state, { procedure, since: entry.on, ...(decision && { decision }) })
    return waiting(state, today, {
      about: id,
      procedure,
      ...(persons && { persons }),
      told,
      more: {
        ...(decision && { decision }),
        ...(signed && isSigning(signed) && { decidedOn: signed.on }),
        ...howIn(entry),
        attempts: attemptsOf(state, [id, ...(entry.about === undefined ? [] : [entry.about])]),
      },
    })
  })
}

const isSigning = (entry: CaseEntry): entry is Of<'step-taken'> =>
  entry.kind === 'step-taken' && entry.step === 'decision-signed'

/** Its author took the decision back before it reached anybody: nobody notifies it any more. */
const isTakenBack = (state: CaseState, ids: readonly string[]): boolean =>
  [...state.entries.values()].some(
    (entry) =>
      entry.kind === 'step-taken' &&
      entry.step === 'decision-withdrawn' &&
      ids.includes(entry.about ?? ''),
  )

const askedFor = (state: CaseState, ruling: string): Of<'step-taken'> | undefined =>
  [...state.entries.values()].findLast(
    (entry): entry is Of<'step-taken'> =>
      entry.kind === 'step-taken' && entry.step === 'notification-asked' && entry.about === ruling,
  )

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function howIn(asked: Of<'step-taken'> | undefined): { readonly how?: string } {
  const how = textIn(asked?.details?.['how'])
  return how === undefined ? {} : { how }
}

type Decided = {
  readonly procedure: ProcedureId
  readonly ruling?: string
  readonly decision?: string
  readonly decidedOn?: LocalDate
  readonly since?: LocalDate
}

/** Whom a decision reached; where an entry names nobody, everybody of its procedure. */
function toldOf(state: CaseState, decided: Decided): ReadonlySet<PersonId> {
  const reached = [...state.entries.values()].filter(
    (entry): entry is Of<'decision-notified'> =>
      entry.kind === 'decision-notified' && isOf(entry, decided),
  )
  return new Set(
    reached.flatMap(
      ({ persons, procedure }) =>
        persons ?? state.procedures.get(procedure)?.persons ?? [...state.persons.keys()],
    ),
  )
}

function isOf(entry: Of<'decision-notified'>, decided: Decided): boolean {
  if (entry.procedure !== decided.procedure) return false
  if (entry.ruling !== undefined && decided.ruling !== undefined) {
    return entry.ruling === decided.ruling
  }
  if (decided.decision !== undefined && entry.decision !== decided.decision) return false
  const { decidedOn, since } = decided
  if (decidedOn !== undefined && entry.decidedOn !== undefined) return entry.decidedOn === decidedOn
  return (
    since === undefined || entry.notification.on === undefined || entry.notification.on >= since
  )
}

type Waiting = {
  readonly about: string
  readonly procedure: ProcedureId
  readonly persons?: readonly PersonId[]
  readonly told: ReadonlySet<PersonId>
  readonly more: Omit<PendingNotification, 'about' | 'procedure' | 'recipients'>
}

function waiting(
  state: CaseState,
  today: LocalDate,
  { about, procedure, persons, told, more }: Waiting,
): readonly PendingNotification[] {
  const left = adultsOf(state, { procedure, ...(persons && { persons }) }, today).filter(
    ({ id }) => !told.has(id),
  )
  if (left.length === 0) return []
  const recipients = left.map(({ id }) => recipientOf(state, { person: id, procedure }, today))
  return [{ about, procedure, ...more, recipients }]
}

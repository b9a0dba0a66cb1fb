import type { LocalDate } from '@sejour/calendar'
import type { StepId } from '@sejour/chain'
import type {
  Command,
  Entry,
  ExhibitDetails,
  FactValue,
  LimitCircumstances,
  NotificationMode,
  PersonDetails,
  Proves,
  Relation,
  Side,
  StepDetails,
} from '@sejour/cases'
import type { SpecimenStep } from './demo-case.ts'
import { idOf } from './ids.ts'
import { type OfficeKey, OFFICES } from './offices.ts'

type Piece = ExhibitDetails & {
  readonly proves?: readonly Proves[]
  /** What the specimen says. Absent: only the paper exists. */
  readonly says?: readonly string[]
}

/** A step of the chain: what it says besides its day. `about`: the key of what it answers. */
export type ChainStep = {
  readonly on: LocalDate
  readonly about?: string
  readonly details?: StepDetails
  readonly persons?: readonly string[]
  readonly exhibits?: readonly string[]
}

/** How a decision reached somebody, and what it says. */
export type DecisionStep = {
  readonly on?: LocalDate
  readonly by?: NotificationMode
  readonly decidedOn?: LocalDate
  readonly circumstances?: LimitCircumstances
  readonly persons?: readonly string[]
  readonly exhibits?: readonly string[]
  /** The key of the ruling that was notified, where it is kept. */
  readonly ruling?: string
}

/** What can be told of a case. */
export type Pen = ReturnType<typeof penFor>

/** Whose case it is told of. */
export type PenOf = {
  readonly key: string
  /** Where letters go; absent: nobody has a mandate. */
  readonly counsel: OfficeKey | undefined
  /** The day on which the person said what the facts say. */
  readonly on: LocalDate
}

/** A pen whose every word is a step. Keys become ids, which are the same in every organisation. */
export function penFor(
  { key, counsel, on: statedOn }: PenOf,
  add: (step: Command | SpecimenStep) => void,
) {
  const id = (...words: readonly string[]) => idOf(key, ...words)
  const ids = (names: readonly string[] | undefined) => names?.map((name) => id(name))
  const entry = (recorded: Entry) => add({ type: 'record-entry', entry: recorded })
  return {
    id,
    person(name: string, relation: Relation, details: PersonDetails) {
      add({ type: 'add-person', person: { ...details, id: id(name), relation } })
    },
    lives(street: string, postcode: string, commune: string, from: LocalDate) {
      const address = {
        id: id('home', from),
        kind: 'residence',
        street,
        postcode,
        commune,
        from,
      } as const
      add({ type: 'record-address', address })
    },
    /** Letters go to the office from that day. */
    elects(from: LocalDate) {
      if (!counsel) return
      const { name: careOf, street, postcode, commune } = OFFICES[counsel]
      const place = { careOf, street, postcode, commune, from }
      add({ type: 'record-address', address: { id: id('elected'), kind: 'elected', ...place } })
    },
    mandate(kind: 'lawyer' | 'organisation', holder: string, from: LocalDate) {
      add({ type: 'give-mandate', mandate: { id: id('mandate'), kind, holder, from } })
    },
    procedure(
      name: string,
      kind: string,
      more: { persons?: readonly string[]; follows?: string } = {},
    ) {
      const persons = ids(more.persons)
      add({
        type: 'open-procedure',
        procedure: id(name),
        kind,
        ...(persons && { persons }),
        ...(more.follows && { follows: id(more.follows) }),
      })
    },
    fact(fact: string, value: FactValue, person?: string) {
      const whose = person === undefined ? {} : { person: id(person) }
      add({ type: 'record-fact', fact: { fact, value, ...whose, statedBy: 'person', statedOn } })
    },
    argument(
      name: string,
      procedure: string,
      side: Side,
      more: {
        kind: string
        text: string
        answers?: { readonly [key: string]: boolean | number | string }
      },
    ) {
      add({
        type: 'add-argument',
        argument: { id: id(name), procedure: id(procedure), side, ...more },
      })
    },
    piece(name: string, title: string, { proves = [], says, persons, ...details }: Piece) {
      const whose = ids(persons)
      const command = {
        type: 'add-exhibit',
        exhibit: { ...details, id: id(name), title, ...(whose && { persons: whose }) },
      } as const
      add(says ? { specimen: { title, lines: says }, command } : command)
      for (const one of proves) add({ type: 'link-exhibit', exhibit: id(name), proves: one })
    },
    /** What a piece proves, by the key of an argument. */
    forArgument: (name: string): Proves => ({ kind: 'argument', argument: id(name) }),
    forFact: (fact: string): Proves => ({ kind: 'fact', fact }),
    filed(name: string, procedure: string, on: LocalDate, by: NotificationMode = 'registered') {
      entry({ id: id(name), procedure: id(procedure), kind: 'request-filed', on, by })
    },
    receipt(name: string, procedure: string, on: LocalDate, paper: string) {
      entry({ id: id(name), procedure: id(procedure), kind: 'receipt-given', on, paper })
    },
    decision(name: string, procedure: string, decision: string, step: DecisionStep) {
      const { on, by = 'unknown', decidedOn, circumstances, persons, exhibits, ruling } = step
      const whose = ids(persons)
      const proofs = ids(exhibits)
      entry({
        id: id(name),
        procedure: id(procedure),
        kind: 'decision-notified',
        decision,
        notification: { by, ...(on && { on }) },
        ...(decidedOn && { decidedOn }),
        ...(circumstances && { circumstances }),
        ...(whose && { persons: whose }),
        ...(proofs && { exhibits: proofs }),
        ...(ruling && { ruling: id(ruling) }),
      })
    },
    step(
      name: string,
      procedure: string,
      step: StepId,
      { on, about, details, persons, exhibits }: ChainStep,
    ) {
      const whose = ids(persons)
      const proofs = ids(exhibits)
      entry({
        id: id(name),
        procedure: id(procedure),
        kind: 'step-taken',
        step,
        on,
        ...(about !== undefined && { about: id(about) }),
        ...(details && { details }),
        ...(whose && { persons: whose }),
        ...(proofs && { exhibits: proofs }),
      })
    },
    remedy(
      name: string,
      procedure: string,
      remedy: string,
      step: { against: string; on: LocalDate; rollNumber?: string },
    ) {
      const { against, on, rollNumber } = step
      entry({
        id: id(name),
        procedure: id(procedure),
        kind: 'remedy-filed',
        remedy,
        against: id(against),
        on,
        by: 'electronic',
        ...(rollNumber && { rollNumber }),
      })
    },
    judgment(
      name: string,
      procedure: string,
      result: 'annulled' | 'rejected' | 'suspended',
      step: { answers: string; on: LocalDate },
    ) {
      entry({
        id: id(name),
        procedure: id(procedure),
        kind: 'judgment-notified',
        answers: id(step.answers),
        result,
        notification: { by: 'registered', on: step.on },
      })
    },
    title(
      name: string,
      procedure: string,
      title: string,
      { from, until }: { from: LocalDate; until?: LocalDate },
    ) {
      entry({
        id: id(name),
        procedure: id(procedure),
        kind: 'title-granted',
        title,
        from,
        ...(until && { until }),
      })
    },
    note: (text: string) => add({ type: 'write-note', note: id('note', text), text }),
    task: (text: string, due?: LocalDate) =>
      add({ type: 'add-task', task: id('task', text), text, ...(due && { due }) }),
    do: (command: Command) => add(command),
  }
}

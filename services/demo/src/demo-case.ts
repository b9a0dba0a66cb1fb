import { addDays, addMonths, addYears, type LocalDate } from '@sejour/calendar'
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
} from '@sejour/cases'
import { idOf } from './ids.ts'
import { type OfficeKey, OFFICES } from './offices.ts'

/** A piece whose paper is made for the demonstration, and marked so on every page. */
export type SpecimenStep = {
  readonly specimen: { readonly title: string; readonly lines: readonly string[] }
  readonly command: Extract<Command, { readonly type: 'add-exhibit' }>
}

/** One invented case: what its counsel did, in order. */
export type DemoCase = {
  readonly key: string
  readonly office: OfficeKey
  readonly caseId: string
  readonly steps: readonly (Command | SpecimenStep)[]
}

/** Days around the day of the demonstration. */
export type Around = {
  readonly today: LocalDate
  readonly ago: (days: number) => LocalDate
  readonly ahead: (days: number) => LocalDate
  readonly monthsAgo: (months: number) => LocalDate
  readonly yearsAgo: (years: number, days?: number) => LocalDate
}

export function around(today: LocalDate): Around {
  return {
    today,
    ago: (days) => addDays(today, -days),
    ahead: (days) => addDays(today, days),
    monthsAgo: (months) => addMonths(today, -months, 'last-day'),
    yearsAgo: (years, days = 0) => addDays(addYears(today, -years, 'last-day'), days),
  }
}

type Piece = ExhibitDetails & {
  readonly proves?: readonly Proves[]
  /** What the specimen says. Absent: only the paper exists. */
  readonly says?: readonly string[]
}

type DecisionStep = {
  readonly on?: LocalDate
  readonly by?: NotificationMode
  readonly decidedOn?: LocalDate
  readonly circumstances?: LimitCircumstances
  readonly persons?: readonly string[]
  readonly exhibits?: readonly string[]
}

type Opening = {
  readonly key: string
  readonly office: OfficeKey
  readonly title: string
  readonly language: 'fr' | 'nl' | 'de'
  /** The day on which the person said what the facts say. */
  readonly on: LocalDate
}

/** Writes a case as its counsel would: each call is something that was done. Keys become ids. */
export function writeCase(opening: Opening, tell: (pen: Pen) => void): DemoCase {
  const { key, office, title, language } = opening
  const steps: (Command | SpecimenStep)[] = [{ type: 'open-case', title, language }]
  tell(penFor(opening, (step) => steps.push(step)))
  return { key, office, caseId: idOf(key), steps }
}

/** What can be told of a case. */
export type Pen = ReturnType<typeof penFor>

function penFor(
  { key, office, on: statedOn }: Opening,
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
      const { name: careOf, street, postcode, commune } = OFFICES[office]
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
      const { on, by = 'unknown', decidedOn, circumstances, persons, exhibits } = step
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

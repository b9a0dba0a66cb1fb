import { localDate, type LocalDate } from '@sejour/calendar'
import {
  type AccountId,
  type CaseRow,
  type CaseState,
  likenessesOf,
  type PersonId,
  type Projection,
  type Recorded,
  searchTermsOf,
  stateOf,
  type Task,
} from '@sejour/cases'
import { standingsOf } from '@sejour/chain'
import { agendaOf, duesOf } from './agenda/index.ts'
import { alertsOf, type LawWatch } from './alerts/index.ts'
import { handedIn, type HandedInRow } from './commune/handed.ts'
import { unsentIn } from './commune/unsent.ts'
import { NOTHING_IN_ROW, type OfficeInRow, officeInRow } from './office/in-row.ts'
import { type RegisterSeed, registerSeeds } from './titles/register-lines.ts'
import { type RiskSeed, riskSeedsOf } from './views/risks.ts'

/** What a row of a queue shows besides its title and its days. */
export type Row = {
  readonly people: number
  /** Ids of the catalogue of procedures, newest round first. */
  readonly procedures: readonly string[]
  readonly risks: readonly RiskSeed[]
  /** What is still to be done, whoever does it. */
  readonly tasks: readonly OpenTask[]
  /** Where everything stands, of what is not at its end. */
  readonly standings: readonly StandingInRow[]
  /** What the Office still has to do with it. */
  readonly office: OfficeInRow
  /** What was handed to somebody, or was to be. */
  readonly handed: readonly HandedInRow[]
  /** Procedures that were to leave in a parcel, which has not left. */
  readonly unsent: readonly string[]
  /** Who stands in which register of this desk. */
  readonly registers: readonly RegisterSeed[]
}

/** Where one procedure, remedy or title stands, as a queue shows it. */
export type StandingInRow = {
  /** An id of the catalogue of machines. */
  readonly machine: string
  /** The procedure or the entry that it is about. */
  readonly subject: string
  readonly state: string
  readonly since?: LocalDate
  /** Whom it is about, where others of the same request stand elsewhere. */
  readonly persons?: readonly PersonId[]
}

/** A task as a queue keeps it, with who wrote it down. */
type OpenTask = Pick<Task, 'id' | 'text' | 'due' | 'assignee'> & { readonly by: AccountId }

/** What a projection is made with. */
export type Projecting = {
  readonly today: LocalDate
  readonly watch: LawWatch
  /** Of the law and of the code: another one, and the row is derived again. */
  readonly version: string
}

/** What queues and search know of a case. */
export function projectionOf(state: CaseState, { today, watch, version }: Projecting): Projection {
  const agenda = agendaOf(state, { today, lang: 'fr' })
  const since = localDate(state.opened.at.slice(0, 10))
  const alerts = alertsOf(state, { since, today, lang: 'fr', watch })
  const row: Row = {
    people: state.persons.size,
    procedures: [...state.procedures.values()].map(({ kind }) => kind).toReversed(),
    risks: riskSeedsOf(state, { agenda, alerts }),
    tasks: openTasks(state),
    standings: openStandings(state),
    office: officeInRow(state),
    handed: handedIn(state),
    unsent: unsentIn(state),
    registers: registerSeeds(state),
  }
  return {
    status: state.status,
    title: state.title,
    row,
    dues: state.status === 'open' ? duesOf(state) : [],
    searchTerms: searchTermsOf(state),
    likenesses: likenessesOf(state),
    version,
  }
}

/** The same from a history, as the store asks it. */
export function projector(how: Projecting): (history: readonly Recorded[]) => Projection {
  return (history) => projectionOf(stateOf(history), how)
}

/** The row that was kept. It is our own: one of an earlier version says less. */
export function rowOf({ row }: Pick<CaseRow, 'row'>): Row {
  const kept = row as Omit<
    Row,
    'tasks' | 'standings' | 'office' | 'handed' | 'unsent' | 'registers'
  > &
    Partial<Row>
  return {
    tasks: [],
    standings: [],
    office: NOTHING_IN_ROW,
    handed: [],
    unsent: [],
    registers: [],
    ...kept,
  }
}

function openStandings(state: CaseState): readonly StandingInRow[] {
  if (state.status !== 'open') return []
  return standingsOf(state, []).flatMap(({ machine, subject, state: at, since, persons }) => {
    const isEnd = machine.states.find(({ id }) => id === at)?.isEnd === true
    const about = { ...(since && { since }), ...(persons && { persons }) }
    return isEnd ? [] : [{ machine: machine.id, subject, state: at, ...about }]
  })
}

function openTasks({ status, tasks }: CaseState): readonly OpenTask[] {
  if (status !== 'open') return []
  return [...tasks.values()]
    .filter(({ done }) => done === undefined)
    .map(({ id, text, due, assignee, recorded }) => ({
      id,
      text,
      ...(due !== undefined && { due }),
      ...(assignee !== undefined && { assignee }),
      by: recorded.by,
    }))
}

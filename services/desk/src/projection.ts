import { localDate, type LocalDate } from '@sejour/calendar'
import {
  type AccountId,
  type CaseRow,
  type CaseState,
  likenessesOf,
  type Projection,
  type Recorded,
  searchTermsOf,
  stateOf,
  type Task,
} from '@sejour/cases'
import { agendaOf, duesOf } from './agenda/index.ts'
import { alertsOf, type LawWatch } from './alerts/index.ts'
import { type RiskSeed, riskSeedsOf } from './views/risks.ts'

/** What a row of a queue shows besides its title and its days. */
export type Row = {
  readonly people: number
  /** Ids of the catalogue of procedures, newest round first. */
  readonly procedures: readonly string[]
  readonly risks: readonly RiskSeed[]
  /** What is still to be done, whoever does it. */
  readonly tasks: readonly OpenTask[]
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

/** The row that was kept. It is our own: one of an earlier version says nothing of tasks yet. */
export function rowOf({ row }: Pick<CaseRow, 'row'>): Row {
  return { tasks: [], ...(row as Omit<Row, 'tasks'> & Partial<Row>) }
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

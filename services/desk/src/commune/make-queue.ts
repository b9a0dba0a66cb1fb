import { daysBetween, type LocalDate } from '@sejour/calendar'
import type { CaseRow, Due } from '@sejour/cases'
import { rowOf } from '../projection.ts'
import {
  COMMUNE_QUEUES,
  type CommuneQueue,
  type CommuneQueueId,
  type CommuneRow,
  type QueueAsked,
  type QueueDay,
} from './queue.ts'
import { queueOf } from './waits-for.ts'

const PAGE_SIZE = 50

/** The day by which a queue goes: a limit of the catalogue. */
const DAY_OF: { readonly [queue in CommuneQueueId]?: string } = {
  'fee-running': 'fee-top-up',
  'check-to-ask': 'residence-check',
  'check-running': 'residence-check',
}

/** Limits that have their own queue, or that the person has and the commune only watches. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(Object.values(DAY_OF))

/** The queue of a commune, from the rows of all its cases: the longest waiting first. */
export function makeCommuneQueue(
  rows: readonly CaseRow[],
  { queue, machine, page = 1 }: QueueAsked,
  on: LocalDate,
): CommuneQueue {
  const all = rows
    .filter(({ status }) => status === 'open')
    .flatMap((row) => [...standingRows(row, on), ...unsentRows(row), ...limitRows(row, on)])
  const ofKind = machine === undefined ? all : all.filter((row) => row.machine === machine)
  const asked = (
    queue === undefined ? ofKind : ofKind.filter((row) => row.queue === queue)
  ).toSorted(byTurn)
  const pages = Math.max(1, Math.ceil(asked.length / PAGE_SIZE))
  const shown = Math.min(Math.max(1, page), pages)
  return {
    on,
    counts: COMMUNE_QUEUES.map((id) => ({
      queue: id,
      rows: ofKind.filter((row) => row.queue === id).length,
    })).filter((count) => count.rows > 0),
    machines: [...new Set(all.map((row) => row.machine))].toSorted(),
    rows: asked.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
    total: asked.length,
    page: shown,
    pages,
  }
}

/** What the commune has to do next, wherever a procedure or a title waits for it. */
function standingRows(row: CaseRow, on: LocalDate): readonly CommuneRow[] {
  const { people, standings } = rowOf(row)
  return standings.flatMap((standing): readonly CommuneRow[] => {
    const queue = queueOf(standing)
    if (!queue) return []
    const { machine, subject, since, persons } = standing
    const due = row.dues.find(({ kind }) => kind === DAY_OF[queue])
    return [
      {
        case: row.caseId,
        title: row.title,
        people: persons?.length ?? people,
        queue,
        subject: persons?.[0] === undefined ? subject : `${subject}~${persons[0]}`,
        machine,
        ...(since && { since }),
        ...(due && { day: dayOf(due, on) }),
      },
    ]
  })
}

/** A parcel that was to leave and has not: the file is still here. */
function unsentRows(row: CaseRow): readonly CommuneRow[] {
  const { people, standings, unsent } = rowOf(row)
  return unsent.map((subject) => {
    const standing = standings.find((one) => one.subject === subject)
    return {
      case: row.caseId,
      title: row.title,
      people,
      queue: 'to-transmit',
      subject,
      machine: standing?.machine ?? '',
      ...(standing?.since && { since: standing.since }),
    }
  })
}

/** Limits that run and would be lost. What runs for the applicant alone is not for the commune. */
function limitRows(row: CaseRow, on: LocalDate): readonly CommuneRow[] {
  const { people, standings } = rowOf(row)
  return row.dues
    .filter(
      ({ kind, toConfirm }) => FOR_COMMUNE.has(kind) && !SHOWN_ELSEWHERE.has(kind) && !toConfirm,
    )
    .map((due) => ({
      case: row.caseId,
      title: row.title,
      people,
      queue: 'limit' as const,
      subject: due.id,
      machine: standings[0]?.machine ?? '',
      ...(due.openedOn && { since: due.openedOn }),
      day: dayOf(due, on),
    }))
}

/** What an authority is held to by a limit that a commune keeps. */
const FOR_COMMUNE: ReadonlySet<string> = new Set([
  'annexe-19-documents',
  'annexe-19ter-documents',
  'extra-month',
  'union-request-decision',
])

function dayOf({ kind, lastDay, peremptory }: Due, on: LocalDate): QueueDay {
  return { kind, lastDay, daysLeft: daysBetween(on, lastDay), indicative: !peremptory }
}

const rank = new Map(COMMUNE_QUEUES.map((queue, index) => [queue, index]))

/** In the order of the queues; in one queue the nearest day, then what waits the longest. */
function byTurn(one: CommuneRow, other: CommuneRow): number {
  return (
    (rank.get(one.queue) ?? 0) - (rank.get(other.queue) ?? 0) ||
    (one.day?.lastDay ?? NO_DAY).localeCompare(other.day?.lastDay ?? NO_DAY) ||
    (one.since ?? NO_DAY).localeCompare(other.since ?? NO_DAY) ||
    one.title.localeCompare(other.title)
  )
}

const NO_DAY = '9999-12-31'

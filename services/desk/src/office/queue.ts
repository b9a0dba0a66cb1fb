import { type Lang, type SaidSource, saySource } from '@sejour/answers/say'
import { countTimeLimit, daysBetween, type LocalDate } from '@sejour/calendar'
import type { AccountId, CaseId, CaseRow } from '@sejour/cases'
import { findVersionOn } from '@sejour/engine'
import { article } from '@sejour/law'
import { type Limit, remedies } from '@sejour/law/recours'
import { rowOf } from '../projection.ts'
import type { AppealInRow, RoundInRow, RulingInRow } from './in-row.ts'

/** The groups of the queue, in the order in which a day is worked through. */
export const QUEUE_GROUPS = [
  'court',
  'sign',
  'send',
  'review',
  'returned',
  'again',
  'supplement',
  'renewal',
  'examine',
  'drafting',
  'elsewhere',
] as const

export type QueueGroup = (typeof QUEUE_GROUPS)[number]

/** What is to be done next, which is also where its link leads. */
export type QueueAction =
  | 'deposit-file'
  | 'file-note'
  | 'follow'
  | 'sign'
  | 'send'
  | 'review'
  | 'correct'
  | 'read-supplement'
  | 'examine'
  | 'decide'
  | 'check-conditions'
  | 'continue'
  | 'wait'

/** One thing to do in one case. */
export type QueueLine = {
  readonly case: CaseId
  readonly title: string
  readonly action: QueueAction
  /** An id of the catalogue of procedures, where one is meant. */
  readonly kind?: string
  readonly since?: LocalDate
  /** Whole days from then to today. */
  readonly waits?: number
  /** The last day for what is to be sent to the court. */
  readonly due?: LocalDate
  /** Nobody told when the Office was notified: the day is counted from the earliest possible one. */
  readonly dueUnsure?: true
  readonly rollNumber?: string
  /** An id of the catalogue of remedies. */
  readonly remedy?: string
  readonly hearingOn?: LocalDate
  /** The ruling or the appeal that it is about. */
  readonly about?: string
}

/** The queue of the Office: each group with its first lines and how many there are. */
export type OfficeQueue = {
  readonly on: LocalDate
  readonly open: number
  /** On what the days of the court rest, as far as it was read. */
  readonly dueSource: SaidSource
  readonly groups: readonly {
    readonly group: QueueGroup
    readonly lines: readonly QueueLine[]
    readonly total: number
  }[]
}

/** Lines of a group that are shown; the count says how many more there are. */
export const MOST_LINES = 25

type For = { readonly on: LocalDate; readonly account: AccountId; readonly lang: Lang }

type Placed = { readonly group: QueueGroup; readonly line: QueueLine }

/** The queue, oldest first in each group. Rows are read once: ten thousand of them take no time. */
export function officeQueueOf(rows: readonly CaseRow[], how: For): OfficeQueue {
  const groups = new Map<QueueGroup, QueueLine[]>(QUEUE_GROUPS.map((group) => [group, []]))
  let open = 0
  for (const row of rows) {
    if (row.status !== 'open') continue
    open += 1
    for (const { group, line } of linesOf(row, how)) groups.get(group)?.push(line)
  }
  return {
    on: how.on,
    open,
    dueSource: saySource(fileLimitOn(how.on)?.source ?? article('39/81'), how.lang),
    groups: [...groups].map(([group, lines]) => ({
      group,
      lines: lines.toSorted(byAge).slice(0, MOST_LINES),
      total: lines.length,
    })),
  }
}

// What is due comes before what has no day; where nobody knows since when, it goes first.
const byAge = (one: QueueLine, other: QueueLine): number =>
  key(one).localeCompare(key(other)) || one.title.localeCompare(other.title)

const key = ({ due, since }: QueueLine): string => due ?? since ?? ''

function linesOf(row: CaseRow, how: For): readonly Placed[] {
  const { caseId, title } = row
  const { office } = rowOf(row)
  const whole = { case: caseId, title }
  return [
    ...office.rulings.map((ruling) => placedRuling(ruling, how)),
    ...office.rounds.flatMap((round) => placedRound(round, how)),
    ...office.appeals.map((appeal) => placedAppeal(appeal, how)),
  ].map(({ group, line }) => ({ group, line: { ...whole, ...line } }))
}

type Unplaced = { readonly group: QueueGroup; readonly line: Omit<QueueLine, 'case' | 'title'> }

function placedRuling(
  { id, kind, status, since, hands }: RulingInRow,
  { on, account }: For,
): Unplaced {
  const isMine = hands.includes(account)
  const line = (action: QueueAction) => ({
    action,
    about: id,
    kind,
    since,
    waits: daysBetween(since, on),
  })
  switch (status) {
    case 'drafting':
      return isMine
        ? { group: 'drafting', line: line('continue') }
        : { group: 'elsewhere', line: line('wait') }
    case 'returned':
      return isMine
        ? { group: 'returned', line: line('correct') }
        : { group: 'elsewhere', line: line('wait') }
    case 'submitted':
      return isMine
        ? { group: 'elsewhere', line: line('wait') }
        : { group: 'review', line: line('review') }
    case 'approved':
      return { group: 'sign', line: line('sign') }
    case 'signed':
    case 'withdrawn':
      return { group: 'send', line: line('send') }
  }
}

function placedRound(round: RoundInRow, { on }: For): readonly Unplaced[] {
  const { kind, since, supplement, waits } = round
  const from = (day: LocalDate | undefined) =>
    day === undefined ? {} : { since: day, waits: daysBetween(day, on) }
  const came = supplement !== undefined && {
    group: 'supplement' as const,
    line: { action: 'read-supplement' as const, kind, ...from(supplement) },
  }
  const placed = waits !== 'prepared' && {
    group: GROUP_OF[waits],
    line: { action: ACTION_OF[waits], kind, ...from(since) },
  }
  return [came, placed].filter((one) => one !== false)
}

const GROUP_OF = {
  again: 'again',
  renewal: 'renewal',
  admissibility: 'examine',
  merits: 'examine',
  examination: 'examine',
} as const

const ACTION_OF = {
  again: 'examine',
  renewal: 'check-conditions',
  admissibility: 'examine',
  merits: 'decide',
  examination: 'examine',
} as const

/**
 * What the law says of the file of the Office. It runs from the notification of the petition to the
 * Office, of which no day is kept: it is counted from the first possible one.
 */
function fileLimitOn(day: LocalDate): Limit | undefined {
  const limits = remedies.find(({ id }) => id === 'administrative-file')?.limits
  return limits && findVersionOn(day, limits)?.value
}

/** The earliest day that any reading of the law of that day could make the last one. */
function fileDueFrom(since: LocalDate): LocalDate | undefined {
  const limit = fileLimitOn(since)
  const length = limit && (limit.shortest ?? limit.length)
  return (
    limit &&
    length &&
    countTimeLimit({ ...limit, length }, { kind: 'day-after', of: since }).lastDay
  )
}

function placedAppeal(appeal: AppealInRow, { on }: For): Unplaced {
  const { entry, remedy, rollNumber, since, fileDeposited, noteFiled, hearingOn } = appeal
  const action: QueueAction = !fileDeposited ? 'deposit-file' : noteFiled ? 'follow' : 'file-note'
  const due = action === 'follow' ? undefined : fileDueFrom(since)
  return {
    group: 'court',
    line: {
      action,
      about: entry,
      remedy,
      since,
      waits: daysBetween(since, on),
      ...(due && { due, dueUnsure: true as const }),
      ...(rollNumber !== undefined && { rollNumber }),
      ...(hearingOn && { hearingOn }),
    },
  }
}

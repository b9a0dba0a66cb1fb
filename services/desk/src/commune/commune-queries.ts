import type { Actor } from '../actor.ts'
import { mayAsk } from '../authorise.ts'
import type { Seen } from '../desk.ts'
import { type Means, scopeOf } from '../means.ts'
import { pendingAlike, type PendingAlike } from './alike.ts'
import { type LogAsked, type LoggedNotification, makeLog } from './log.ts'
import { makeCommuneQueue } from './make-queue.ts'
import type { CommuneQueue, QueueAsked } from './queue.ts'

/** What a commune sees of all its cases at once. */
export type CommuneQueries = {
  /** What waits to be done, the longest waiting first. */
  readonly communeQueue: (actor: Actor, asked: QueueAsked) => Promise<Seen<CommuneQueue>>
  /** What was handed to whom, on which day and with which proof. */
  readonly notificationLog: (
    actor: Actor,
    asked: LogAsked,
  ) => Promise<Seen<readonly LoggedNotification[]>>
  /** Requests of one kind that still wait, in cases that have every word of a name. */
  readonly pendingOf: (
    actor: Actor,
    asked: { readonly words: string; readonly machine: string },
  ) => Promise<Seen<readonly PendingAlike[]>>
}

/** Whatever shows something of a person is noted before it is shown. */
export function communeQueries({ store, today, way }: Means): CommuneQueries {
  const note = (actor: Actor, lines: readonly { readonly case: string }[], opened: string) =>
    store.reads.note(scopeOf(actor), {
      caseIds: [...new Set(lines.map((line) => line.case))],
      opened,
      way,
    })
  return {
    communeQueue: async (actor, asked) => {
      if (!mayAsk(actor, 'dashboard') || actor.kind !== 'commune') return { forbidden: true }
      const rows = await store.cases.rows(scopeOf(actor), { status: 'open' })
      const seen = makeCommuneQueue(rows, asked, today())
      await note(actor, seen.rows, 'dashboard')
      return { seen }
    },
    notificationLog: async (actor, asked) => {
      if (!mayAsk(actor, 'list') || actor.kind !== 'commune') return { forbidden: true }
      const seen = makeLog(await store.cases.rows(scopeOf(actor), {}), asked)
      await note(actor, seen, 'list')
      return { seen }
    },
    pendingOf: async (actor, { words, machine }) => {
      if (!mayAsk(actor, 'search')) return { forbidden: true }
      if (words.trim() === '') return { seen: [] }
      const seen = pendingAlike(await store.cases.search(scopeOf(actor), words), machine)
      await note(actor, seen, 'search')
      return { seen }
    },
  }
}

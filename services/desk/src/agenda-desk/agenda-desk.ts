import type { CaseId, CaseStore, Scope } from '@sejour/cases'
import type { LocalDate } from '@sejour/calendar'
import type { Database } from '@sejour/store'
import type { Actor } from '../actor.ts'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { mayAsk } from '../authorise.ts'
import {
  type FeedSettings,
  makeFeed,
  type OwnFeed,
  ownFeed,
  revokeFeed,
  setFeed,
} from '../feed/index.ts'
import type { Post } from '../mail/index.ts'
import {
  type ReminderSettings,
  reminderSettings,
  type ReminderState,
  reminderState,
  setDaysBefore,
  setWish,
} from '../reminders/index.ts'
import { dueLines, type DueLine } from './due-lines.ts'

/** What a member does with the agenda besides the cases in it. */
export type AgendaDesk = {
  /** Days of every open case, by the day to be safe. Nothing for whoever may not see them. */
  readonly dues: (
    actor: Actor,
    how: { readonly lang: DeskLang; readonly today: LocalDate },
  ) => Promise<readonly DueLine[] | undefined>
  readonly settingsOf: (actor: Actor) => Promise<AgendaSettings | undefined>
  /** The secret is given once, here. */
  readonly makeFeed: (
    actor: Actor,
    settings: FeedSettings,
  ) => Promise<{ readonly token: string } | Forbidden>
  readonly setFeed: (actor: Actor, settings: FeedSettings) => Promise<Done | Forbidden>
  readonly revokeFeed: (actor: Actor) => Promise<Done | Forbidden>
  readonly setDaysBefore: (actor: Actor, daysBefore: readonly number[]) => Promise<Done | Forbidden>
  readonly setWish: (actor: Actor, wants: boolean) => Promise<Done | Forbidden>
}

type Done = { readonly done: true }
type Forbidden = { readonly forbidden: true }

/** The feed and the reminders, as the page of the agenda shows them. */
export type AgendaSettings = {
  readonly feed?: OwnFeed
  readonly reminders: ReminderSettings
  readonly state: ReminderState
  /** False: no server of mail is set, and no letter leaves. */
  readonly mailLeaves: boolean
  /** Whether this member sets the days for everybody. */
  readonly maySetDays: boolean
  /** Whether this member is reminded as things stand. */
  readonly isReminded: boolean
}

export type AgendaDeskParts = {
  readonly database: Database
  readonly store: Pick<CaseStore, 'rows'>
  readonly post: Pick<Post, 'leaves'>
  readonly now: () => string
  /** Cases in which somebody wrote: what they call theirs. */
  readonly writtenBy: (scope: Scope) => Promise<ReadonlySet<CaseId>>
  /** Notes in the log of reads that these cases are shown. */
  readonly noteRead: (scope: Scope, caseIds: readonly CaseId[]) => Promise<void>
}

const done = { done: true } as const
const forbidden = { forbidden: true } as const

export function agendaDesk({
  database,
  store,
  post,
  now,
  writtenBy,
  noteRead,
}: AgendaDeskParts): AgendaDesk {
  const own = async <Value>(
    actor: Actor,
    work: (scope: Scope) => Promise<Value>,
  ): Promise<Value | Forbidden> => (mayAsk(actor, 'dashboard') ? work(scopeOf(actor)) : forbidden)
  const finished = async (work: Promise<void>) => work.then(() => done)

  return {
    dues: async (actor, how) => {
      if (!mayAsk(actor, 'dashboard')) return undefined
      const scope = scopeOf(actor)
      const [rows, mine] = [await store.rows(scope, { status: 'open' }), await writtenBy(scope)]
      const lines = dueLines(rows, { ...how, mine })
      await noteRead(scope, [...new Set(lines.map((line) => line.case))])
      return lines
    },
    settingsOf: async (actor) => {
      if (!mayAsk(actor, 'dashboard')) return undefined
      const scope = scopeOf(actor)
      const feed = await ownFeed(database, scope)
      const reminders = await reminderSettings(database, scope)
      return {
        ...(feed && { feed }),
        reminders,
        state: await reminderState(database, scope),
        mailLeaves: post.leaves,
        maySetDays: maySetDays(actor),
        isReminded: reminders.wants ?? actor.role !== 'reader',
      }
    },
    makeFeed: (actor, settings) =>
      own(actor, (scope) => makeFeed(database, scope, { ...settings, now: now() })),
    setFeed: (actor, settings) =>
      own(actor, (scope) => finished(setFeed(database, scope, settings))),
    revokeFeed: (actor) => own(actor, (scope) => finished(revokeFeed(database, scope, now()))),
    setDaysBefore: async (actor, daysBefore) =>
      maySetDays(actor)
        ? finished(setDaysBefore(database, scopeOf(actor), { daysBefore, now: now() }))
        : forbidden,
    setWish: (actor, wants) => own(actor, (scope) => finished(setWish(database, scope, wants))),
  }
}

const scopeOf = ({ organisation, account }: Actor): Scope => ({ organisation, account })

const maySetDays = (actor: Actor) =>
  mayAsk(actor, 'dashboard') && ['administrator', 'counsel', 'person'].includes(actor.role)

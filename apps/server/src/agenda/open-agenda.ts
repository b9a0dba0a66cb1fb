import { everyMember } from '@sejour/accounts'
import type { LocalDate } from '@sejour/calendar'
import {
  agendaDesk,
  type AgendaDesk,
  type DeskLang,
  feedOf,
  findFeed,
  type Post,
  type RemindersContext,
} from '@sejour/desk'
import { casesWrittenBy, type Store } from '@sejour/store'
import { deskHref } from '@sejour/web/desk'
import type { FeedParts } from './feed-route.ts'
import { startReminders } from './reminder-job.ts'

/** What the agenda is made of. */
export type AgendaOpening = {
  readonly store: Pick<Store, 'database' | 'cases' | 'reads'>
  readonly post: Post
  readonly now: () => string
  /** The day it is in Belgium. */
  readonly today: () => LocalDate
  /** Where the site stands, without a stroke at the end. */
  readonly baseUrl: string
  /** Changes with the program and its law. */
  readonly program: string
  /** Names this process among others. */
  readonly node: string
  readonly onError: (error: unknown) => void
}

/** The agenda of every organisation, as the pages, the feeds and the jobs need it. */
export type OpenAgenda = {
  readonly desk: AgendaDesk
  readonly feed: FeedParts
  readonly feedAddress: (token: string) => string
  /**
   * Every few minutes, or every so many milliseconds. What is given stops them, and waits for the
   * letter that is being sent.
   */
  readonly startReminders: (every?: number) => () => Promise<void>
}

export function openAgenda(opening: AgendaOpening): OpenAgenda {
  const { store, post, now, today, baseUrl, program, node, onError } = opening
  const { database, cases, reads } = store
  const addressOf = (caseId: string, lang: DeskLang) =>
    baseUrl + deskHref(lang, 'caseAgenda', { case: caseId })
  const context: RemindersContext = {
    database,
    store: cases,
    post,
    addressOf,
    organisations: async () =>
      (await everyMember(database, now())).map(({ organisation, members }) => ({
        organisation,
        recipients: members,
      })),
  }
  return {
    desk: agendaDesk({
      database,
      store: cases,
      post,
      now,
      writtenBy: (scope) => casesWrittenBy(database, scope),
      noteRead: (scope, caseIds) => reads.note(scope, { opened: 'agenda', way: 'desk', caseIds }),
    }),
    feed: {
      find: (token) => findFeed(database, token),
      feedOf: async (found) => {
        const everywhere = await everyMember(database, now())
        const here = everywhere.find(({ organisation }) => organisation === found.organisation)
        if (!here?.members.some(({ account }) => account === found.account)) return undefined
        return feedOf(
          {
            store: cases,
            addressOf,
            program,
            noteRead: (scope, caseId) =>
              reads.note(scope, { opened: 'agenda-feed', way: 'desk', caseIds: [caseId] }),
          },
          found,
          { today: today(), organisationName: here.name },
        )
      },
    },
    feedAddress: (token) => `${baseUrl}/agenda/${token}.ics`,
    startReminders: (every) =>
      startReminders({
        context,
        moment: () => ({ now: now(), today: today() }),
        node,
        onError,
        ...(every !== undefined && { every }),
      }),
  }
}

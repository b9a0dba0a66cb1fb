import { createHash } from 'node:crypto'
import { type LocalDate, writeCalendar } from '@sejour/calendar'
import { type CaseStore, findState, type Scope } from '@sejour/cases'
import type { AddressOf } from '../reminders/reminders.ts'
import { FEED_WORDS, feedEvents } from './feed-events.ts'
import type { FoundFeed } from './feeds.ts'

/** What a feed is written with. */
export type FeedContext = {
  readonly store: Pick<CaseStore, 'rows' | 'read'>
  readonly addressOf: AddressOf
  /** Noted for every case that is read. */
  readonly noteRead: (scope: Scope, caseId: string) => Promise<void>
  /** Changes with the program and its law: what was written before it is not the same any more. */
  readonly program: string
}

/** A feed as it stands: its tag tells two of them apart before either is written. */
export type Feed = { readonly tag: string; readonly write: () => Promise<string> }

/** The feed of a member: every open case of their organisation with days in it. */
export async function feedOf(
  { store, addressOf, noteRead, program }: FeedContext,
  feed: FoundFeed,
  { today, organisationName }: { readonly today: LocalDate; readonly organisationName: string },
): Promise<Feed> {
  const scope: Scope = { organisation: feed.organisation, account: feed.account }
  const { names, lang } = feed
  const rows = (await store.rows(scope, { status: 'open' }))
    .filter(({ dues }) => dues.length > 0)
    .toSorted((one, other) => (one.caseId < other.caseId ? -1 : 1))
  const tag = createHash('sha256')
    .update(JSON.stringify([program, feed.id, names, lang, today, organisationName]))
    .update(JSON.stringify(rows.map(({ caseId, version }) => [caseId, version])))
    .digest('base64url')
  return {
    tag,
    write: async () => {
      const events = []
      for (const { caseId } of rows) {
        const state = findState(await store.read(scope, caseId))
        if (!state) continue
        await noteRead(scope, caseId)
        const address = addressOf(caseId, lang)
        events.push(...feedEvents({ caseId, state, address }, { names, lang }, today))
      }
      return writeCalendar(events, { lang, name: FEED_WORDS[lang].name(organisationName) })
    },
  }
}

import type { Accounts } from '@sejour/accounts'
import type { LocalDate } from '@sejour/calendar'
import { projectorOf } from '@sejour/desk'
import type { Store } from '@sejour/store'
import type { Typesetter } from '@sejour/typeset'
import { DEMO_ACCOUNTS, DEMO_PEOPLE } from './demo-accounts.ts'
import { demoCases } from './demo-cases.ts'
import { accountId } from './demo-ids.ts'
import { fillStory } from './fill-story.ts'
import { sendWaiting } from './send-waiting.ts'
import { givePapers, openOffices, openSpaces } from './open-offices.ts'
import { specimenPrinter } from './specimens.ts'

/** What the demonstration is filled through. */
export type DemoParts = {
  readonly accounts: Accounts
  readonly store: Store
  readonly typesetter: Typesetter
  /** The version of the law that queues are derived with, as the desk derives them. */
  readonly lawVersion: string
  readonly today: LocalDate
  /** The instant it is. */
  readonly now: () => string
  readonly onProgress?: (done: number, of: number) => void
  /** Stops between two cases. */
  readonly signal?: AbortSignal
}

/** How far a demonstration is: `begun` when its filling was cut short. */
export type DemoState = 'absent' | 'begun' | 'filled'

/** Whether the demonstration is there already. */
export async function demoState({ accounts }: Pick<DemoParts, 'accounts'>): Promise<DemoState> {
  const [first] = DEMO_ACCOUNTS
  const last = accountId(DEMO_PEOPLE.at(-1)?.email ?? '')
  const known = await accounts.names([accountId(first.email), last])
  if (known.has(last)) return 'filled'
  return known.size > 0 ? 'begun' : 'absent'
}

/**
 * Fills the organisations of the demonstration and their cases; how many cases were added. Done
 * again, it adds what is missing and changes nothing that somebody did since.
 */
export async function fillDemo(parts: DemoParts): Promise<number> {
  const isFilled = (await demoState(parts)) === 'filled'
  if (!isFilled) await openOffices(parts)
  const cases = demoCases(parts.today)
  const print = specimenPrinter(parts)
  const { store, lawVersion } = parts
  const project = projectorOf({ today: () => parts.today, lawVersion })
  let [done, added] = [0, 0]
  for (const told of Map.groupBy(cases, ({ caseId }) => caseId).values()) {
    parts.signal?.throwIfAborted()
    parts.onProgress?.(done, cases.length)
    added += await fillStory({ store, project, print }, told)
    done += told.length
  }
  if (!isFilled) {
    await sendWaiting(parts, cases)
    await givePapers(parts, cases)
    await openSpaces(parts, cases)
  }
  parts.onProgress?.(cases.length, cases.length)
  return added
}

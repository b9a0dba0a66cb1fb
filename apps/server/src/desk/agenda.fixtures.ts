import { localDate } from '@sejour/calendar'
import type { AgendaDesk, AgendaSettings, DueLine } from '@sejour/desk'

const due = (of: Partial<DueLine>): DueLine => ({
  case: 'c0000000-0000-4000-8000-0000000000aa',
  title: 'N. Exemple',
  reference: 'C000-0000',
  limit: 'd1.annulment',
  kind: 'annulment',
  label: 'Recours en annulation',
  safeDay: localDate('2026-03-16'),
  lastDay: localDate('2026-04-07'),
  daysLeft: 11,
  peremptory: true,
  mine: true,
  ...of,
})

/** Days of invented cases: one that went by, two this week and later, one of a colleague. */
const DUES: readonly DueLine[] = [
  due({
    limit: 'x1.renewal',
    label: 'Prolongation',
    safeDay: localDate('2026-03-01'),
    daysLeft: -4,
    peremptory: false,
  }),
  due({
    limit: 'd0.extreme-urgency',
    label: 'Extrême urgence',
    safeDay: localDate('2026-03-06'),
    lastDay: localDate('2026-03-06'),
    daysLeft: 1,
  }),
  due({}),
  due({
    title: 'T. Voorbeeld',
    toConfirm: true,
    mine: false,
    limit: 'd2.annulment',
    safeDay: localDate('2026-04-20'),
    daysLeft: 46,
  }),
]

/** An agenda in memory. */
export function agendaInMemory({
  dues = DUES,
  mailLeaves = true,
  troubled = [],
}: {
  readonly dues?: readonly DueLine[]
  readonly mailLeaves?: boolean
  readonly troubled?: AgendaSettings['state']['troubled']
} = {}): AgendaDesk {
  let feed: AgendaSettings['feed']
  let daysBefore: readonly number[] = [14, 7, 3, 1, 0]
  let wants: boolean | undefined
  const done = { done: true } as const
  const isOut = (actor: { readonly role: string }) => actor.role === 'officer'
  return {
    dues: async (actor) => (isOut(actor) ? undefined : dues),
    settingsOf: async (actor) => ({
      ...(feed && { feed }),
      reminders: { daysBefore, ...(wants !== undefined && { wants }) },
      state: { waiting: troubled.length, troubled },
      mailLeaves,
      maySetDays: actor.role === 'counsel',
      isReminded: wants ?? true,
    }),
    makeFeed: async (_, settings) => {
      feed = { ...settings, madeAt: '2026-03-05T09:00:00.000Z' }
      return { token: 'secret-of-a-feed' }
    },
    setFeed: async (_, settings) => {
      feed = feed && { ...feed, ...settings }
      return done
    },
    revokeFeed: async () => {
      feed = undefined
      return done
    },
    setDaysBefore: async (_, days) => {
      daysBefore = days
      return done
    },
    setWish: async (_, wish) => {
      wants = wish
      return done
    },
  }
}

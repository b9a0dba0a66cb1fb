import type { CourtSejourTexts } from './index.ts'

export const courtSejour: CourtSejourTexts = {
  title: '90 days in 180: where do I stand?',
  description:
    'Count your days in the Schengen area: days used, days left, last day allowed, and whether a visa is needed.',
  lead: 'A short stay lasts no more than 90 days in any period of 180 days. Write down your stays: the page counts for you.',
  submit: 'Count my days',
  fields: {
    nationality: 'Which passport do you have?',
    nationalityHint: 'To say whether a visa is needed. Optional.',
    from: 'Day of entry',
    to: 'Day of exit',
    toHint: 'Leave empty if you are still here.',
    fromMissing: 'The day of entry is missing. Write it, or remove this stay.',
    on: 'Count until which day?',
    onHint: 'Today is already filled in.',
    onMissing: 'Without this day the period of 180 days has no place.',
    plannedEntry: 'On which day do you mean to come back?',
    plannedEntryHint: 'Optional: the page then says how long you can stay.',
  },
  stays: 'Your stays in the Schengen area',
  staysHint:
    'In every country of the area, not only in Belgium. Days under a residence permit or a long-stay visa do not count: leave them out.',
  stay: (place: number) => `Stay ${place}`,
  addStay: 'Add a stay',
  remove: (title: string) => `Remove: ${title}`,
  answer: {
    left: 'Days left',
    over: 'Stay beyond the 90 days',
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    used: (days: string, day: string) => `${days} used in the 180 days that end on ${day}.`,
    overSince: (day: string) => `The 90 days have been exceeded since ${day}.`,
    free: 'This rule does not apply to you',
    freeNote:
      'This passport gives free movement. The days are still counted below, for information.',
    lastStaying: 'If you stay, the last day allowed is',
    lastStarting: 'If you entered on that day, the last day allowed would be',
    noLast: 'No day is allowed from that day on.',
    planned: 'When you come back',
    plannedDays: (days: string, entry: string) => `Entering on ${entry}, you can stay ${days}.`,
    plannedLast: (day: string) => `The last day would be ${day}.`,
    plannedNone: (entry: string) => `Entering on ${entry}, you have no day at all.`,
    drawing: 'Your days on the line',
    visit: 'Visa, declaration at the commune, means: prepare a visit',
    visa: 'Is a visa needed?',
    visas: {
      exempt: 'No: with this passport no visa is needed for a short stay.',
      required: 'Yes: with this passport a visa is needed for a short stay.',
      'exempt-biometric': 'No, if the passport is biometric. Otherwise, yes.',
      'free-movement': 'No: this passport gives free movement.',
      unknown: 'That cannot be said.',
    },
    know: 'What counts, and how',
    record:
      'Only what border guards recorded counts (the entry/exit system, the stamps). If your count differs from theirs, keep tickets and receipts.',
  },
}

import type { ComponentTexts } from '../index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const components: ComponentTexts = {
  finding: {
    met: 'met',
    'not-met': 'not met',
    unknown: 'unknown',
    discretionary: 'left to appreciation',
  },
  toConfirm: 'to be confirmed',
  source: {
    label: 'Source',
    readOn: (day) => `read on ${day}`,
    certainty: {
      high: 'high certainty',
      medium: 'medium certainty',
      low: 'low certainty',
    },
    none: 'source to be found',
  },
  thread: {
    state: { past: 'done', running: 'running', possible: 'possible' },
    remaining: (days) => `${plural(days, 'day', 'days')} left`,
    lastDayIsToday: 'last day',
    until: (day) => `until ${day}`,
    condition: (condition) => `if ${condition}`,
  },
  tree: {
    open: (count) => `What counts here: ${plural(count, 'point', 'points')}`,
    of: (label) => `for “${label}”`,
  },
  question: {
    whyWeAsk: 'Why do we ask?',
    whoSees: 'Who sees the answer',
    whoSeesDefault: 'Only you. The answer stays in this page.',
    dontKnow: 'I don’t know',
    dontKnowHint: 'You can go on: we will say what remains to be established.',
    continue: 'Continue',
    back: 'Back',
    or: 'or',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    choose: 'Choose',
    error: 'Error',
  },
  errorSummary: { heading: 'Something needs correcting' },
  answers: { change: 'Change', unknown: 'I don’t know' },
  calendar: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekdaysShort: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    legend: 'Key',
    notCounted: 'day of the act, not counted',
    counted: 'counted day',
    closed: 'weekend or public holiday',
    moved: 'moved to the next working day',
    last: 'last day',
    safe: 'safe day',
    count: (n) => `day ${n}`,
    summary: (from, last) => `From ${from} to ${last}.`,
  },
  stays: {
    window: (from, until) => `Period from ${from} to ${until}`,
    used: (days) => plural(days, 'day used', 'days used'),
    remaining: (days) => plural(days, 'day left', 'days left'),
    over: (days) => `${plural(days, 'day', 'days')} too many`,
    stay: (from, until, days) => `from ${from} to ${until}: ${plural(days, 'day', 'days')}`,
    none: 'No stay in this period.',
    listHeading: 'Stays counted',
  },
  units: { days: (count) => plural(count, 'day', 'days') },
}

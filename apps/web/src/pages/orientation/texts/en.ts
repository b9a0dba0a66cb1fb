import { guide } from '../../../app/guide/words/en.ts'
import type { Words } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const orientation: Words = {
  ...guide,
  title: 'Which routes to a stay?',
  description:
    'Answer a few questions and see all routes to a stay in Belgium side by side: conditions, authority, fee, papers, limits, effects, with the source of each line.',
  start: {
    ...guide.start,
    title: 'Which routes to a stay in Belgium?',
    lead: 'A few questions about your situation, then all routes side by side: those that are open, those that are not, and why.',
    points: [
      'One question at a time. “I don’t know” is always an answer, and closes no route.',
      'You can see the routes at any moment, even without having answered everything.',
      'No score, no forecast: the authority decides. A closed route stays in view, with its reason.',
    ],
    privacy: 'Your answers stay on this page. Nothing is sent, nothing is kept.',
    privacyNoScript:
      'Without JavaScript your answers pass through our server while the next page is worked out; nothing stays there.',
    question: 'The law of which day is to be applied?',
    why: 'The law changes often, and so does the fee. As a rule it is the law of the day of the request.',
    today: (day) => `That of today, ${day}`,
    otherHint: 'The day on which you made a request, or on which you mean to make it.',
  },
  question: {
    ...guide.question,
    together: 'Is this your case?',
    togetherLead: 'Answer what you know. What you leave stays unknown and closes no route.',
    caption: (number) => `Your situation · question ${number}`,
    see: 'See the routes now',
    effectHint:
      'The answer opens and closes no route; it shows what a route would do to your situation.',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early': 'This day lies before 1 July 1981, when the law came into force. Check the year.',
  },
  check: {
    ...guide.check,
    title: 'Check your answers',
    lead: 'Correct what is not right. What you do not know stays open.',
    day: 'Law of which day',
    none: 'You have not answered any question yet.',
    see: 'See the routes',
  },
  result: {
    title: 'The routes, side by side',
    on: (day) => `Law of ${day}`,
    regime: 'The regime that applies',
    shortStay: 'Count the days of a short stay',
    open: (count) => `${plural(count, 'route', 'routes')} to look at`,
    openLead:
      'Open by your answers, or still to be established. The same lines follow one another in each column.',
    noneOpen: 'By your answers, none of the routes described here is open.',
    region: 'The routes side by side; scroll right to see the next ones',
    unanswered: 'Some answers are still missing: they may open or close a route.',
    answer: 'Answer the next question',
    held: (count) =>
      `${plural(count, 'route', 'routes')} to be confirmed: the text has changed and was not read`,
    heldLead:
      'The new text could not be read. Nothing is concluded: do not give up for this reason before you have seen a lawyer.',
    closed: (count) => `${plural(count, 'closed route', 'closed routes')}, with the reason`,
    missing: 'What is still to be known',
    nothingMissing: 'Nothing more than what you have answered.',
    toldUnknown: (labels) => `You do not know: ${labels}.`,
    why: 'Why',
    whereYouStand: 'Where you stand',
    stands: {
      met: 'You can ask for it. Its other conditions are examined afterwards.',
      discretionary: 'You can ask for it. The authority weighs what the law leaves to it.',
      unknown: 'It is not known yet whether you can ask for it.',
    },
    conditions: 'Conditions',
    authority: 'Authority',
    place: 'Place',
    fee: 'Fee',
    papers: 'Evidence and papers',
    limits: 'Decision and limits',
    titleRow: 'Title and rights',
    interactions: 'Effects and risks',
    nothing: 'Nothing is said of it here.',
    others: (count) => `See also: ${plural(count, 'line', 'lines')}`,
    concerns: 'Concerns you',
    mayConcern: 'May concern you',
    more: 'Everything known of this route',
    sheet: 'The whole sheet of this route',
    answers: 'Your answers',
    review: 'Review my answers',
  },
}

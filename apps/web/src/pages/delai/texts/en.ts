import { modes } from '../modes/en.ts'
import type { DelaiTexts } from './index.ts'

export const delai: DelaiTexts = {
  title: 'Until which day can I act?',
  description:
    'Work out the last day to challenge a decision about residence in Belgium, day by day, with the source of each step.',
  lead: 'Say which paper you received, how and when. The page counts the days in front of you, and shows the safe day when something remains unknown.',
  submit: 'Work out the last day',
  groups: {
    regularisation: 'Articles 9bis and 9ter, fee',
    removal: 'Order to leave the territory, entry ban',
    union: 'Citizens of the Union and their family',
    stay: 'Other decisions about residence',
    protection: 'Commissioner General (asylum)',
    courts: 'Council for Alien Law Litigation',
  },
  fields: {
    decision: 'Which paper did you receive?',
    decisionHint: 'The number of the annex is printed at the top of the first page.',
    otherDecision: 'Another paper, or I do not know',
    decisionMissing:
      'Choose the paper you received. If you cannot find it, take “Another paper, or I do not know”.',
    remedy: 'What are you counting the limit for?',
    remedyHint: 'Several steps are possible. The first in the list is the usual one.',
    by: 'How did this paper reach you?',
    byHint: 'The way it was handed over decides when the limit starts.',
    on: {
      notification: 'On which day?',
      sending: 'On which day was the paper sent?',
      receipt: 'On which day did you receive it?',
      filing: 'On which day was the request filed?',
      issue: 'On which day was the paper issued?',
      expiry: 'On which day does the permit expire?',
    },
    onHint:
      'By hand: the day of the signature. Registered with receipt: the day the postman came. Other post: the day it was handed to the post, printed on the envelope.',
    onMissing: 'Without this day nothing can be counted. Look on the paper or on the envelope.',
    detained: 'Were you held in a closed place on that day?',
    detainedHint: 'A closed centre, a return home, a prison, or the border.',
    removalMeasure: 'Is this the first removal measure taken against you?',
    removalMeasureHint:
      'An order to leave the territory or a refusal of entry. An earlier measure counts, even if it was not carried out.',
    otherFamily: 'Are you an “other family member” of a citizen of the Union?',
    otherFamilyHint:
      'Article 47/1: unmarried partner, dependent relative or relative of the same household, sick person in need of care. Not the spouse, the child, or the parent of a minor.',
    cgraGround: 'On what did the Commissioner General rest the decision?',
    heldAtApplication: 'Were you held when you asked for protection?',
    union: 'Are you a citizen of the Union, or a family member of one?',
    nationalSecurity: 'Does the decision invoke imperative grounds of national security?',
    printedDays: 'Does the paper state a number of days to act?',
    printedDaysHint:
      'Look near the end: “within … days”. For a notification since 12 June 2026, that is the limit to follow.',
    printedDaysUnit: 'days',
    printedLastDay: 'Or does it state a last day?',
    decidedOn: 'On which day was the decision taken?',
    filedOn: 'Was the step taken, or on which day do you mean to take it?',
    filedOnHint: 'For an appeal sent by registered post: the day of sending.',
  },
  modes,
  measures: {
    none: 'There is no removal measure',
    first: 'Yes, the first',
    further: 'No, there was one before',
  },
  cgraGrounds: {
    merits: 'A refusal on the merits, in the ordinary procedure',
    accelerated: 'A refusal in the accelerated procedure',
    inadmissible: 'An inadmissibility',
    subsequent: 'An inadmissible later request',
  },
  answer: {
    safe: 'Act no later than',
    last: 'Last day to act',
    indicative: 'Indicative day',
    until: 'Last day',
    lastIf: (day: string) =>
      `The limit may run until ${day}, but that is not certain. Keep to the day above.`,
    stillPerhaps: (day: string) =>
      `The limit may still run until ${day}: act today, without waiting to be sure.`,
    left: (days: number) =>
      days === 1 ? '1 day is left after today.' : `${days} days are left after today.`,
    today: 'That is today.',
    gone: (days: number) =>
      days === 1 ? 'This day passed one day ago.' : `This day passed ${days} days ago.`,
    goneWhat:
      'See a lawyer at once: a longer limit or force majeure can sometimes be argued, rarely.',
    noSanction: 'Nothing in the law punishes a delay.',
    uncounted: 'This limit cannot be counted',
    inTime: 'Done on that day, the step is in time.',
    inTimePerhaps: 'Done on that day, the step is in time only if the longest limit holds.',
    late: (days: number) =>
      days === 1
        ? 'Done on that day, the step is one day late.'
        : `Done on that day, the step is ${days} days late.`,
    check: 'To check before you rely on it',
    know: 'Good to know',
    thread: 'The thread of days',
    notified: {
      notification: 'Notified',
      sending: 'Sent',
      receipt: 'Received',
      filing: 'Request filed',
      issue: 'Issued',
      expiry: 'Expiry',
    },
    decided: 'Decision taken',
    runs: 'The limit runs',
    over: 'Limit passed',
    safeOver: 'Safe day passed',
    runsPerhaps: 'May still run',
    filed: 'Step taken',
    afterwards: 'Still admissible',
    forceMajeure: 'there is force majeure, rarely accepted',
    calendar: 'The days counted',
    calendarSaid: (from: string, last: string) =>
      `The first day counted is ${from}, the last day is ${last}.`,
    how: 'How this day is found',
    otherwise: 'If things are otherwise',
    means: 'What this means',
    suspensive: 'Can I be removed in the meantime?',
    suspends: {
      yes: 'During this limit and during the appeal, the decision may not be carried out by force.',
      no: 'This appeal does not by itself prevent the decision from being carried out.',
      unknown: 'On what is known, this cannot be said.',
    },
    printed: {
      agrees: 'The limit printed on the paper leads to the same day.',
      differs: (day: string) => `The limit printed on the paper leads to ${day}.`,
    },
    help: 'An appeal takes preparation: talk to a lawyer today. Legal aid can be free; ask for it at the legal aid office of the bar.',
    ics: 'Add to my calendar (.ics)',
  },
  ics: {
    safe: (remedy: string) => `Last safe day: ${remedy}`,
    last: (remedy: string) => `Last day: ${remedy}`,
    alarm: (days: number) => `In ${days} days`,
    file: 'last-day',
    warning: 'Worked out from the answers given, without guarantee. Check with a lawyer.',
  },
}

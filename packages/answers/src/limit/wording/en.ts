import type { DayOff, LocalDate } from '@sejour/calendar'
import { decisionsEn } from '@sejour/law/decisions/en'
import { remediesEn } from '@sejour/law/recours/en'
import { inputEn } from '../../input/wording/en.ts'
import { sayAll, sayDay, sayDayOff } from '../../say/index.ts'
import type { LimitWording, ReasonDetail } from '../wording.ts'

const the = (day: LocalDate) => sayDay(day, 'en')
const safe = ({ safeLastDay }: ReasonDetail) =>
  safeLastDay ? ` Act by ${the(safeLastDay)} at the latest.` : ''
const days = (count: number, kind = '') => `${count} ${kind}${count > 1 ? 'days' : 'day'}`

export const limitEn: LimitWording = {
  lang: 'en',
  input: inputEn,
  remedy: ({ id }) => remediesEn[id],
  decision: ({ id }) => decisionsEn[id],
  remedyNotOpen: (remedy, decision, open) =>
    `This is not open here: “${remedy}”, for “${decision}”. Change “remedy”; possible are: ${open.join(', ')}.`,
  length: (length) =>
    'months' in length
      ? `${length.months} ${length.months > 1 ? 'months' : 'month'}`
      : 'days' in length
        ? days(length.days)
        : days(length.workingDays, 'working '),
  notified: {
    hand: (day) => `The decision was handed to you on ${the(day)}. That day does not count.`,
    refused: (day) =>
      `You refused the decision on ${the(day)}. A refusal counts as delivery; that day does not count.`,
    'registered-receipt': (day) =>
      `The registered letter with acknowledgement of receipt was presented to you on ${the(day)}. Presentation is what matters, not collection at the post office; that day does not count.`,
    registered: (day) => `The registered letter was handed to the post on ${the(day)}.`,
    post: (day) => `The letter was handed to the post on ${the(day)}.`,
    fax: (day) => `The decision was sent by fax on ${the(day)}. That day does not count.`,
    electronic: (day) =>
      `The decision was sent electronically on ${the(day)}. That day does not count.`,
    unknown: (day) =>
      `The decision reached you on ${the(day)}; how is not known. That day does not count.`,
  },
  opened: {
    sending: (day) =>
      `The document was sent on ${the(day)}. The limit starts from the sending; that day does not count.`,
    receipt: (day) => `You received the document on ${the(day)}. That day does not count.`,
    filing: (day) => `The request was filed on ${the(day)}. That day does not count.`,
    issue: (day) => `The document was issued on ${the(day)}. That day does not count.`,
    expiry: (day) => `The title expires on ${the(day)}.`,
  },
  steps: {
    skipped: (day, reason) => `${the(day)} is not a working day${because(reason)}.`,
    firstDay: (day) => `The first day that counts is ${the(day)}.`,
    firstDayAfterWorkingDays: (day, count) =>
      `The ${count === 1 ? 'first' : 'third'} working day after it is ${the(day)}: that is the first day that counts, unless you prove that it reached you later.`,
    counted: (length, last) => `The limit is ${limitEn.length(length)}: it leads to ${the(last)}.`,
    monthEnd: (day) =>
      `That month has no day of the same number; its last day, ${the(day)}, stands in.`,
    moved: (from, to, reason) =>
      `${the(from)} is not a working day${because(reason)}: the limit moves to ${the(to)}.`,
    printed: (last) => `The document itself says ${the(last)}.`,
    lastDay: (day) => `The last day is ${the(day)}, until midnight.`,
    safeDay: (day) => `The safe day is ${the(day)}.`,
    windowOpens: (day, count) =>
      `The Immigration Office asks you to act from ${the(day)}, ${count} days before expiry.`,
    windowCloses: (day, count) =>
      `It asks you to do so by ${the(day)} at the latest, ${count} days before expiry.`,
    expires: (day) => `The title expires on ${the(day)}: the law wants a request before expiry.`,
  },
  summary: {
    certain: (last) => `The last day is ${the(last)}.`,
    safe: (early, last) =>
      `Act by ${the(early)} at the latest. The limit may run until ${the(last)}, but that is not certain.`,
    window: (from, early, last) =>
      `Make the request between ${the(from)} and ${the(early)}, and in any case before expiry, on ${the(last)}.`,
    uncounted: 'This limit cannot be computed from what is known.',
  },
  cases: {
    detained: 'the person was held when the decision was notified',
    'further-measure': 'a removal or refoulement measure was already taken before',
    accelerated: 'the request for protection was dealt with in an accelerated procedure',
    inadmissible: 'the request for protection was declared inadmissible',
    subsequent: 'a subsequent request for protection was declared inadmissible',
    'held-at-application': 'the person was held when making the request for protection',
    union: 'the person is a citizen of the Union or a member of the family of one',
  },
  ifAll: (cases) => `If ${sayAll(cases, 'en')}`,
  ifShortest: (length) => `If the document sets ${limitEn.length(length)}`,
  ifPrinted: 'If the limit named in the document is the one that counts',
  ifPosted: 'If this is the day on which the letter was handed to the post',
  ifMoves: 'If the limit moves to the next working day',
  unknownFacts: {
    detained: 'whether the person was held when the decision was notified',
    removalMeasure: 'whether this is the first removal or refoulement measure',
    cgraGround: 'on what the Commissioner General rested the decision',
    heldAtApplication: 'whether the person was held when making the request',
    unionCitizenOrFamily: 'whether the person is a citizen of the Union or a family member',
  },
  reasons: {
    'council-law-unread': () =>
      'The law on appeals changed on 12 June 2026 and its text was not read here. The day given starts from the last state known; nothing of that law is used to make it later.',
    'ask-printed-limit': (detail) =>
      `Read the limit named in the document and enter it: that is the one that counts.${safe(detail)}`,
    'law-reached-back': () =>
      'The law of 17 June 2026 appeared on 19 June and reaches back to 12 June: for a notification in those days, have it checked which law applies.',
    'text-unread': ({ readUntil }) =>
      readUntil
        ? `The text was read only up to ${the(readUntil)}; it has changed since. Have this confirmed.`
        : 'The text has changed since it was read. Have this confirmed.',
    'printed-differs': (detail) =>
      `The document names a shorter limit than the law. Keep to the shorter one and have it checked.${safe(detail)}`,
    'printed-is-longer': (detail) =>
      `The document names a longer limit than the computed one. Do not rely on it before it has been checked.${safe(detail)}`,
    'way-unknown': () =>
      'It is not known how the decision arrived. The limit is counted as for delivery by hand; look at the envelope, the acknowledgement or the signature.',
    'electronic-way-unsettled': () =>
      'The law does not name the electronic way. The limit is counted from the day after the sending; have it checked that this way was allowed.',
    'posted-before-2011': () =>
      'Before 10 January 2011 the law did not say in the same way when a limit starts after posting. Have this checked.',
    'posting-unsettled': () =>
      'No text read here says when this limit starts after posting. It is counted from the day after posting, the earliest possible; receipt comes later. Have this checked.',
    'fact-unknown': (detail) =>
      `It is not known ${sayAll(
        detail.unknownFacts.map((fact) => limitEn.unknownFacts[fact]),
        'en',
      )}. Count with the shortest limit as long as it is not known.${safe(detail)}`,
    'no-removal-measure': () =>
      'Extreme urgency is only for a removal or refoulement measure, and there is none here. Check with a lawyer.',
    'last-day-closed': (detail) =>
      `No text moves this limit, and its last day is not a working day.${safe(detail)}`,
    'last-day-closed-unsettled': (detail) =>
      `The last day is not a working day, and it is not settled that this limit moves to the next working day.${safe(detail)}`,
    'filed-between': ({ safeLastDay, lastDay }) =>
      safeLastDay && lastDay
        ? `The act was done after ${the(safeLastDay)} and by ${the(lastDay)} at the latest: it is in time only if the longest limit applies.`
        : 'The act is in time only if the longest limit applies.',
    'filed-late': ({ daysLate }) =>
      `The act is ${days(daysLate ?? 0)} late on what is known. Only force majeure, which is rarely accepted, could still save it; see a lawyer at once.`,
    'filed-outside-window': () =>
      'The request does not fall within the period that the Immigration Office names. The law only asks that it comes before expiry.',
    'no-notification-day': () =>
      'The day that opens the limit is not known. Look for it on the deed of notification, the acknowledgement of receipt or the envelope.',
    'not-in-force': () =>
      'This limit did not exist yet on that day, or its rule of that time was not read. Have this checked.',
    'to-be-confirmed': () => 'This limit is to be confirmed: its source is not the law itself.',
    'suspension-depends-on-decision': () =>
      'As a rule this appeal does not stop removal. A few decisions are an exception: say which one is attacked.',
    'suspension-law-unread': () =>
      'Whether this appeal stops removal cannot be said: the text that applies on that day was not read.',
    'suspension-list-changed': () =>
      'The list of decisions against which the appeal is suspensive changed on 18 August 2025; in the last state read, this appeal stopped removal: have it checked whether it still does.',
    'suspension-measure-unknown': () =>
      'Extreme urgency only stops the enforcement of a removal or refoulement measure: say whether an order to leave the territory comes with this decision.',
    'suspension-no-measure': () =>
      'What this request would suspend cannot be said, since there is no removal measure.',
    'suspension-other-family': () =>
      'The appeal of another family member of a citizen of the Union (article 47/1, since 1 September 2024 article 47/2) is not suspensive.',
    'suspension-other-family-unknown': () =>
      'The appeal is suspensive, except for another family member of a citizen of the Union (article 47/1, since 1 September 2024 article 47/2): say whether that is the case.',
    'suspension-national-security': () =>
      'The appeal is not suspensive when the decision rests on compelling reasons of national security.',
    'suspension-sponsor': () =>
      'The appeal is suspensive only if the person joined still lives in Belgium, within the duration of the stay and without an order to leave the territory.',
    'suspension-subsequent': () =>
      'After a subsequent request the appeal does not always stop removal. See a lawyer at once.',
  },
  notes: {
    'ban-runs-from-departure':
      'The duration of an entry ban starts to run only on actual departure from the territory.',
    'closed-centre-director':
      'A person who is held can hand the petition to the director of the centre or prison: that day counts as filing.',
    'counted-from-deadline-day':
      'The month is counted from the notification of annex 20, even if it prints another day; where they differ, keep to the earlier one.',
    'each-decision-apart':
      'The refusal, the order to leave the territory and the entry ban are each attacked apart, with their own limit.',
    'elected-domicile':
      'The petition elects a domicile in Belgium for the appeal; it is changed with the registry, not by a simple e-mail to the other party.',
    'extension-on-proof':
      'This term can be extended on a reasoned request to the Immigration Office. The order may also set a shorter term, or none.',
    'form-text-only':
      'These fourteen days stand in the text of the form, not in the law. The notice is sent by registered post.',
    'how-to-file':
      'The petition is sent by registered post to the First President of the Council, rue Gaucheret 92-94, 1030 Brussels, or through J-Box; the day of sending counts.',
    'lawyer-required':
      'A lawyer is mandatory, and the Council of State filters appeals first. This appeal stops nothing.',
    'months-by-date':
      'A limit in months runs to the day of the same number, or to the last day of the month if there is none.',
    'no-sanction': 'A late check has no effect on the request.',
    'one-act-with-annulment':
      'The request for suspension and the annulment appeal are made in one single act, whose title names both.',
    'payment-and-proof':
      'The balance must be paid and the proof produced; otherwise an annex 42 follows.',
    'removal-measure-only':
      'Extreme urgency is for a removal or refoulement measure whose execution is imminent.',
    'renewal-window-is-practice':
      'The period from 45 to 30 days is a practice. A later request, but before expiry, is not out of time under the law.',
    'second-measure-case-by-case':
      'What counts as a second measure depends on the case; a measure that was evaded counts.',
    'silence-accepts':
      'Without a request within this limit, one is deemed to accept a decision without a hearing.',
    'silence-ends-appeal': 'Without an answer within this limit, the appeal is lost.',
    'silence-is-refusal': 'Without a decision within this limit, the answer is negative.',
    'urgency-or-ordinary': 'One chooses between extreme urgency and ordinary suspension: not both.',
  },
}

// The weekday already stands in the date.
function because(reason: DayOff): string {
  return reason === 'saturday' || reason === 'sunday' ? '' : ` (${sayDayOff(reason, 'en')})`
}

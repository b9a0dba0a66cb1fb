import type { Words } from './index.ts'
import { guide } from '../../../app/guide/words/en.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const afterColon = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

export const screening: Words = {
  yes: guide.yes,
  no: guide.no,
  errorPrefix: guide.errorPrefix,
  title: 'Can I apply?',
  description:
    'Article 9bis: answer one question at a time and see what would make the application inadmissible, what weakens it and what the Immigration Office appraises, with the source of every line.',
  start: {
    ...guide.start,
    title: 'Can I apply to stay from within Belgium?',
    lead: 'Article 9bis lets you ask for leave to stay without first going back, if exceptional circumstances prevent it. These questions show where your case stands.',
    points: [
      'One question at a time. You can always answer “I don’t know”, go back and change.',
      'Ten to thirty questions, depending on your answers: allow ten to twenty minutes.',
      'At the end: what would stop the application, what weakens it, which papers to gather. Never a forecast: the Immigration Office decides.',
    ],
    privacy: 'Your answers stay on this page. Nothing is sent, nothing is kept.',
    privacyNoScript:
      'Without JavaScript your answers pass through our server to work out the next page; nothing is kept there.',
    question: 'On which day is the application filed?',
    why: 'The law has changed several times. The law of the day of filing settles the fee, the grounds of exclusion and how your identity is examined.',
    today: (day) => `I have not filed an application yet: the law of today, ${day}`,
    otherHint: 'The day on which you filed the application, or on which you mean to.',
  },
  question: {
    ...guide.question,
    caption: (group, number) => `${group} · question ${number}`,
    record: (item, number, kind) => `${item} ${number}: ${kind}`,
    remarkHint: 'The answer does not change the conclusion; it may reveal a risk or a weakness.',
    stopRemarks: 'Skip the remaining questions',
  },
  groups: {
    demande: 'The application',
    residence: 'Your address',
    redevance: 'The fee',
    identite: 'Your identity',
    asile: 'Asylum',
    procedures: 'Your other procedures',
    circonstances: 'The exceptional circumstances',
    motifs: 'The grounds of the application',
    fond: 'Your life in Belgium',
    langue: 'The language',
    domicile: 'Where to receive the decision',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early':
      'This day is too long ago: article 9bis has applied since 1 June 2007. Check the year.',
  },
  remarks: {
    title: 'Everything that decides is answered',
    lead: 'You can see the conclusion. Other questions do not change it; they may reveal a risk, or a weakness that you can still mend.',
    count: (most) => `At most ${plural(most, 'question', 'questions')}.`,
    yes: 'Answer these questions too',
    no: 'Skip, and check my answers',
  },
  check: {
    ...guide.check,
    title: 'Check your answers',
    lead: 'Correct what is not right. What you do not know is still to be established.',
    filing: 'Day of filing',
    remove: 'Remove',
    unused: 'Answers kept, but without effect',
    unusedLead: 'With your other answers, they no longer change the conclusion.',
    unanswered: 'One question still waits for an answer.',
    goOn: 'Answer it',
    moreRemarks: 'Answer the skipped questions',
    conclude: 'See the conclusion',
  },
  conclusion: {
    ...guide.conclusion,
    title: 'Conclusion',
    lawOf: (day) => `Law of ${day}`,
    notAPromise:
      'This is neither a decision nor a forecast: the authority decides, on the whole file.',
    lastKnown: (label) => `Under the last text known: ${afterColon(label)}.`,
    openDoor:
      'That text may have changed: do not give up for this reason before you have seen a lawyer.',
    notesTitle: 'To be confirmed by a lawyer',
    thread: 'The way of the application',
    threadFiled: 'Application filed',
    threadToFile: 'File the application',
    threadToFileIf: 'you decide to apply',
    threadSent: 'Sent on to the Immigration Office',
    threadSentIf: 'the commune finds that you live at the address',
    threadExamined: 'Admissibility examined',
    threadExaminedIf: 'the fee is in order',
    threadMerits: 'Merits examined',
    threadMeritsIf: 'an argument is upheld',
    threadDecision: 'Decision of the Immigration Office',
    threadDecisionIf: 'nothing ends the application before',
    blockers: 'Without which the application stops',
    blockersLead: 'Each of these conditions must be met.',
    noBlockers: 'By your answers, no condition that would stop the application is missing.',
    weaknesses: 'Weaker without',
    weaknessesLead:
      'These points close nothing; the Immigration Office may hold them against the file.',
    warnings: 'To know before you act',
    gather: 'To gather',
    gatherUnknown: 'To establish what you do not know',
    gatherKnown: 'To prove what you answered',
    gatherFor: (labels) => `for: ${labels}`,
    fee: 'What the application costs',
    feeAmount: (amount, day) => `${amount} for each person, for an application filed on ${day}.`,
    feeNone: 'There was no fee on that day.',
    feeUnknown: (amount) =>
      `The amount of that day is not published yet; the last one known is ${amount}.`,
    feeLink: 'Work it out for my family, with the exemptions',
    limit: 'If the answer is a refusal',
    limitText:
      'A refusal is challenged before the Council for Alien Law Litigation, and the time limit is short: it runs from the notification. Keep the envelope and the proof of delivery, and count the last day at once.',
    limitLink: 'Count the last day',
    whatIf: 'What would change the conclusion',
    whatIfLead: 'What you can still change before you file.',
    whatIfLine: (changes, stage, finding) =>
      `If ${changes}, the step “${stage}” would be: ${finding}.`,
    whatIfFact: (label, value) => `“${label}” were “${value}”`,
    and: ' and ',
    why: 'Why this conclusion',
    whyLead: 'Each step, in the order of the examination. Open a line to see what it depends on.',
    record: (item, number, kind, sentence) => `${item} ${number} (${kind}): ${sentence}`,
    help: 'Where to find help',
    helpLines: [
      'A lawyer in immigration law. With a modest income it may be free: ask the legal aid office of your district.',
      'The social service of your commune or public welfare centre, or an association that helps foreigners.',
      'Show this page in print: every line bears its source.',
    ],
  },
  authorities: { 'Office des étrangers': 'Immigration Office' },
}

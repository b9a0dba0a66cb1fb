import type { CitoyensUnionTexts } from './index.ts'

export const citoyensUnion: CitoyensUnionTexts = {
  title: 'Citizens of the Union and family: the calendar of the request',
  description:
    'Annex 19 or 19ter: until when evidence may be handed in, when the decision must come, what the residence check changes, and the last day of an appeal.',
  lead: 'Whoever stays more than three months asks their commune. Say which request and which day: the page counts the time limits and says what is uncertain.',
  submit: 'Show the calendar',
  fields: {
    request: 'Which request?',
    requests: {
      'annexe-19': {
        label: 'Annex 19',
        hint: 'A citizen of the Union, Norway, Iceland, Liechtenstein or Switzerland.',
      },
      'annexe-19ter': {
        label: 'Annex 19ter',
        hint: 'A family member with another nationality.',
      },
    },
    requestMissing: 'Choose the request: the rules are not the same.',
    filedOn: 'On which day was the request made?',
    filedOnHint: 'It is written on annex 19 or 19ter. It decides which rule holds.',
    filedOnMissing: 'Without that day no time limit can be counted.',
    arrivedOn: 'On which day did you enter Belgium?',
    arrivedOnHint: 'To see whether the request was made within three months.',
    otherFamily: 'Are you another family member than the close family?',
    otherFamilyHint:
      'Close family: spouse or registered partner, children, dependent parents, parent of a citizen who is a minor.',
    documents: 'On which day was all the evidence handed in?',
    documentsHint: 'Leave empty if evidence is still missing.',
    residence: 'What does the residence check say?',
    residences: {
      positive: 'I live at the address',
      negative: 'I do not live at the address',
    },
    residenceOn: 'On which day did it take place?',
    decision: 'Which decision have you received?',
    decisionHint: 'Leave empty if nothing has come yet.',
    notifiedOn: 'On which day was it handed to you?',
    extraMonth: 'Does annex 20 leave one more month to hand in evidence?',
    extraMonthHint: 'Look at the sentence on the extra month: it is struck out, or names a day.',
  },
  answer: {
    documents: 'Last evidence by',
    decision: 'Decision by',
    appeal: 'For an appeal, act by',
    recognised: 'Stay recognised',
    undated: 'Day of notification unknown',
    perhaps: (day) =>
      `That day has passed. The limit may still run to ${day}, but that is not certain: act at once.`,
    gone: 'That day has passed: talk at once to a lawyer or a social service.',
    thread: 'Course of the request',
    over: (label) => `Limit passed: ${label}`,
    calendar: 'The days, one by one',
    safe: (day) => `Safe day: ${day}.`,
    held: 'The paper and the register',
    negativeIs: 'Negative check: the sources contradict each other',
    negativeIf: 'If the check is negative: the sources contradict each other',
    readings: 'There are two readings; the authority decides, and an appeal is possible.',
    silence: 'If nothing is decided after six months',
    ifRefused: 'the commune refuses for missing evidence',
    ifChecked: 'the commune comes to check the address',
    missing: 'What is not known',
    know: 'Good to know',
    limit: 'Count the time limit of the appeal in detail',
  },
}

import type { GuideDictionary } from './index.ts'

/** The words of every guided page. */
export const guide: GuideDictionary = {
  yes: 'Yes',
  no: 'No',
  errorPrefix: 'Error:',
  question: {
    several: 'Tick everything that applies. Each point is then looked at by itself.',
    none: 'I have none to give',
    amountHint: 'In euro. Nothing paid: write 0.',
    continue: 'Continue',
    back: 'Back',
  },
  start: {
    other: 'Another day',
    day: 'If another day, which one?',
    begin: 'Begin',
    kept: 'Answers are kept on this device.',
    resume: 'Go on where I was',
    forget: 'Delete them',
  },
  check: {
    change: 'Change',
    toEstablish: 'To be established',
    provedBy: (exhibits) => `Papers that would prove it: ${exhibits}.`,
  },
  conclusion: {
    print: 'Print',
    again: 'Start again',
    review: 'See my answers again',
    keepTitle: 'Keep my answers',
    keepLead:
      'Only if you ask, and only on this device. Whoever uses it will be able to read them.',
    keep: 'Keep on this device',
    isKept: 'Saved on this device, not sent.',
    forget: 'Delete from this device',
    isForgotten: 'Deleted from this device.',
    cannotKeep: 'This device refuses to keep the answers. Print the page.',
  },
  mistakes: {
    'nothing-chosen': 'Choose an answer. If you do not know, choose “I don’t know”.',
    'none-and-some': 'You ticked “none” and something else. Keep only what is right.',
    'known-and-unknown': 'You answered and also chose “I don’t know”. Keep only what is right.',
    'impossible-day':
      'This day does not exist in the calendar. Write day, month and year in figures, for example 5 3 2026.',
    'too-late': 'This day is too far ahead to be right. Check the year.',
    'not-an-amount': 'This is not an amount. Write it in figures, for example 368 or 368.50.',
    'not-a-number': 'This is not a number. Write it in figures, for example 3. None: 0.',
  },
}

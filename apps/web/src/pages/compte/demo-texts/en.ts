import type { DemoTexts } from './index.ts'

export const demo: DemoTexts = {
  title: 'The accounts of the demonstration',
  lead: 'Everything here is invented: organisations, people, files. One account for each role, and the same password for all:',
  warning: 'This password is public. Never put a real person in here.',
  ownSpace: 'People, in a space of their own',
  paper: 'Without an account, with a code on paper',
  paperLead: 'These codes open the page of a person, which also reads in their language:',
  born: (day) => `born on ${day}`,
  codeTitle: 'The code of this moment, for the demonstration only',
  codeWhy:
    'A commune and the Office open nothing without a second factor. This invented account has no phone: this page shows the code that its app would show. A real account never sees its own here.',
  codeUsed:
    'The code of this moment was used already, and a code serves once. The next one comes in less than a minute.',
  again: 'Load this page again',
}

import type { CaseEntry } from '@sejour/cases'

/** What an entry answers or continues: an entry, or a ruling. */
export function answersTo(entry: CaseEntry): string | undefined {
  switch (entry.kind) {
    case 'remedy-filed':
      return entry.against
    case 'judgment-notified':
      return entry.answers
    case 'step-taken':
      return entry.about
    case 'request-filed':
    case 'receipt-given':
    case 'decision-notified':
    case 'title-granted':
      return undefined
  }
}

/** The same, and of a decision the ruling that it makes known. */
export function linkOf(entry: CaseEntry): string | undefined {
  return entry.kind === 'decision-notified' ? entry.ruling : answersTo(entry)
}

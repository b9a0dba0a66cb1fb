import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import { personsTable } from './frame.ts'
import type { letterWords } from './frame-words.ts'
import type { Identified } from './people.ts'
import type { Say } from './written.ts'

type Listing = {
  readonly persons: readonly Identified[]
  readonly procedure: string | undefined
  readonly ourReference: string | undefined
  readonly on: LocalDate
}

/** Whose list it is, of which procedure, and from when. */
export function listingTop(
  { persons, procedure, ourReference, on }: Listing,
  {
    say,
    day,
  }: {
    readonly say: Say<keyof typeof letterWords.fr | keyof typeof listingWords.fr>
    readonly day: (day: LocalDate) => Inline
  },
): readonly Block[] {
  return [
    personsTable(persons, { say, day }),
    {
      kind: 'terms',
      items: [
        ...(procedure === undefined ? [] : [{ term: say('termProcedure'), is: procedure }]),
        ...(ourReference === undefined ? [] : [{ term: say('termOurs'), is: ourReference }]),
        { term: say('termOn'), is: [day(on)] },
      ],
    },
  ]
}

export const listingWords = {
  fr: { termProcedure: 'Procédure', termOn: 'Établi le' },
  nl: { termProcedure: 'Procedure', termOn: 'Opgemaakt op' },
  de: { termProcedure: 'Verfahren', termOn: 'Erstellt am' },
} as const

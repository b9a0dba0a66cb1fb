import type { LocalDate } from '@sejour/calendar'
import type { Document } from '@sejour/documents'
import type { Typesetter } from '@sejour/typeset'
import type { SpecimenStep } from './demo-case.ts'

type Specimen = SpecimenStep['specimen']

/** The paper of a specimen; one that several organisations keep is made once. */
export type PrintSpecimen = (specimen: Specimen) => Promise<Uint8Array>

/** Makes specimens for the length of one filling. */
export function specimenPrinter({
  typesetter,
  today,
}: {
  readonly typesetter: Typesetter
  readonly today: LocalDate
}): PrintSpecimen {
  const made = new Map<string, Promise<Uint8Array>>()
  return (specimen) => {
    const key = JSON.stringify(specimen)
    const paper =
      made.get(key) ??
      typesetter.toPdf(specimenOf(specimen, today), {
        standard: 'reading',
        // The same day gives the same bytes, which are kept once.
        createdAt: `${today}T00:00:00.000Z`,
      })
    made.set(key, paper)
    return paper
  }
}

function specimenOf({ title, lines }: Specimen, today: LocalDate): Document {
  return {
    lang: 'fr',
    title,
    about: `SPECIMEN, ${today}`,
    blocks: [
      {
        kind: 'note',
        text: 'SPECIMEN – document inventé pour la démonstration – verzonnen voor de demonstratie',
      },
      ...lines.map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  }
}

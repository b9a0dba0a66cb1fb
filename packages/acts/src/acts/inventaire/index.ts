import { localDate } from '@sejour/calendar'
import { article, ficheAdde } from '@sejour/law'
import { defineAct } from '../../act.ts'
import type { DataOf, Draft } from '../../field/field.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'
import { listingTop, listingWords } from '../../parts/letter/listing-parts.ts'
import { listingFields } from '../../parts/letter/listing.ts'
import { inventory, PIECE_GROUPS, pieceRules, pieces } from '../../parts/letter/pieces.ts'
import { numberParts } from '../../parts/letter/written.ts'
import { example } from '../article-9bis-demande/example.ts'

const fields = { ...listingFields(), pieces: pieces({ least: 1 }) }

type Unfinished = Draft<DataOf<typeof fields>>

/** The inventory of the pieces of a file, alone. */
export const inventaire = defineAct({
  id: 'inventaire',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2007-06-01', from: localDate('2007-06-01'), source: article('9bis') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    // Nothing is cited here: only the numbers themselves can contradict each other.
    ...pieceRules<Unfinished>(() => [], []),
  ],
  words: {
    fr: {
      ...letterWords.fr,
      ...listingWords.fr,
      ...inventoryWords.fr,
      title: 'Inventaire des pièces',
    },
    nl: {
      ...letterWords.nl,
      ...listingWords.nl,
      ...inventoryWords.nl,
      title: 'Inventaris van de stukken',
    },
    de: {
      ...letterWords.de,
      ...listingWords.de,
      ...inventoryWords.de,
      title: 'Verzeichnis der Unterlagen',
    },
  },
  compose: ({ data, say, day, lang }) => ({
    blocks: numberParts([
      ...listingTop(data, { say, day }),
      ...inventory(data.pieces, { say, day, groups: (group) => PIECE_GROUPS[group][lang] }),
    ]),
  }),
  remarks: ({ pieces: all }) =>
    all.every(({ proves }) => proves !== undefined)
      ? []
      : [
          {
            text: {
              fr: 'Pour certaines pièces, rien ne dit ce qu’elles prouvent : une pièce qui ne prouve rien ne se lit pas.',
              nl: 'Bij sommige stukken staat niet wat ze bewijzen: een stuk dat niets bewijst, wordt niet gelezen.',
              de: 'Bei einigen Unterlagen steht nicht, was sie belegen: Eine Unterlage, die nichts belegt, wird nicht gelesen.',
            },
            source: ficheAdde,
          },
        ],
  example: {
    persons: LETTER_EXAMPLE.persons,
    procedure: 'article 9bis',
    ourReference: LETTER_EXAMPLE.ourReference,
    on: LETTER_EXAMPLE.on,
    pieces: [...example.pieces, { number: 15, title: 'Photo de la sonnette' }],
  },
})

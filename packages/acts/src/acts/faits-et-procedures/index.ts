import { localDate } from '@sejour/calendar'
import { article, ficheAdde } from '@sejour/law'
import { defineAct } from '../../act.ts'
import type { DataOf, Draft } from '../../field/field.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import { factRules, facts, factsTable, factWords } from '../../parts/letter/facts.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'
import { listingTop, listingWords } from '../../parts/letter/listing-parts.ts'
import { listingFields } from '../../parts/letter/listing.ts'
import { inventoryOf, pieceRules, pieces } from '../../parts/letter/pieces.ts'
import { numberParts } from '../../parts/letter/written.ts'
import { example } from '../article-9bis-demande/example.ts'

const fields = { ...listingFields(), facts: facts({ least: 1 }), pieces: pieces({ least: 0 }) }

type Unfinished = Draft<DataOf<typeof fields>>

/** The dated table of what happened and of the procedures so far, alone. */
export const faitsEtProcedures = defineAct({
  id: 'faits-et-procedures',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2007-06-01', from: localDate('2007-06-01'), source: article('9bis') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    ...factRules<Unfinished>(),
    ...pieceRules<Unfinished>(
      ({ facts: all = [] }) => all.map(({ cited }) => cited),
      ['facts.cited'],
    ),
  ],
  words: {
    fr: {
      ...letterWords.fr,
      ...listingWords.fr,
      ...factWords.fr,
      ...inventoryWords.fr,
      title: 'Faits et procédures',
    },
    nl: {
      ...letterWords.nl,
      ...listingWords.nl,
      ...factWords.nl,
      ...inventoryWords.nl,
      title: 'Feiten en procedures',
    },
    de: {
      ...letterWords.de,
      ...listingWords.de,
      ...factWords.de,
      ...inventoryWords.de,
      title: 'Sachverhalt und Verfahren',
    },
  },
  compose: ({ data, say, day, lang }) => ({
    blocks: numberParts([
      ...listingTop(data, { say, day }),
      factsTable(data.facts, { say, day }),
      ...inventoryOf(data.pieces, { say, day, lang }),
    ]),
  }),
  remarks: ({ facts: all }) =>
    all.every(({ cited }) => cited !== undefined)
      ? []
      : [
          {
            text: {
              fr: 'Certains faits ne citent aucune pièce : la preuve revient au demandeur.',
              nl: 'Sommige feiten vermelden geen stuk: het bewijs rust op de aanvrager.',
              de: 'Einige Tatsachen nennen keine Unterlage: Der Beweis obliegt dem Antragsteller.',
            },
            source: ficheAdde,
          },
        ],
  example: {
    persons: LETTER_EXAMPLE.persons,
    procedure: 'article 9bis',
    on: LETTER_EXAMPLE.on,
    facts: example.facts,
    pieces: example.pieces.slice(6, 8),
  },
})

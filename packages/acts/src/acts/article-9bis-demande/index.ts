import { localDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { numberParts } from '../../parts/letter/written.ts'
import { admissibility } from './admissibility.ts'
import { writingWith } from '../../parts/letter/writing.ts'
import { de } from './de.ts'
import { example } from './example.ts'
import { fields } from './fields.ts'
import { fr } from './fr.ts'
import { annex, merits, requests } from './merits.ts'
import { nl } from './nl.ts'
import { opening, top } from './opening.ts'
import { remarks } from './remarks.ts'
import { rules } from './rules.ts'

/** The request for leave to stay because of exceptional circumstances, with its inventory. */
export const article9bisDemande = defineAct({
  id: 'article-9bis-demande',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2016-03-01', from: localDate('2016-03-01'), source: article('9bis') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules,
  words: { fr, nl, de },
  compose: (composing) => {
    const writing = writingWith(composing)
    return {
      blocks: numberParts([
        ...top(writing),
        ...opening(writing),
        ...admissibility(writing),
        ...merits(writing),
        ...requests(writing),
        ...annex(writing),
      ]),
    }
  },
  remarks,
  example,
})

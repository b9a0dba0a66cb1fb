import { localDate } from '@sejour/calendar'
import { appreciation, cite, type Condition, type Dated, some } from '@sejour/engine'
import { article, ficheAdde, loi2006 } from '../../texts/index.ts'
import { motifs } from './facts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

/** The merits. Nobody has a right to this leave: only an empty request is decided here. */
export const bienFonde = some(motifs, {
  id: 'bien-fonde',
  label: 'Un motif au moins justifie l’autorisation de séjour',
  source: [paragraphe1, ficheAdde],
  holds: appreciation({
    id: 'bien-fonde.retenu',
    label: 'Seul ou avec les autres, le motif convainc l’Office d’accorder le séjour',
    source: paragraphe1,
    authority: 'Office des étrangers',
  }),
})

/** One version since article 9bis exists. */
export const bienFondeVersions: Dated<Condition> = [
  { from: localDate('2007-06-01'), value: bienFonde, source: cite(loi2006) },
]

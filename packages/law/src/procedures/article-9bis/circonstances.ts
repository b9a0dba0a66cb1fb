import { all, appreciation, type Condition, some } from '@sejour/engine'
import { article, jurisprudenceConstante } from '../../texts/index.ts'
import {
  horsExclusion3De2007,
  horsExclusion3De2015,
  horsExclusion3De2016,
  horsExclusion4,
  horsExclusion5,
  horsExclusionsAsile,
} from './exclusions.ts'
import { circonstances } from './facts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })
const paragraphe2 = article('9bis', { paragraph: '§ 2' })

const retenue = appreciation({
  id: 'circonstances.retenue',
  label:
    'Seul ou avec les autres, l’argument rend le retour, même temporaire, impossible ou particulièrement difficile',
  source: [paragraphe1, jurisprudenceConstante],
  authority: 'Office des étrangers',
})

// Excluding one argument leaves the others: each is tested by itself.
const auMoinsUne = <const Holds extends Condition>(holds: Holds) =>
  some(circonstances, {
    id: 'circonstances.au-moins-une',
    label: 'Au moins un argument n’est pas exclu et peut être une circonstance exceptionnelle',
    source: [paragraphe1, paragraphe2],
    holds,
  })

const admise = {
  id: 'circonstances.admise',
  label: 'L’argument n’est exclu par aucun point du § 2, et l’Office peut le retenir',
  source: [paragraphe1, paragraphe2],
} as const

/** With four exclusions, as inserted in 2007. */
export const circonstancesDe2007 = auMoinsUne(
  all({ ...admise, of: [horsExclusionsAsile, horsExclusion3De2007, horsExclusion4, retenue] }),
)

/** An argument may come back when the earlier request failed for the fee. */
export const circonstancesDe2015 = auMoinsUne(
  all({ ...admise, of: [horsExclusionsAsile, horsExclusion3De2015, horsExclusion4, retenue] }),
)

/** An argument may come back when the earlier request was withdrawn. */
export const circonstancesDe2016 = auMoinsUne(
  all({ ...admise, of: [horsExclusionsAsile, horsExclusion3De2016, horsExclusion4, retenue] }),
)

/** With the fifth exclusion, for stateless persons. */
export const circonstancesExceptionnelles = auMoinsUne(
  all({
    ...admise,
    of: [horsExclusionsAsile, horsExclusion3De2016, horsExclusion4, horsExclusion5, retenue],
  }),
)

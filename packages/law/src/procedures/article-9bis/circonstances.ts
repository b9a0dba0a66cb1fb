import { all, appreciation, some } from '@sejour/engine'
import { article, jurisprudenceConstante } from '../../texts/index.ts'
import {
  horsExclusion3,
  horsExclusion3De2007,
  horsExclusion3De2015,
  horsExclusion4,
  horsExclusion5,
  horsExclusionsAsile,
} from './exclusions/index.ts'
import { circonstances } from './facts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })
const source = [paragraphe1, article('9bis', { paragraph: '§ 2' })]

const retenue = appreciation({
  id: 'circonstances.retenue',
  label:
    'Seul ou avec les autres, l’argument rend le retour, même temporaire, impossible ou particulièrement difficile',
  source: [paragraphe1, jurisprudenceConstante],
  authority: 'Office des étrangers',
})

/** In force: five exclusions. Excluding one argument leaves the others, so each is tested by itself. */
export const circonstancesExceptionnelles = some(circonstances, {
  id: 'circonstances.au-moins-une',
  label: 'Au moins un argument n’est pas exclu et peut être une circonstance exceptionnelle',
  source,
  holds: all({
    id: 'circonstances.admise',
    label: 'L’argument n’est exclu par aucun point du § 2, et l’Office peut le retenir',
    source,
    of: [horsExclusionsAsile, horsExclusion3, horsExclusion4, horsExclusion5, retenue],
  }),
})

/** From 1 March 2016: an argument may come back when the earlier request was withdrawn. */
export const circonstancesDe2016 = some(circonstances, {
  id: 'circonstances.au-moins-une.2016',
  label: 'Au moins un argument échappe aux quatre exclusions (texte de 2016)',
  source,
  holds: all({
    id: 'circonstances.admise.2016',
    label: 'L’argument échappe aux quatre exclusions, et l’Office peut le retenir (texte de 2016)',
    source,
    of: [horsExclusionsAsile, horsExclusion3, horsExclusion4, retenue],
  }),
})

/** From 2 March 2015: an argument may come back when the earlier request failed for the fee. */
export const circonstancesDe2015 = some(circonstances, {
  id: 'circonstances.au-moins-une.2015',
  label: 'Au moins un argument échappe aux quatre exclusions (texte de 2015)',
  source,
  holds: all({
    id: 'circonstances.admise.2015',
    label: 'L’argument échappe aux quatre exclusions, et l’Office peut le retenir (texte de 2015)',
    source,
    of: [horsExclusionsAsile, horsExclusion3De2015, horsExclusion4, retenue],
  }),
})

/** From 1 June 2007: as article 9bis was first written. */
export const circonstancesDe2007 = some(circonstances, {
  id: 'circonstances.au-moins-une.2007',
  label: 'Au moins un argument échappe aux quatre exclusions (texte de 2007)',
  source,
  holds: all({
    id: 'circonstances.admise.2007',
    label: 'L’argument échappe aux quatre exclusions, et l’Office peut le retenir (texte de 2007)',
    source,
    of: [horsExclusionsAsile, horsExclusion3De2007, horsExclusion4, retenue],
  }),
})

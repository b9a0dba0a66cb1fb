import { localDate } from '@sejour/calendar'
import {
  about,
  all,
  any,
  appreciation,
  cite,
  compare,
  type Condition,
  constant,
  type Dated,
} from '@sejour/engine'
import { article, loi14Decembre2015, loi2006 } from '../../texts/index.ts'
import {
  demandeNouvelleDepuis,
  demandeNouvelleIntroduiteLe,
  demandeNouvelleTransmise,
} from './facts/index.ts'

const paragraphe3 = article('9bis', { paragraph: '§ 3' })
/** Also for requests that were already pending on that day: the day of the newer one counts. */
const IN_FORCE = localDate('2016-03-01')

// The first sentence of § 3 speaks of the last request transmitted, the second of the last one
// filed. A newer request that never left the commune falls between the two: a court decides.
const nouvelleNonTransmise = all({
  id: 'desistement.nouvelle-non-transmise',
  label: 'La demande plus récente, jamais transmise, laisse subsister celle-ci',
  source: paragraphe3,
  of: [
    about(demandeNouvelleTransmise, {
      id: 'desistement.pas-transmise',
      label: 'La commune n’a pas transmis la demande plus récente à l’Office',
      source: paragraphe3,
      is: ['non-transmise', 'en-attente'],
    }),
    appreciation({
      id: 'desistement.survit',
      label: 'Le juge admet que seule une demande transmise remplace une demande pendante',
      source: paragraphe3,
      authority: 'Conseil du contentieux des étrangers',
    }),
  ],
})

/** Whether this request is still the one that is examined. */
export const desistement = any({
  id: 'desistement',
  label: 'La demande n’est pas remplacée par une demande 9bis plus récente',
  source: paragraphe3,
  of: [
    about(demandeNouvelleDepuis, {
      id: 'desistement.aucune-nouvelle',
      label: 'Aucune demande 9bis plus récente n’a été introduite pendant son examen',
      source: paragraphe3,
      is: false,
    }),
    compare({
      id: 'desistement.nouvelle-avant-2016',
      label: 'La demande plus récente a été introduite avant le 1er mars 2016',
      source: cite(loi14Decembre2015),
      left: demandeNouvelleIntroduiteLe,
      is: '<',
      right: constant(IN_FORCE),
    }),
    nouvelleNonTransmise,
  ],
})

/** One version: the rule itself spares the newer requests that were filed before 1 March 2016. */
export const desistementVersions: Dated<Condition> = [
  {
    from: localDate('2007-06-01'),
    value: desistement,
    source: [cite(loi2006), cite(loi14Decembre2015)],
  },
]

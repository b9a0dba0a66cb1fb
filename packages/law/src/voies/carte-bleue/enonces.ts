import { cite } from '@sejour/engine'
import { aConfirmer, agiiSejour, article, directive2021 } from '../../texts/index.ts'
import {
  communs,
  entree,
  limite,
  redevanceDue,
  renouvellementGratuit,
} from '../long-sejour/enonces.ts'
import { depuisCourtSejour, guichet, permis, refusRegion } from '../travail-commun/enonces.ts'
import type { Statement } from '../voie.ts'

/** What is known of the European Blue Card. */
export const enoncesCarteBleue = [
  {
    id: 'carte-bleue.base',
    about: 'base',
    label:
      'Séjour d’un salarié hautement qualifié, avec un diplôme ou une expérience équivalente, accordé quand les conditions sont remplies.',
    source: [article('61/26'), cite(directive2021)],
  },
  ...guichet,
  ...depuisCourtSejour,
  ...entree,
  {
    id: 'carte-bleue.salaire',
    about: 'conditions',
    label:
      'Le salaire doit atteindre un seuil que chaque Région fixe : montant à vérifier auprès d’elle.',
    source: aConfirmer,
  },
  ...redevanceDue,
  {
    id: 'carte-bleue.delai',
    about: 'decision',
    label: 'La décision viendrait dans les 90 jours : à confirmer.',
    source: aConfirmer,
  },
  ...permis,
  {
    id: 'carte-bleue.titre',
    about: 'title',
    label: 'Carte H, valable jusqu’à 3 ans. Les premières cartes H valaient autrefois 13 mois.',
    source: [article('61/26'), agiiSejour],
    papers: ['H'],
  },
  ...renouvellementGratuit,
  {
    id: 'carte-bleue.illimite',
    about: 'unlimited',
    label:
      'Le séjour mène à la carte B, ou à la carte L après 5 ans de séjour légal et ininterrompu.',
    source: [article('15bis'), agiiSejour],
    papers: ['B', 'L'],
  },
  {
    id: 'carte-bleue.famille',
    about: 'interaction',
    label:
      'La demande de la famille d’un titulaire de carte H se décide en 4 mois, que l’Office peut prolonger de 3.',
    source: [article('10ter'), agiiSejour],
  },
  ...limite,
  ...refusRegion,
  ...communs,
] as const satisfies readonly Statement[]

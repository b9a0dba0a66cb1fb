import { aConfirmer, agiiSejour, article, formationAdde } from '../texts/index.ts'
import type { Registre } from './registre.ts'

/** The registers, from the first one a person may enter to the last. */
export const registres = [
  {
    id: 'attente',
    name: 'registre d’attente',
    who: [
      {
        id: 'attente.asile',
        label: 'Qui demande l’asile, à la frontière ou en Belgique, et sa famille.',
        source: [formationAdde, article('12')],
      },
      {
        id: 'attente.annexe-19',
        label: 'Le citoyen de l’Union qui a une annexe 19, pendant l’enquête de résidence.',
        source: formationAdde,
      },
      {
        id: 'attente.frontalier',
        label: 'Le frontalier britannique qui a une carte N.',
        source: agiiSejour,
        contradiction: 'C18',
      },
    ],
  },
  {
    id: 'etrangers',
    name: 'registre des étrangers',
    who: [
      {
        id: 'etrangers.recevable',
        label:
          'Qui a une demande recevable : enquête de résidence positive et titre ou attestation d’immatriculation.',
        source: formationAdde,
      },
      {
        id: 'etrangers.long-sejour',
        label: 'Qui est admis ou autorisé à rester plus de trois mois.',
        source: [formationAdde, article('12')],
      },
      {
        id: 'etrangers.illimite',
        label: 'Aussi le séjour illimité sous carte B.',
        source: [formationAdde, agiiSejour],
      },
      {
        id: 'etrangers.autres-cartes',
        label: 'Aussi les cartes H, I, J et M, et l’attestation d’un mineur non accompagné.',
        source: agiiSejour,
        contradiction: 'C18',
      },
      {
        id: 'etrangers.autre-etat',
        label: 'Aussi le résident de longue durée d’un autre État membre : il a ici une carte A.',
        source: [article('61/7'), agiiSejour],
      },
    ],
  },
  {
    id: 'population',
    name: 'registre de la population',
    who: [
      {
        id: 'population.etabli',
        label: 'L’étranger établi (carte K).',
        source: [formationAdde, article('17')],
      },
      {
        id: 'population.longue-duree',
        label: 'Le résident de longue durée dont le statut a été obtenu en Belgique (carte L).',
        source: [formationAdde, article('17')],
      },
      {
        id: 'population.permanent',
        label: 'Le citoyen de l’Union et sa famille en séjour permanent (cartes EU+ et F+).',
        source: [formationAdde, article('42quinquies')],
      },
      {
        id: 'population.accord',
        label: 'Le titulaire d’une carte M permanente.',
        source: aConfirmer,
      },
    ],
  },
  {
    id: 'aucun',
    name: 'aucun registre',
    who: [
      {
        id: 'aucun.court-sejour',
        label: 'Qui est en court séjour : annexe 3 ou annexe 3ter.',
        source: agiiSejour,
      },
      {
        id: 'aucun.cartes-speciales',
        label: 'Qui a une carte spéciale des Affaires étrangères.',
        source: agiiSejour,
      },
      {
        id: 'aucun.reflexion',
        label: 'La victime de la traite pendant les 45 jours de réflexion (annexe 15).',
        source: agiiSejour,
      },
    ],
  },
] as const satisfies readonly Registre[]

import type { Provision } from '@sejour/engine/cite'
import { aConfirmer, agiiSejour, article, articleAr, deduit } from '../texts/index.ts'
import type { TitreARenouveler } from './titres.ts'

/** One thing said of a renewal. */
export type EnonceRenouvellement<Id extends string = string> = {
  readonly id: Id
  /** Titles that it is kept for. Absent: all. */
  readonly titres?: readonly TitreARenouveler[]
  /** One French sentence, or two. */
  readonly label: string
  readonly source: readonly Provision[]
}

const limites: readonly TitreARenouveler[] = [
  'A',
  'A-student',
  'A-researcher',
  'A-single-permit',
  'H',
]

const paysTiers: readonly TitreARenouveler[] = [...limites, 'B', 'K', 'L']

// For researchers the law itself asks for two months.
const avantLaFin = paysTiers.filter((titre) => titre !== 'A-researcher')

/** What is known of renewing a title, in the order in which it is read. */
export const enoncesRenouvellement = [
  {
    id: 'renouvellement.loi',
    titres: avantLaFin,
    label:
      'La loi demande seulement de venir à la commune avant la fin du titre. Une demande tardive dans la fenêtre n’est donc pas hors délai.',
    source: [article('13', { paragraph: '§ 2' })],
  },
  {
    id: 'renouvellement.annexe-15',
    titres: paysTiers,
    label:
      'Si le titre finit avant la réponse à une demande faite à temps, la commune remet une annexe 15.',
    source: [articleAr('33'), agiiSejour],
  },
  {
    id: 'renouvellement.trou',
    titres: limites,
    label:
      'Après la fin du titre, la demande reste possible à vos risques : les jours sans titre peuvent interrompre les cinq ans.',
    source: [deduit],
  },
  {
    id: 'renouvellement.etudes',
    titres: ['A-student'],
    label:
      'Joignez la preuve des résultats. La décision vient dans les 90 jours d’un dossier complet.',
    source: [agiiSejour],
  },
  {
    id: 'renouvellement.chercheur',
    titres: ['A-researcher'],
    label: 'La loi demande de venir au moins deux mois avant la fin. Plus tard, prenez conseil.',
    source: [article('61/12')],
  },
  {
    id: 'renouvellement.permis',
    titres: ['A-single-permit'],
    label: 'L’employeur demanderait le permis au moins deux mois avant la fin.',
    source: [aConfirmer],
  },
  {
    id: 'renouvellement.annee-de-recherche',
    titres: ['A-search-year'],
    label:
      'Cette année ne se renouvelle pas. Elle se demande au moins 15 jours avant la fin du titre d’études.',
    source: [article('61/1/9')],
  },
  {
    id: 'renouvellement.etabli',
    titres: ['K', 'L'],
    label:
      'Les sources ne donnent pas la même fenêtre pour toutes les cartes ; pour la carte L, c’est une analogie avec la carte K.',
    source: [agiiSejour, aConfirmer],
  },
  {
    id: 'renouvellement.famille',
    titres: ['F'],
    label:
      'Avant la fin de la carte F, demandez plutôt la carte F+ (annexe 22) ; plus tard, une amende de 200 € est possible.',
    source: [article('42quinquies', { paragraph: '§ 6' })],
  },
  {
    id: 'renouvellement.illimite',
    titres: ['B', 'K', 'L', 'EU+', 'F+'],
    label: 'Seule la carte finit : le droit de séjour, lui, continue.',
    source: [deduit],
  },
  {
    id: 'renouvellement.fenetre-inconnue',
    titres: ['H', 'EU', 'EU+', 'F+'],
    label: 'Aucune fenêtre n’a été lue pour ce titre : venez avant la fin.',
    source: [aConfirmer],
  },
] as const satisfies readonly EnonceRenouvellement[]

export type IdEnonceRenouvellement = (typeof enoncesRenouvellement)[number]['id']

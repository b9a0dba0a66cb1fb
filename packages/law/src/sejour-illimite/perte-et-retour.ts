import { agiiSejour, annexeAr, article, formationAdde } from '../texts/index.ts'
import type { EnonceIllimite } from './enonce.ts'

const paysTiers = ['B', 'K', 'L'] as const
const union = ['EU+', 'F+'] as const

/** What an unlimited stay brings, what takes it away, and how one comes back after an absence. */
export const perteEtRetour = [
  {
    id: 'apres.sans-condition',
    about: 'after',
    of: [...paysTiers, ...union],
    label: 'Une fois accordé, le séjour illimité ne dépend plus de conditions.',
    source: [formationAdde],
  },
  {
    id: 'apres.aide-sociale',
    about: 'after',
    of: [...paysTiers, ...union],
    label: 'Demander une aide sociale ne met plus le séjour en danger.',
    source: [formationAdde],
  },
  {
    id: 'apres.carte',
    about: 'after',
    of: [...paysTiers, ...union],
    label: 'La carte se renouvelle quand même : tous les cinq ou dix ans.',
    source: [formationAdde],
  },
  {
    id: 'absence.courte',
    about: 'absence',
    of: paysTiers,
    label: 'Moins de trois mois : aucune démarche.',
    source: [agiiSejour],
  },
  {
    id: 'absence.annoncee',
    about: 'absence',
    of: paysTiers,
    label:
      'De trois mois à un an : prévenez la commune avant le départ (annexe 18), et présentez-vous dans les 15 jours du retour.',
    source: [article('19'), annexeAr('18'), agiiSejour],
  },
  {
    id: 'absence.an',
    about: 'loss',
    of: ['B', 'K'],
    label: 'Plus d’un an d’absence : le droit se perd, sauf exceptions.',
    source: [article('19')],
  },
  {
    id: 'absence.resident',
    about: 'loss',
    of: ['L'],
    label:
      'La carte L a ses propres règles d’absence. Devenir résident de longue durée d’un autre État fait aussi perdre le statut belge.',
    source: [article('18'), article('18bis')],
  },
  {
    id: 'absence.deux-ans',
    about: 'loss',
    of: union,
    label: 'Plus de deux années de suite hors de Belgique : le séjour permanent se perd.',
    source: [article('42quinquies')],
  },
  {
    id: 'retour.visa',
    about: 'return',
    of: paysTiers,
    label:
      'Après une absence trop longue, un visa de retour se demande à l’étranger. Une redevance est due ; les sources se contredisent sur son montant.',
    source: [article('19', { paragraph: '§ 2' }), agiiSejour],
    contradiction: 'C6',
  },
  {
    id: 'retour.involontaire',
    about: 'return',
    of: paysTiers,
    label: 'Après une absence involontaire, une annexe 15 couvre l’examen du retour.',
    source: [agiiSejour],
  },
  {
    id: 'perte.fraude',
    about: 'loss',
    of: paysTiers,
    label: 'Une fraude peut toujours mettre fin au séjour.',
    source: [article('18')],
  },
  {
    id: 'perte.fraude-union',
    about: 'loss',
    of: union,
    label: 'Une fraude peut toujours mettre fin au séjour.',
    source: [article('44')],
  },
  {
    id: 'perte.ordre-public',
    about: 'loss',
    of: paysTiers,
    label:
      'L’ordre public et la sécurité nationale aussi. Il faut des raisons plus graves contre une personne établie, un résident de longue durée ou dix ans de séjour ; sa vie en Belgique est pesée.',
    source: [article('20'), article('21'), article('22'), article('23')],
  },
  {
    id: 'perte.ordre-public-union',
    about: 'loss',
    of: union,
    label:
      'L’ordre public aussi, si le comportement de la personne est une menace réelle, actuelle et assez grave.',
    source: [article('44bis'), article('45')],
  },
] as const satisfies readonly EnonceIllimite[]

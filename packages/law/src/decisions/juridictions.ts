import { article } from '../texts/loi-1980-12-15.ts'
import type { Decision } from './decision.ts'

export const cgraRefus = {
  id: 'cgra-refus',
  label: 'décision de refus du Commissaire général aux réfugiés et aux apatrides',
  remedies: ['full-jurisdiction'],
  source: article('39/2', { paragraph: '§ 1er' }),
} as const satisfies Decision

export const cgraRefusAccelere = {
  id: 'cgra-refus-accelere',
  label: 'décision de refus du Commissaire général en procédure accélérée',
  remedies: ['full-jurisdiction'],
  settles: { cgraGround: 'accelerated' },
  source: article('57/6/1', { paragraph: '§ 1er' }),
} as const satisfies Decision

export const cgraIrrecevable = {
  id: 'cgra-irrecevable',
  label: 'décision d’irrecevabilité du Commissaire général',
  remedies: ['full-jurisdiction'],
  settles: { cgraGround: 'inadmissible' },
  source: article('57/6', { paragraph: '§ 3' }),
} as const satisfies Decision

export const cgraIrrecevableUlterieure = {
  id: 'cgra-irrecevable-demande-ulterieure',
  label: 'décision d’irrecevabilité d’une demande ultérieure de protection internationale',
  remedies: ['full-jurisdiction'],
  settles: { cgraGround: 'subsequent' },
  source: article('57/6', { paragraph: '§ 3', subparagraph: 1, point: '5°' }),
} as const satisfies Decision

export const cceArret = {
  id: 'cce-arret',
  label: 'arrêt du Conseil du contentieux des étrangers',
  remedies: ['cassation'],
  source: article('39/67'),
} as const satisfies Decision

export const cceArretRejetSuspension = {
  id: 'cce-arret-rejet-suspension',
  label: 'arrêt du Conseil du contentieux des étrangers qui rejette la suspension',
  remedies: ['continuation-request', 'cassation'],
  source: article('39/82', { paragraph: '§ 6' }),
} as const satisfies Decision

export const cceOrdonnance = {
  id: 'cce-ordonnance-39-73',
  label: 'ordonnance du Conseil proposant une procédure écrite (article 39/73)',
  remedies: ['hearing-request'],
  source: article('39/73', { paragraph: '§ 2' }),
} as const satisfies Decision

export const cceAvisMemoire = {
  id: 'cce-avis-memoire-de-synthese',
  label: 'avis du greffe sur le mémoire de synthèse',
  remedies: ['synthesis-declaration', 'synthesis-memorial'],
  source: article('39/81'),
} as const satisfies Decision

export const cceAvisDroitDeRole = {
  id: 'cce-avis-droit-de-role',
  label: 'avis du greffe réclamant le droit de rôle',
  remedies: ['roll-fee'],
  source: article('39/68-1'),
} as const satisfies Decision

export const cceLettreRegularisation = {
  id: 'cce-lettre-de-regularisation',
  label: 'lettre du greffe demandant de compléter la requête',
  remedies: ['petition-repair'],
  source: article('39/69', { paragraph: '§ 1er' }),
} as const satisfies Decision

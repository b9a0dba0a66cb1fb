import { annexeAr, articleAr } from '../texts/ar-1981-10-08.ts'
import { article } from '../texts/loi-1980-12-15.ts'
import type { Decision } from './decision.ts'
import { listedAt, notListed } from './suspensif.ts'

const ofTheUnion = { unionCitizenOrFamily: true } as const

export const annexe20 = {
  id: 'annexe-20',
  label: 'annexe 20, refus de séjour de plus de trois mois (citoyen de l’Union ou famille)',
  remedies: [
    'annulment',
    'ordinary-suspension',
    'extreme-urgency',
    'extra-month',
    'departure',
    'address-declaration',
  ],
  listed: listedAt('7°'),
  notForOtherFamily: true,
  settles: ofTheUnion,
  source: annexeAr('20'),
} as const satisfies Decision

export const annexe21 = {
  id: 'annexe-21',
  label: 'annexe 21, fin du droit de séjour de plus de trois mois (citoyen de l’Union ou famille)',
  remedies: [
    'annulment',
    'ordinary-suspension',
    'extreme-urgency',
    'departure',
    'address-declaration',
  ],
  listed: listedAt('7°'),
  notForOtherFamily: true,
  settles: ofTheUnion,
  source: annexeAr('21'),
} as const satisfies Decision

export const annexe19quinquies = {
  id: 'annexe-19quinquies',
  label: 'annexe 19quinquies, non-prise en considération (citoyen de l’Union ou famille)',
  remedies: ['annulment', 'ordinary-suspension'],
  listed: notListed,
  settles: ofTheUnion,
  source: annexeAr('19quinquies'),
} as const satisfies Decision

export const annexe19 = {
  id: 'annexe-19',
  label: 'annexe 19, demande d’attestation d’enregistrement',
  remedies: ['annexe-19-documents', 'union-request-decision'],
  source: articleAr('51', { paragraph: '§ 1er' }),
} as const satisfies Decision

export const annexe19ter = {
  id: 'annexe-19ter',
  label: 'annexe 19ter, demande de carte de séjour de membre de la famille',
  remedies: ['annexe-19ter-documents', 'union-request-decision'],
  source: article('42'),
} as const satisfies Decision

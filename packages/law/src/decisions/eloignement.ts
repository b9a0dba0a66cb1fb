import { annexeAr } from '../texts/ar-1981-10-08.ts'
import { article } from '../texts/loi-1980-12-15.ts'
import { delaiAdresse } from '../recours/index.ts'
import type { Decision } from './decision.ts'
import { notListed } from './suspensif.ts'

const againstMeasure = ['annulment', 'ordinary-suspension', 'extreme-urgency'] as const
const againstOrder = [...againstMeasure, 'departure', 'address-declaration'] as const

export const annexe11 = {
  id: 'annexe-11',
  label: 'annexe 11, refoulement à la frontière',
  remedies: againstMeasure,
  listed: notListed,
  measure: true,
  source: annexeAr('11'),
} as const satisfies Decision

export const annexe12 = {
  id: 'annexe-12',
  label: 'annexe 12, ordre de quitter le territoire (ancien modèle)',
  remedies: againstOrder,
  listed: notListed,
  measure: true,
  source: annexeAr('12'),
} as const satisfies Decision

export const annexe13 = {
  id: 'annexe-13',
  label: 'annexe 13, ordre de quitter le territoire',
  remedies: againstOrder,
  listed: notListed,
  measure: true,
  source: article('7'),
} as const satisfies Decision

export const annexe13quinquies = {
  id: 'annexe-13quinquies',
  label: 'annexe 13quinquies, ordre de quitter le territoire après une demande de protection',
  remedies: againstOrder,
  listed: notListed,
  measure: true,
  source: annexeAr('13quinquies'),
} as const satisfies Decision

export const annexe13sexies = {
  id: 'annexe-13sexies',
  label: 'annexe 13sexies, interdiction d’entrée',
  remedies: ['annulment', 'ordinary-suspension'],
  listed: notListed,
  notes: ['ban-runs-from-departure'],
  source: article('74/11'),
} as const satisfies Decision

export const annexe13septies = {
  id: 'annexe-13septies',
  label: 'annexe 13septies, ordre de quitter le territoire avec maintien en vue d’éloignement',
  remedies: ['extreme-urgency', 'annulment', 'ordinary-suspension'],
  listed: notListed,
  measure: true,
  // The paper orders the detention: whoever receives it is held.
  settles: { detained: true },
  source: article('7'),
} as const satisfies Decision

export const annexe26quater = {
  id: 'annexe-26quater',
  label: 'annexe 26quater, refus de séjour avec ordre de quitter le territoire (Dublin)',
  remedies: againstOrder,
  listed: notListed,
  measure: true,
  source: annexeAr('26quater'),
} as const satisfies Decision

export const obligationAdresse = {
  id: 'oqt-obligation-adresse',
  label: 'obligation de communiquer son adresse, jointe à un ordre de quitter le territoire',
  remedies: ['address-declaration'],
  source: delaiAdresse,
} as const satisfies Decision

export const leveeInterdiction = {
  id: 'interdiction-entree.demande-de-levee',
  label: 'demande de levée ou de suspension d’une interdiction d’entrée',
  remedies: ['entry-ban-decision'],
  source: article('74/12'),
} as const satisfies Decision

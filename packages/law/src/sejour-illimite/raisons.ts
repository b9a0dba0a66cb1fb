import type { Provision } from '@sejour/engine/cite'
import {
  aConfirmer,
  agiiSejour,
  article,
  articleAr,
  deduit,
  formationAdde,
} from '../texts/index.ts'

/** Why days count, or do not; the sentence of each stands in the labels. */
export const raisons = {
  'stay-counts': [formationAdde],
  'regular-stay': [article('15')],
  'legal-stay': [article('15bis')],
  'union-stay': [article('42quinquies')],
  'study-half': [article('15bis')],
  'study-other-ground': [deduit],
  'procedure-half': [article('15bis')],
  'procedure-whole': [article('15bis')],
  'procedure-refused': [deduit],
  'procedure-open': [article('15bis')],
  'paper-counts': [agiiSejour],
  'paper-unsure': [deduit],
  'before-first-card': [agiiSejour],
  'renewal-paper': [articleAr('33'), agiiSejour],
  'appeal-paper': [formationAdde],
  'appeal-pauses': [article('42quinquies')],
  'union-request': [agiiSejour],
  'other-regime': [deduit],
  'temporary-only': [agiiSejour],
  'special-card': [agiiSejour],
  'short-stay': [deduit],
  prison: [aConfirmer],
  irregular: [article('15'), article('15bis'), article('42quinquies')],
  'unknown-paper': [deduit],
  untold: [deduit],
  'from-event': [formationAdde],
  'absence-kept': [article('15bis'), article('42quinquies')],
  'absence-unsure': [deduit],
  'absence-breaks': [article('15bis'), article('42quinquies'), article('19')],
} as const satisfies { readonly [id: string]: readonly Provision[] }

export type Raison = keyof typeof raisons

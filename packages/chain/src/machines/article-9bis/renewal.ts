import { aConfirmer, agiiSejour, article, articleAr, formationAdde } from '@sejour/law'
import type { Transition } from '../../machine.ts'
import { decided, given, step, titled } from '../on.ts'
import { staying } from '../staying.ts'

const renewal = article('13', { paragraph: '§ 2' })

/** From the card to its prolongation, or to a stay without limit. */
export const renewals: readonly Transition[] = [
  {
    id: 'ask-renewal',
    from: ['granted-limited'],
    to: 'renewal-pending',
    on: step('renewal-received'),
    by: 'applicant',
    limit: 'renewal',
    act: 'prolongation',
    source: renewal,
  },
  ...staying(['renewal-pending'], {
    id: 'bridge',
    on: given('annexe-15'),
    by: 'commune',
    act: 'annexe-15',
    source: agiiSejour,
  }),
  // The same paper in another box: the card is granted, and not made yet.
  ...staying(['granted-limited', 'granted-unlimited'], {
    id: 'await-card',
    on: given('annexe-15'),
    by: 'commune',
    act: 'annexe-15',
    source: agiiSejour,
  }),
  ...staying(['renewal-pending'], {
    id: 'check-conditions',
    on: step('conditions-checked'),
    by: 'office',
    source: articleAr('33'),
  }),
  ...staying(['renewal-pending'], {
    id: 'complete-renewal',
    on: step('supplement-filed'),
    by: 'applicant',
    act: 'complement',
    source: articleAr('33'),
  }),
  {
    id: 'renew',
    from: ['renewal-pending'],
    to: 'granted-limited',
    on: decided('article-9bis.prolongation-accordee', 'article-9bis.octroi-limite'),
    by: 'office',
    source: renewal,
  },
  {
    id: 'card-renewed',
    from: ['renewal-pending'],
    to: 'granted-limited',
    on: titled('A'),
    by: 'office',
    source: renewal,
  },
  ...staying(['granted-limited'], {
    id: 'renewed-again',
    on: decided('article-9bis.prolongation-accordee'),
    by: 'office',
    source: renewal,
  }),
  {
    id: 'refuse-renewal',
    from: ['renewal-pending', 'renewal-refused'],
    to: 'renewal-refused',
    on: decided('article-9bis.prolongation-refusee'),
    by: 'office',
    source: renewal,
  },
  {
    id: 'make-unlimited',
    from: ['granted-limited', 'renewal-pending'],
    to: 'granted-unlimited',
    // After five years of limited stay it may be asked; the law leaves it to the Office.
    on: decided('article-9bis.octroi-illimite'),
    by: 'office',
    source: formationAdde,
  },
  {
    id: 'card-made-unlimited',
    from: ['granted-limited', 'renewal-pending'],
    to: 'granted-unlimited',
    on: titled('B'),
    by: 'office',
    source: formationAdde,
  },
  {
    id: 'withdraw-renewal-decision',
    from: ['renewal-refused', 'appeal-renewal'],
    to: 'renewal-pending',
    on: step('decision-withdrawn'),
    by: 'office',
    mustBeTold: true,
    source: aConfirmer,
  },
  ...staying(['granted-limited', 'granted-unlimited', 'renewal-pending'], {
    id: 'enter-register',
    on: step('registered-in'),
    by: 'commune',
    source: article('12'),
  }),
  ...staying(
    [
      'granted-limited',
      'granted-unlimited',
      'renewal-pending',
      'renewal-refused',
      'appeal-renewal',
    ],
    {
      id: 'strike-off',
      on: step('struck-off'),
      by: 'commune',
      source: agiiSejour,
    },
  ),
]

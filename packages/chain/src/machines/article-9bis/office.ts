import { aConfirmer, annexeAr, article, articleAr, circulaireSur9bis, pratique } from '@sejour/law'
import type { Transition } from '../../machine.ts'
import { decided, step, titled } from '../on.ts'
import { staying } from '../staying.ts'

const request = article('9bis')
const twoStages = pratique('recevabilité et fond')
const WITH_OFFICE = ['pending', 'on-merits']
const BEFORE_DECISION = [
  'filed',
  'registered',
  'to-check',
  'residence-check',
  'checked-positive',
  'checked-negative',
  'transmitted',
  'returned',
  ...WITH_OFFICE,
]

/** The fee is looked at: no decision on the request was taken yet. */
const WITHOUT_FEE = ['fee-partial', 'fee-missing', 'fee-incomplete', 'fee-incomplete-office']

/** From the parcel to the decision. */
export const atTheOffice: readonly Transition[] = [
  {
    id: 'acknowledge',
    from: ['transmitted'],
    to: 'pending',
    on: step('transmission-received'),
    by: 'office',
    source: circulaireSur9bis,
  },
  {
    id: 'send-back',
    from: ['transmitted'],
    to: 'returned',
    on: step('transmission-refused'),
    by: 'office',
    mustBeTold: true,
    source: aConfirmer,
  },
  {
    id: 'admit',
    from: ['pending'],
    to: 'on-merits',
    on: step('admissibility-examined', { result: ['admissible'] }),
    by: 'office',
    source: twoStages,
  },
  ...staying(['pending'], {
    id: 'not-admit',
    on: step('admissibility-examined', { result: ['inadmissible'] }),
    by: 'office',
    source: twoStages,
  }),
  ...staying(WITH_OFFICE, {
    id: 'ask-supplement',
    on: step('supplement-asked'),
    by: 'office',
    source: aConfirmer,
  }),
  ...staying(
    [
      'registered',
      'to-check',
      'residence-check',
      'checked-positive',
      'transmitted',
      ...WITH_OFFICE,
    ],
    {
      id: 'complete',
      on: step('supplement-filed'),
      by: 'applicant',
      act: 'complement',
      source: pratique('compléter une demande'),
    },
  ),
  // The commune or the Office may look at the fee.
  ...staying(['pending'], {
    id: 'check-fee-office',
    on: step('fee-checked'),
    by: 'office',
    source: articleAr('1er/2'),
  }),
  {
    id: 'ask-balance-office',
    from: ['pending', 'fee-incomplete-office'],
    to: 'fee-incomplete-office',
    on: decided('annexe-43'),
    by: 'office',
    act: 'annexe-43',
    source: annexeAr('43'),
  },
  {
    id: 'pay-balance-office',
    from: ['fee-incomplete-office'],
    to: 'pending',
    on: step('fee-completed'),
    by: 'applicant',
    mustBeTold: true,
    limit: 'fee-top-up',
    source: articleAr('1er/2'),
  },
  {
    id: 'refuse-for-fee-office',
    from: ['pending', 'fee-incomplete-office', 'inadmissible-fee-office'],
    to: 'inadmissible-fee-office',
    on: decided('annexe-42', 'article-9bis.irrecevable-redevance'),
    by: 'office',
    act: 'annexe-42',
    source: annexeAr('42'),
  },
  {
    id: 'refuse-inadmissible',
    from: ['pending', 'inadmissible'],
    to: 'inadmissible',
    on: decided('article-9bis.irrecevable'),
    by: 'office',
    act: 'article-9bis-irrecevable',
    source: request,
  },
  {
    id: 'refuse-unfounded',
    from: ['on-merits', 'unfounded'],
    to: 'unfounded',
    on: decided('article-9bis.non-fondee'),
    by: 'office',
    act: 'article-9bis-non-fondee',
    source: request,
  },
  {
    id: 'grant-limited',
    from: ['on-merits', 'granted-limited'],
    to: 'granted-limited',
    on: decided('article-9bis.octroi-limite'),
    by: 'office',
    act: 'article-9bis-octroi',
    source: request,
  },
  {
    id: 'card-limited',
    from: ['on-merits', 'granted-limited'],
    to: 'granted-limited',
    on: titled('A'),
    by: 'office',
    source: article('13', { paragraph: '§ 1er' }),
  },
  {
    id: 'grant-unlimited',
    from: ['on-merits', 'granted-unlimited'],
    to: 'granted-unlimited',
    on: decided('article-9bis.octroi-illimite'),
    by: 'office',
    act: 'article-9bis-octroi',
    source: request,
  },
  {
    id: 'card-unlimited',
    from: ['on-merits', 'granted-unlimited'],
    to: 'granted-unlimited',
    on: titled('B'),
    by: 'office',
    source: article('13', { paragraph: '§ 1er' }),
  },
  {
    id: 'find-without-object',
    from: [...WITH_OFFICE, 'without-object'],
    to: 'without-object',
    // Decisions of this kind exist; no source lists what leads to one.
    on: decided('article-9bis.sans-objet'),
    by: 'office',
    act: 'article-9bis-sans-objet',
    source: aConfirmer,
  },
  {
    id: 'presume-withdrawal',
    // Every earlier request on which nothing was decided, wherever it waits.
    from: [...BEFORE_DECISION, ...WITHOUT_FEE],
    to: 'withdrawn',
    on: step('withdrawal-presumed'),
    by: 'law',
    mustBeTold: true,
    source: article('9bis', { paragraph: '§ 3' }),
  },
  {
    id: 'withdraw',
    from: [...BEFORE_DECISION, ...WITHOUT_FEE],
    to: 'withdrawn',
    on: step('request-withdrawn'),
    by: 'applicant',
    mustBeTold: true,
    source: aConfirmer,
  },
  ...staying(WITH_OFFICE, {
    id: 'withdraw-unnotified',
    on: step('decision-withdrawn'),
    by: 'office',
    source: aConfirmer,
  }),
  {
    id: 'withdraw-decision',
    from: [
      'inadmissible-fee-office',
      'inadmissible',
      'unfounded',
      'without-object',
      'granted-limited',
      'granted-unlimited',
      'appeal',
    ],
    to: 'pending',
    on: step('decision-withdrawn'),
    by: 'office',
    mustBeTold: true,
    source: aConfirmer,
  },
  {
    id: 'withdraw-decision-commune',
    from: ['not-considered', 'inadmissible-fee', 'appeal-commune'],
    to: 'registered',
    on: step('decision-withdrawn'),
    by: 'commune',
    mustBeTold: true,
    source: aConfirmer,
  },
]

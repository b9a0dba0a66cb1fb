import { aConfirmer, annexeAr, article } from '@sejour/law'
import { moisSupplementaire } from '@sejour/law/recours'
import type { Transition } from '../../machine.ts'
import { decided, step, titled } from '../on.ts'
import { LAST_BEFORE, OPEN } from './request.ts'

const request = article('42')

/** The decision of the commune or of the Office, and the month that some refusals left. */
export function deciding({
  cards,
  lasting,
}: {
  readonly cards: readonly string[]
  readonly lasting: readonly string[]
}): readonly Transition[] {
  return [
    {
      id: 'recognise',
      from: [...OPEN, 'recognised'],
      to: 'recognised',
      on: decided('union.droit-reconnu'),
      by: 'office',
      limit: 'union-request-decision',
      source: request,
    },
    {
      id: 'grant-card',
      from: [...OPEN, 'recognised'],
      to: 'recognised',
      on: titled(...cards),
      by: 'office',
      limit: 'union-request-decision',
      source: request,
    },
    {
      id: 'refuse-at-commune',
      from: ['requested', 'complete', 'returned', 'extra-month', 'refused-commune'],
      to: 'refused-commune',
      on: decided('annexe-20'),
      by: 'commune',
      act: 'annexe-20',
      source: annexeAr('20'),
    },
    {
      id: 'refuse',
      from: ['transmitted', 'with-office', 'refused'],
      to: 'refused',
      on: decided('annexe-20'),
      by: 'office',
      limit: 'union-request-decision',
      act: 'annexe-20',
      source: annexeAr('20'),
    },
    {
      id: 'give-month',
      from: ['refused-commune', 'requested'],
      to: 'extra-month',
      on: step('extra-month-given'),
      by: 'commune',
      filed: { until: LAST_BEFORE },
      mustBeTold: true,
      source: moisSupplementaire,
    },
    {
      id: 'use-month',
      from: ['extra-month'],
      to: 'complete',
      on: step('proofs-completed'),
      by: 'applicant',
      limit: 'extra-month',
      source: moisSupplementaire,
    },
    {
      id: 'lose-month',
      from: ['extra-month'],
      to: 'refused-commune',
      on: step('month-lapsed'),
      by: 'law',
      mustBeTold: true,
      source: moisSupplementaire,
    },
    {
      id: 'withdraw-decision',
      from: ['refused', 'appeal'],
      to: 'with-office',
      on: step('decision-withdrawn'),
      by: 'office',
      mustBeTold: true,
      source: aConfirmer,
    },
    {
      id: 'withdraw-decision-commune',
      from: ['refused-commune', 'appeal-commune', 'extra-month', 'not-considered'],
      to: 'complete',
      on: step('decision-withdrawn'),
      by: 'commune',
      mustBeTold: true,
      source: aConfirmer,
    },
    {
      id: 'end-stay',
      from: ['recognised'],
      to: 'ended',
      on: decided('annexe-21'),
      by: 'office',
      source: annexeAr('21'),
    },
    {
      id: 'grant-permanent',
      from: ['recognised'],
      to: 'permanent',
      on: titled(...lasting),
      by: 'office',
      source: article('42quinquies'),
    },
  ]
}

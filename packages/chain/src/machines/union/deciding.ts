import { aConfirmer, agiiSejour, annexeAr, article } from '@sejour/law'
import { moisSupplementaire } from '@sejour/law/recours'
import type { Transition } from '../../machine.ts'
import { decided, step, titled } from '../on.ts'
import { LAST_BEFORE } from './request.ts'

const request = article('42')

/** The decision of the commune or of the Office. */
export function deciding({
  open,
  cards,
  lasting,
}: {
  /** The states in which the request is open. */
  readonly open: readonly string[]
  readonly cards: readonly string[]
  readonly lasting: readonly string[]
}): readonly Transition[] {
  return [
    {
      id: 'recognise',
      from: [...open, 'recognised'],
      to: 'recognised',
      on: decided('union.droit-reconnu'),
      by: 'office',
      limit: 'union-request-decision',
      source: request,
    },
    {
      id: 'grant-card',
      from: [...open, 'recognised'],
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
      from: ['refused-commune', 'appeal-commune', 'extra-month'],
      to: 'requested',
      on: step('decision-withdrawn'),
      by: 'commune',
      mustBeTold: true,
      source: aConfirmer,
    },
    {
      id: 'withdraw-non-consideration',
      from: ['not-considered', 'appeal-not-considered'],
      to: 'filed',
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

/** The commune recognises a citizen in a clear case; what it does not decide goes to the Office. */
export function recognisedAtCommune(cards: readonly string[]): readonly Transition[] {
  const atCommune = { from: ['requested', 'complete'], to: 'recognised', by: 'commune' } as const
  return [
    {
      ...atCommune,
      id: 'recognise-at-commune',
      on: decided('union.droit-reconnu'),
      source: agiiSejour,
    },
    { ...atCommune, id: 'grant-card-at-commune', on: titled(...cards), source: agiiSejour },
  ]
}

/** The month that the refusal of a citizen for want of proofs left. Who asks on an annex 19ter has none. */
export function extraMonth({
  requested,
  refused,
}: {
  readonly requested: string
  readonly refused: string
}): readonly Transition[] {
  return [
    {
      id: 'give-month',
      from: [refused, requested],
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
      to: refused,
      on: step('month-lapsed'),
      by: 'law',
      mustBeTold: true,
      source: moisSupplementaire,
    },
  ]
}

import { aConfirmer, agiiSejour, annexeAr, article, articleAr } from '@sejour/law'
import type { Machine } from '../machine.ts'
import { AFTER_APPEAL, attacked, closing } from './appealing.ts'
import { decided, filed, given, HEARD, step, titled } from './on.ts'
import { staying } from './staying.ts'

const CGRA_REFUSALS = [
  'cgra-refus',
  'cgra-refus-accelere',
  'cgra-irrecevable',
  'cgra-irrecevable-demande-ulterieure',
]

/** A request for international protection: made at the Office, decided by the Commissioner General. */
export const protection: Machine = {
  id: 'protection',
  of: { procedure: ['protection-internationale'] },
  heard: HEARD,
  again: 'with-cgra',
  initial: 'preparing',
  states: [
    { id: 'preparing', holder: 'applicant' },
    { id: 'filed', holder: 'office' },
    { id: 'with-cgra', holder: 'cgra' },
    { id: 'granted', holder: 'nobody', isEnd: true },
    { id: 'refused-office', holder: 'applicant' },
    { id: 'refused', holder: 'applicant' },
    { id: 'appeal-office', holder: 'council' },
    { id: 'appeal', holder: 'council' },
    { id: 'withdrawn', holder: 'nobody', isEnd: true },
    ...AFTER_APPEAL,
  ],
  transitions: [
    {
      id: 'file',
      from: ['preparing', 'refused', 'appeal-rejected'],
      to: 'filed',
      on: filed,
      by: 'applicant',
      source: article('50'),
    },
    {
      id: 'send-to-cgra',
      from: ['filed'],
      to: 'with-cgra',
      on: step('sent-to-cgra'),
      by: 'office',
      source: article('51/5'),
    },
    ...staying(['filed', 'with-cgra'], {
      id: 'hand-receipt',
      on: given('annexe-25', 'annexe-26', 'annexe-26quinquies'),
      by: 'office',
      source: agiiSejour,
    }),
    ...staying(['filed', 'with-cgra', 'appeal', 'appeal-office'], {
      id: 'hand-ai',
      on: given('ai'),
      by: 'commune',
      source: agiiSejour,
    }),
    // Only the full review is suspensive: an appeal against the annexe 26quater gives no annexe 35.
    ...staying(['appeal'], {
      id: 'hand-annexe-35',
      on: given('annexe-35'),
      by: 'commune',
      act: 'annexe-35',
      source: articleAr('111'),
    }),
    ...staying(['filed', 'with-cgra', 'granted', 'appeal'], {
      id: 'enter-register',
      on: step('registered-in'),
      by: 'commune',
      source: article('12'),
    }),
    ...staying(['refused', 'refused-office', 'appeal-rejected', 'closed'], {
      id: 'strike-off',
      on: step('struck-off'),
      by: 'commune',
      source: agiiSejour,
    }),
    ...staying(['filed', 'with-cgra'], {
      id: 'complete',
      on: step('supplement-filed'),
      by: 'applicant',
      source: article('48/6'),
    }),
    {
      id: 'find-other-state',
      from: ['filed', 'refused-office'],
      to: 'refused-office',
      on: decided('annexe-26quater'),
      by: 'office',
      source: annexeAr('26quater'),
    },
    {
      id: 'grant',
      from: ['with-cgra', 'appeal', 'granted'],
      to: 'granted',
      on: titled(),
      by: 'cgra',
      source: article('49'),
    },
    {
      id: 'refuse',
      from: ['with-cgra', 'refused'],
      to: 'refused',
      on: decided(...CGRA_REFUSALS),
      by: 'cgra',
      source: article('57/6'),
    },
    {
      id: 'withdraw',
      from: ['filed', 'with-cgra'],
      to: 'withdrawn',
      on: step('request-withdrawn'),
      by: 'applicant',
      mustBeTold: true,
      source: aConfirmer,
    },
    ...attacked({
      refused: ['refused-office'],
      appeal: 'appeal-office',
      back: 'filed',
      remedy: 'annulment',
    }),
    ...attacked({
      refused: ['refused'],
      appeal: 'appeal',
      back: 'with-cgra',
      remedy: 'full-jurisdiction',
    }),
    ...closing({ refused: ['refused', 'refused-office'], appeal: 'appeal', back: 'with-cgra' }),
  ],
}

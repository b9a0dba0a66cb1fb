import { articleAr } from '@sejour/law'
import type { Machine, MachineState, Transition } from '../../machine.ts'
import { AFTER_APPEAL, attacked, closing } from '../appealing.ts'
import { given, HEARD } from '../on.ts'
import { staying } from '../staying.ts'
import { deciding } from './deciding.ts'
import { citizenFiling, examining, familyFiling } from './request.ts'

const states: readonly [MachineState, ...MachineState[]] = [
  { id: 'preparing', holder: 'applicant' },
  { id: 'filed', holder: 'commune' },
  { id: 'not-considered', holder: 'applicant' },
  { id: 'requested', holder: 'commune' },
  { id: 'complete', holder: 'commune' },
  { id: 'transmitted', holder: 'office' },
  { id: 'returned', holder: 'commune' },
  { id: 'with-office', holder: 'office' },
  { id: 'recognised', holder: 'applicant' },
  { id: 'permanent', holder: 'nobody', isEnd: true },
  { id: 'refused-commune', holder: 'applicant' },
  { id: 'extra-month', holder: 'applicant' },
  { id: 'refused', holder: 'applicant' },
  { id: 'ended', holder: 'applicant' },
  { id: 'appeal-commune', holder: 'council' },
  { id: 'appeal', holder: 'council' },
  { id: 'appeal-ended', holder: 'council' },
  { id: 'withdrawn', holder: 'nobody', isEnd: true },
  ...AFTER_APPEAL,
]

const REFUSED = ['not-considered', 'refused-commune', 'refused', 'ended']

/** Whoever waits for the judge with an appeal that stops removal holds the annex 35. */
const appeals: readonly Transition[] = [
  ...attacked({
    refused: ['refused-commune', 'not-considered', 'extra-month'],
    appeal: 'appeal-commune',
    back: 'complete',
    remedy: 'annulment',
  }),
  ...attacked({ refused: ['refused'], appeal: 'appeal', back: 'with-office', remedy: 'annulment' }),
  ...attacked({
    refused: ['ended'],
    appeal: 'appeal-ended',
    back: 'recognised',
    remedy: 'annulment',
  }),
  ...staying(['appeal', 'appeal-commune', 'appeal-ended'], {
    id: 'hand-annexe-35',
    on: given('annexe-35'),
    by: 'commune',
    act: 'annexe-35',
    source: articleAr('111'),
  }),
  ...closing({ refused: REFUSED, appeal: 'appeal' }),
]

/** A citizen of the Union who asks to be registered. */
export const unionCitizen: Machine = {
  id: 'union-citizen',
  of: { procedure: ['citoyen-union'] },
  heard: HEARD,
  again: 'with-office',
  initial: 'preparing',
  states,
  transitions: [
    ...citizenFiling,
    ...examining,
    ...deciding({ cards: ['EU', 'M', 'N'], lasting: ['EU+', 'M-permanent'] }),
    ...appeals,
  ],
}

/** A family member of a citizen of the Union or of a Belgian. */
export const unionFamily: Machine = {
  id: 'union-family',
  of: { procedure: ['famille-union', 'autre-famille-union', 'famille-de-belge'] },
  heard: HEARD,
  again: 'with-office',
  initial: 'preparing',
  states,
  transitions: [
    ...familyFiling,
    ...examining,
    ...deciding({ cards: ['F', 'EU'], lasting: ['F+', 'EU+'] }),
    ...appeals,
  ],
}

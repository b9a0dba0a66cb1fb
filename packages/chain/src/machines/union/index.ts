import { articleAr } from '@sejour/law'
import type { Machine, MachineState, Transition } from '../../machine.ts'
import { AFTER_APPEAL, attacked, closing } from '../appealing.ts'
import { given, HEARD } from '../on.ts'
import { staying } from '../staying.ts'
import { familyAsCitizen } from './as-citizen.ts'
import { deciding, extraMonth, recognisedAtCommune } from './deciding.ts'
import { citizenFiling, examining, familyFiling, OPEN } from './request.ts'

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
  { id: 'appeal-not-considered', holder: 'council' },
  { id: 'appeal-commune', holder: 'council' },
  { id: 'appeal', holder: 'council' },
  { id: 'appeal-ended', holder: 'council' },
  { id: 'withdrawn', holder: 'nobody', isEnd: true },
  ...AFTER_APPEAL,
]

/** Of the family: one who is a citizen asks on the paper of citizens, and has their extra month. */
const familyStates: readonly [MachineState, ...MachineState[]] = [
  ...states,
  { id: 'requested-citizen', holder: 'commune' },
  { id: 'refused-citizen', holder: 'applicant' },
]

const FAMILY_OPEN = [...OPEN, 'requested-citizen']
const REFUSED = ['not-considered', 'refused-commune', 'refused', 'ended']

/**
 * Whoever waits for the judge with an appeal that stops removal holds the annex 35. An appeal against
 * an annex 19quinquies stops nothing, and one of another family member (art. 47/2) neither.
 */
const appeals: readonly Transition[] = [
  ...attacked({
    refused: ['refused-commune', 'extra-month'],
    appeal: 'appeal-commune',
    // As before the refusal, and not more: the proofs may still be missing.
    back: 'requested',
    remedy: 'annulment',
  }),
  ...attacked({
    refused: ['not-considered'],
    appeal: 'appeal-not-considered',
    back: 'filed',
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
  ...closing({ refused: REFUSED, appeal: 'appeal', back: 'with-office' }),
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
    ...examining(OPEN),
    ...recognisedAtCommune(['EU', 'M', 'N']),
    ...deciding({ open: OPEN, cards: ['EU', 'M', 'N'], lasting: ['EU+', 'M-permanent'] }),
    ...extraMonth({ requested: 'requested', refused: 'refused-commune' }),
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
  states: familyStates,
  transitions: [
    ...familyFiling,
    ...examining(FAMILY_OPEN),
    ...deciding({ open: FAMILY_OPEN, cards: ['F', 'EU'], lasting: ['F+', 'EU+'] }),
    ...familyAsCitizen,
    ...appeals,
  ],
}

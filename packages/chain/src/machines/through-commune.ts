import { aConfirmer, agiiSejour, article, officeSejour } from '@sejour/law'
import type { MachineState, Transition } from '../machine.ts'
import { step } from './on.ts'
import { staying } from './staying.ts'

/** Where a request of this kind is usually handed in. */
export type Door = 'commune' | 'post' | 'office'

/** What a request passes at the commune, after it was handed in. */
export const AT_THE_COMMUNE: readonly MachineState[] = [
  { id: 'registered', holder: 'commune' },
  { id: 'residence-check', holder: 'commune' },
  { id: 'checked', holder: 'commune' },
  { id: 'transmitted', holder: 'office' },
  { id: 'returned', holder: 'commune' },
]

/** The ways of a request that does not begin at the Office. */
export function throughCommune(door: Door): readonly Transition[] {
  return [
    {
      id: 'ask-renewal',
      from: ['preparing'],
      to: 'filed',
      on: step('renewal-received'),
      by: 'applicant',
      limit: 'renewal',
      act: 'prolongation',
      source: article('13', { paragraph: '§ 2' }),
    },
    // The request itself may be recorded first; the title that it prolongs is told by this step.
    ...staying(['filed'], {
      id: 'tell-title',
      on: step('renewal-received'),
      by: 'applicant',
      source: article('13', { paragraph: '§ 2' }),
    }),
    {
      id: 'register',
      from: ['filed'],
      to: 'registered',
      on: step('request-registered'),
      by: 'commune',
      source: officeSejour,
    },
    {
      id: 'ask-check',
      from: ['registered', 'residence-check'],
      to: 'residence-check',
      on: step('residence-check-asked'),
      by: 'commune',
      act: 'enquete-residence-fiche',
      source: agiiSejour,
    },
    ...staying(['residence-check'], {
      id: 'visit',
      on: step('residence-visited'),
      by: 'police',
      source: agiiSejour,
    }),
    {
      id: 'conclude-check',
      from: ['residence-check'],
      to: 'checked',
      on: step('residence-check-concluded'),
      by: 'commune',
      act: 'enquete-residence-rapport',
      source: agiiSejour,
    },
    {
      id: 'transmit',
      from: ['registered', 'checked', 'returned'],
      to: 'transmitted',
      on: step('transmitted'),
      by: 'commune',
      act: 'bordereau-transmission',
      source: officeSejour,
    },
    {
      id: 'acknowledge',
      // What a post abroad sends comes straight to the Office.
      from: door === 'post' ? ['transmitted', 'filed'] : ['transmitted'],
      to: 'with-office',
      on: step('transmission-received'),
      by: 'office',
      source: officeSejour,
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
  ]
}

import { circulaireSur9bis } from '@sejour/law'
import type { Machine } from '../machine.ts'
import { step } from './on.ts'
import { staying } from './staying.ts'

const outcomes = ['met', 'absent', 'not-known-there'] as const

/**
 * The check that somebody lives where the request says. The ten days have no sanction, and nothing
 * limits how often somebody may pass by.
 */
export const residenceCheck: Machine = {
  id: 'residence-check',
  of: { entry: step('residence-check-asked') },
  heard: [step('residence-visited'), step('residence-check-concluded'), step('commune-changed')],
  initial: 'to-ask',
  states: [
    { id: 'to-ask', holder: 'commune' },
    { id: 'asked', holder: 'commune' },
    { id: 'absent', holder: 'commune' },
    { id: 'met', holder: 'commune' },
    { id: 'positive', holder: 'nobody', isEnd: true },
    { id: 'negative', holder: 'nobody', isEnd: true },
    { id: 'dropped', holder: 'nobody', isEnd: true },
  ],
  transitions: [
    {
      id: 'ask',
      from: ['to-ask'],
      to: 'asked',
      on: step('residence-check-asked'),
      by: 'commune',
      limit: 'residence-check',
      act: 'enquete-residence-fiche',
      source: circulaireSur9bis,
    },
    {
      id: 'find-nobody',
      from: ['asked', 'absent'],
      to: 'absent',
      on: step('residence-visited', { outcome: outcomes.slice(1) }),
      by: 'police',
      source: circulaireSur9bis,
    },
    {
      id: 'meet',
      from: ['asked', 'absent', 'met'],
      to: 'met',
      on: step('residence-visited', { outcome: outcomes.slice(0, 1) }),
      by: 'police',
      source: circulaireSur9bis,
    },
    ...staying(['met'], {
      id: 'pass-again',
      on: step('residence-visited', { outcome: outcomes.slice(1) }),
      by: 'police',
      source: circulaireSur9bis,
    }),
    {
      id: 'conclude-positive',
      from: ['asked', 'absent', 'met'],
      to: 'positive',
      on: step('residence-check-concluded', { outcome: ['positive'] }),
      by: 'commune',
      act: 'enquete-residence-rapport',
      source: circulaireSur9bis,
    },
    {
      id: 'conclude-negative',
      from: ['asked', 'absent', 'met'],
      to: 'negative',
      on: step('residence-check-concluded', { outcome: ['negative'] }),
      by: 'commune',
      act: 'enquete-residence-rapport',
      source: circulaireSur9bis,
    },
    {
      id: 'move-away',
      from: ['asked', 'absent', 'met'],
      to: 'dropped',
      on: step('commune-changed'),
      by: 'applicant',
      mustBeTold: true,
      source: circulaireSur9bis,
    },
  ],
}

import { aConfirmer, article } from '@sejour/law'
import { cassationAdministrative } from '@sejour/law/recours'
import type { MachineState, Transition } from '../machine.ts'
import { appealed, BEFORE_THE_COUNCIL, judged, step } from './on.ts'

const council = article('39/2')

/** A refusal that can be attacked: from where, the state of the appeal, and where an annulment leads. */
export type Attacked = {
  readonly refused: readonly string[]
  readonly appeal: string
  readonly back: string
  /** An id of the catalogue of remedies. */
  readonly remedy: 'annulment' | 'full-jurisdiction'
}

/** The states after a refusal that all procedures share. */
export const AFTER_APPEAL: readonly MachineState[] = [
  { id: 'appeal-rejected', holder: 'applicant' },
  { id: 'cassation', holder: 'council-of-state' },
  { id: 'closed', holder: 'nobody', isEnd: true },
]

/** An appeal against a refusal, and what its judgment does to the file. */
export function attacked({ refused, appeal, back, remedy }: Attacked): readonly Transition[] {
  return [
    {
      id: appeal,
      from: [...refused, appeal],
      to: appeal,
      on: appealed(...BEFORE_THE_COUNCIL),
      by: 'applicant',
      limit: remedy,
      ...(remedy === 'annulment' && { act: 'recours-annulation' }),
      source: council,
    },
    {
      id: `annul-${appeal}`,
      from: [appeal],
      to: back,
      on: judged('annulled'),
      by: 'council',
      source: council,
    },
    {
      id: `reject-${appeal}`,
      from: [appeal],
      to: 'appeal-rejected',
      on: judged('rejected', 'inadmissible'),
      by: 'council',
      source: council,
    },
  ]
}

/** After the Council: cassation, or nothing more. `appeal`: where a broken judgment leads. */
export function closing({
  refused,
  appeal,
  back,
}: Pick<Attacked, 'refused' | 'appeal' | 'back'>): readonly Transition[] {
  return [
    {
      // What was rejected may have been the suspension alone.
      id: 'annul-after-suspension',
      from: ['appeal-rejected'],
      to: back,
      on: judged('annulled'),
      by: 'council',
      source: council,
    },
    ...inCassation(appeal),
    {
      id: 'become-final',
      from: ['appeal-rejected', ...refused],
      to: 'closed',
      on: step('became-final'),
      by: 'law',
      mustBeTold: true,
      source: aConfirmer,
    },
  ]
}

/** From a rejected appeal to the Council of State and back. `appeal`: where a broken judgment leads. */
export function inCassation(appeal: string): readonly Transition[] {
  return [
    {
      id: 'appeal-to-council-of-state',
      from: ['appeal-rejected'],
      to: 'cassation',
      on: appealed('cassation'),
      by: 'applicant',
      limit: 'cassation',
      source: cassationAdministrative,
    },
    {
      id: 'break',
      // Before which judge of the Council it goes on, the Council of State says.
      from: ['cassation'],
      to: appeal,
      on: judged('annulled'),
      by: 'council-of-state',
      source: cassationAdministrative,
    },
    {
      id: 'reject-cassation',
      from: ['cassation'],
      to: 'closed',
      on: judged('rejected', 'inadmissible'),
      by: 'council-of-state',
      source: cassationAdministrative,
    },
  ]
}

import { aConfirmer, article, deduit } from '@sejour/law'
import type { Transition } from '../../machine.ts'
import { inCassation } from '../appealing.ts'
import { BEFORE_THE_COUNCIL, appealed, judged, step } from '../on.ts'

const annulment = article('39/2', { paragraph: '§ 2' })
const appeal = {
  on: appealed(...BEFORE_THE_COUNCIL),
  by: 'applicant',
  limit: 'annulment',
  act: 'recours-annulation',
  source: annulment,
} as const

/** Before the Council and the Council of State. The course of each appeal has its own machine. */
export const appeals: readonly Transition[] = [
  {
    ...appeal,
    id: 'appeal-commune',
    from: ['not-considered', 'inadmissible-fee', 'appeal-commune'],
    to: 'appeal-commune',
  },
  {
    ...appeal,
    id: 'appeal',
    from: ['inadmissible', 'unfounded', 'inadmissible-fee-office', 'without-object', 'appeal'],
    to: 'appeal',
  },
  {
    ...appeal,
    id: 'appeal-renewal',
    from: ['renewal-refused', 'appeal-renewal'],
    to: 'appeal-renewal',
  },
  {
    id: 'annul',
    from: ['appeal', 'appeal-rejected'],
    to: 'pending',
    on: judged('annulled'),
    by: 'council',
    source: annulment,
  },
  {
    id: 'annul-commune',
    // The notes speak of the Office only; whoever decided decides again.
    from: ['appeal-commune'],
    to: 'registered',
    on: judged('annulled'),
    by: 'council',
    source: deduit,
  },
  {
    id: 'annul-renewal',
    from: ['appeal-renewal'],
    to: 'renewal-pending',
    on: judged('annulled'),
    by: 'council',
    source: deduit,
  },
  {
    id: 'reject',
    from: ['appeal', 'appeal-commune', 'appeal-renewal'],
    to: 'appeal-rejected',
    on: judged('rejected', 'inadmissible'),
    by: 'council',
    source: annulment,
  },
  ...inCassation('appeal'),
  {
    id: 'become-final',
    from: [
      'appeal-rejected',
      'not-considered',
      'inadmissible-fee',
      'inadmissible-fee-office',
      'inadmissible',
      'unfounded',
      'without-object',
      'renewal-refused',
    ],
    to: 'closed',
    on: step('became-final'),
    by: 'law',
    mustBeTold: true,
    source: aConfirmer,
  },
]

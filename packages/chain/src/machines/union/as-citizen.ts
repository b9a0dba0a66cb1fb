import { agiiSejour, annexeAr, articleAr } from '@sejour/law'
import type { Transition } from '../../machine.ts'
import { appealed, BEFORE_THE_COUNCIL, decided, given, step } from '../on.ts'
import { staying } from '../staying.ts'
import { extraMonth } from './deciding.ts'
import { ALL_AT_FILING, LAST_BEFORE } from './request.ts'

const REQUESTED = 'requested-citizen'
const REFUSED = 'refused-citizen'

/** A family member who is a citizen of the Union: on annex 19, under the two regimes of citizens. */
export const familyAsCitizen: readonly Transition[] = [
  {
    id: 'hand-annexe-19',
    from: ['filed', 'preparing'],
    to: REQUESTED,
    on: given('annexe-19'),
    by: 'commune',
    filed: { until: LAST_BEFORE },
    act: 'annexe-19',
    source: agiiSejour,
  },
  {
    id: 'hand-annexe-19-complete',
    from: ['filed', 'preparing'],
    to: 'complete',
    on: given('annexe-19'),
    by: 'commune',
    filed: { from: ALL_AT_FILING },
    act: 'annexe-19',
    source: agiiSejour,
  },
  {
    id: 'complete-proofs-citizen',
    from: [REQUESTED],
    to: 'complete',
    on: step('proofs-completed'),
    by: 'applicant',
    limit: 'annexe-19-documents',
    source: articleAr('51', { paragraph: '§ 1er' }),
  },
  {
    id: 'refuse-citizen',
    from: [REQUESTED, REFUSED],
    to: REFUSED,
    on: decided('annexe-20'),
    by: 'commune',
    act: 'annexe-20',
    source: annexeAr('20'),
  },
  ...extraMonth({ requested: REQUESTED, refused: REFUSED }),
  {
    id: 'appeal-citizen',
    from: [REFUSED],
    to: 'appeal-commune',
    on: appealed(...BEFORE_THE_COUNCIL),
    by: 'applicant',
    limit: 'annulment',
    act: 'recours-annulation',
    source: annexeAr('20'),
  },
  ...staying([REFUSED], {
    id: 'strike-off-citizen',
    on: step('struck-off'),
    by: 'commune',
    source: agiiSejour,
  }),
]

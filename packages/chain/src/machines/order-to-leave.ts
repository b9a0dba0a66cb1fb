import { aConfirmer, agiiSejour, article } from '@sejour/law'
import { decisions } from '@sejour/law/decisions'
import type { Machine } from '../machine.ts'
import { appealed, decided, judged, step } from './on.ts'
import { staying } from './staying.ts'

/** Orders to leave of the list of decisions: removal measures that leave a term or none. */
const ORDERS = decisions
  .filter(({ remedies }) => remedies.some((remedy) => remedy === 'departure'))
  .map(({ id }) => id)
  .filter((id) => id !== 'annexe-20' && id !== 'annexe-21')

const remedies = ['annulment', 'ordinary-suspension', 'extreme-urgency']
const WITH_OFFICE = ['notified', 'appeal', 'suspended']

/** An order to leave, from its notification. Removal itself is no matter of this product. */
export const orderToLeave: Machine = {
  id: 'order-to-leave',
  of: { entry: decided(...ORDERS, 'annexe-13septies') },
  // An extreme urgency that is rejected leaves the annulment pending, and the other way round.
  heard: [{ entry: 'remedy-filed' }, { entry: 'judgment-notified' }],
  initial: 'not-given',
  states: [
    { id: 'not-given', holder: 'office' },
    { id: 'notified', holder: 'applicant' },
    { id: 'appeal', holder: 'council' },
    { id: 'suspended', holder: 'council' },
    { id: 'final', holder: 'applicant' },
    { id: 'annulled', holder: 'office', isEnd: true },
    { id: 'withdrawn', holder: 'nobody', isEnd: true },
    { id: 'obeyed', holder: 'nobody', isEnd: true },
  ],
  transitions: [
    {
      id: 'notify',
      from: ['not-given'],
      to: 'notified',
      on: decided(...ORDERS, 'annexe-13septies'),
      by: 'office',
      limit: 'departure',
      act: 'annexe-13',
      source: article('74/14', { paragraph: '§ 1er' }),
    },
    ...staying(['notified', 'appeal', 'final'], {
      id: 'extend',
      on: step('term-extended'),
      by: 'office',
      source: article('74/14', { paragraph: '§ 1er' }),
    }),
    {
      id: 'appeal',
      // After an extreme urgency that was rejected, the annulment may still be asked in its limit.
      from: ['notified', 'appeal', 'final'],
      to: 'appeal',
      on: appealed(...remedies),
      by: 'applicant',
      limit: 'annulment',
      act: 'recours-annulation-suspension',
      source: article('39/2', { paragraph: '§ 2' }),
    },
    {
      id: 'suspend',
      from: ['appeal'],
      to: 'suspended',
      on: judged('suspended'),
      by: 'council',
      source: article('39/82'),
    },
    {
      id: 'annul',
      from: ['appeal', 'suspended', 'final'],
      to: 'annulled',
      on: judged('annulled'),
      by: 'council',
      source: article('39/2', { paragraph: '§ 2' }),
    },
    {
      id: 'reject',
      from: ['appeal', 'suspended'],
      to: 'final',
      on: judged('rejected', 'inadmissible'),
      by: 'council',
      source: article('39/2', { paragraph: '§ 2' }),
    },
    {
      id: 'leave',
      from: ['notified', 'appeal', 'suspended', 'final'],
      to: 'obeyed',
      on: step('departed'),
      by: 'applicant',
      mustBeTold: true,
      source: agiiSejour,
    },
    {
      id: 'withdraw',
      from: [...WITH_OFFICE, 'final'],
      to: 'withdrawn',
      on: step('order-withdrawn'),
      by: 'office',
      mustBeTold: true,
      source: aConfirmer,
    },
    {
      id: 'take-back',
      from: [...WITH_OFFICE, 'final'],
      to: 'withdrawn',
      on: step('decision-withdrawn'),
      by: 'office',
      mustBeTold: true,
      source: aConfirmer,
    },
  ],
}

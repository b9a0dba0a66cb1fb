import { article, deduit } from '@sejour/law'
import { cassationAdministrative } from '@sejour/law/recours'
import type { Machine, Transition } from '../../machine.ts'
import { appealed, judged, step } from '../on.ts'
import { ENDS, enrolment, exchange, hearing, judgments, PENDING } from './course.ts'

const suspension = article('39/82')
const ids = PENDING.map(({ id }) => id)
const only = (...wanted: readonly string[]) => PENDING.filter(({ id }) => wanted.includes(id))
const start = { id: 'not-filed', holder: 'applicant' } as const
const HEARD_FROM = ['enrolled', 'file-deposited', 'ready']

const filing = (remedy: string, act?: string): Transition => ({
  id: 'file',
  from: ['not-filed'],
  to: 'filed',
  on: appealed(remedy),
  by: 'applicant',
  limit: remedy,
  ...(act && { act }),
  source: article('39/57', { paragraph: '§ 1er' }),
})

/** An appeal for annulment alone. */
export const annulment: Machine = {
  id: 'annulment',
  of: { entry: appealed('annulment') },
  initial: 'not-filed',
  states: [start, ...PENDING, ...ENDS],
  transitions: [
    filing('annulment', 'recours-annulation'),
    ...enrolment,
    ...exchange,
    ...hearing(HEARD_FROM),
    ...judgments(ids),
  ],
}

/** An ordinary suspension, asked in one petition with the annulment. */
export const annulmentAndSuspension: Machine = {
  id: 'annulment-suspension',
  of: { entry: appealed('ordinary-suspension') },
  initial: 'not-filed',
  states: [
    start,
    ...PENDING,
    { id: 'suspended', holder: 'council' },
    { id: 'suspension-rejected', holder: 'applicant' },
    { id: 'continued', holder: 'council' },
    ...ENDS,
  ],
  transitions: [
    filing('ordinary-suspension', 'recours-annulation-suspension'),
    ...enrolment,
    ...exchange,
    ...hearing([...HEARD_FROM, 'suspended', 'continued']),
    {
      id: 'suspend',
      from: ids,
      to: 'suspended',
      on: judged('suspended'),
      by: 'council',
      source: suspension,
    },
    {
      id: 'reject-suspension',
      // The annulment is still asked; who says nothing within the limit has given it up.
      from: ids,
      to: 'suspension-rejected',
      on: judged('rejected', 'inadmissible'),
      by: 'council',
      source: article('39/82', { paragraph: '§ 6' }),
    },
    {
      id: 'continue',
      from: ['suspension-rejected'],
      to: 'continued',
      on: step('continuation-asked'),
      by: 'applicant',
      limit: 'continuation-request',
      source: article('39/82', { paragraph: '§ 6' }),
    },
    ...judgments(['suspended', 'suspension-rejected', 'continued']),
    {
      id: 'annul-at-once',
      from: ids,
      to: 'annulled',
      on: judged('annulled'),
      by: 'council',
      source: article('39/2', { paragraph: '§ 2' }),
    },
    {
      id: 'judge-otherwise-first',
      from: ids,
      to: 'other-outcome',
      on: judged('other'),
      by: 'council',
      source: article('39/2', { paragraph: '§ 2' }),
    },
    {
      id: 'desist-first',
      from: ids,
      to: 'desisted',
      on: step('desisted'),
      by: 'applicant',
      mustBeTold: true,
      act: 'desistement',
      source: deduit,
    },
  ],
}

const URGENT = ['filed', 'enrolled', 'file-deposited', 'hearing-fixed', 'deliberation']

/** A suspension asked in extreme urgency: heard within hours or days. */
export const extremeUrgency: Machine = {
  id: 'extreme-urgency',
  of: { entry: appealed('extreme-urgency') },
  initial: 'not-filed',
  states: [
    start,
    ...only(...URGENT),
    { id: 'suspended', holder: 'office', isEnd: true },
    ...ENDS.filter(({ id }) => id !== 'annulled' && id !== 'not-enrolled'),
  ],
  transitions: [
    filing('extreme-urgency', 'recours-extreme-urgence'),
    ...enrolment.filter(({ id }) => id === 'enrol'),
    ...exchange.filter(({ id }) => id === 'deposit-file' || id.startsWith('file-note')),
    ...hearing(['enrolled', 'file-deposited', 'filed'])
      .filter(({ id }) => id !== 'propose-written' && id !== 'ask-hearing')
      .map((one) => ({ ...one, from: one.from.filter((state) => URGENT.includes(state)) })),
    {
      id: 'suspend',
      from: [...URGENT, 'other-outcome'],
      to: 'suspended',
      on: judged('suspended', 'annulled'),
      by: 'council',
      source: suspension,
    },
    ...judgments(URGENT).filter(({ id }) => id !== 'annul'),
  ],
}

/** A full review of a decision on international protection. */
export const fullJurisdiction: Machine = {
  id: 'full-jurisdiction',
  of: { entry: appealed('full-jurisdiction') },
  initial: 'not-filed',
  states: [
    start,
    ...PENDING.filter(({ id }) => !id.startsWith('synthesis')).map((state) =>
      state.id === 'enrolled' ? ({ ...state, holder: 'cgra' } as const) : state,
    ),
    ...ENDS.map((state) =>
      state.id === 'annulled' ? ({ ...state, holder: 'cgra' } as const) : state,
    ),
  ],
  transitions: [
    filing('full-jurisdiction'),
    ...enrolment,
    ...exchange
      .filter(({ id }) => id === 'deposit-file' || id.startsWith('file-note'))
      .map((one) => ({ ...one, by: 'cgra', source: article('39/72') }) as const),
    ...hearing(HEARD_FROM),
    ...judgments(ids.filter((id) => !id.startsWith('synthesis'))),
  ],
}

/** A cassation before the Council of State, against a judgment of the Council. */
export const cassation: Machine = {
  id: 'cassation',
  of: { entry: appealed('cassation') },
  initial: 'not-filed',
  states: [
    start,
    { id: 'filed', holder: 'council-of-state' },
    { id: 'enrolled', holder: 'council-of-state' },
    { id: 'hearing-fixed', holder: 'council-of-state' },
    { id: 'deliberation', holder: 'council-of-state' },
    { id: 'broken', holder: 'council', isEnd: true },
    { id: 'rejected', holder: 'nobody', isEnd: true },
    { id: 'desisted', holder: 'nobody', isEnd: true },
  ],
  transitions: [
    { ...filing('cassation', 'cassation-liste'), source: cassationAdministrative },
    {
      id: 'enrol',
      from: ['filed'],
      to: 'enrolled',
      on: step('enrolled'),
      by: 'council-of-state',
      source: cassationAdministrative,
    },
    {
      id: 'fix-hearing',
      from: ['filed', 'enrolled', 'hearing-fixed', 'deliberation'],
      to: 'hearing-fixed',
      on: step('hearing-fixed'),
      by: 'council-of-state',
      source: cassationAdministrative,
    },
    {
      id: 'hear',
      from: ['hearing-fixed'],
      to: 'deliberation',
      on: step('hearing-held'),
      by: 'council-of-state',
      source: cassationAdministrative,
    },
    {
      id: 'break',
      from: ['filed', 'enrolled', 'hearing-fixed', 'deliberation'],
      to: 'broken',
      on: judged('annulled'),
      by: 'council-of-state',
      source: cassationAdministrative,
    },
    {
      id: 'reject',
      from: ['filed', 'enrolled', 'hearing-fixed', 'deliberation'],
      to: 'rejected',
      on: judged('rejected', 'inadmissible', 'other'),
      by: 'council-of-state',
      source: cassationAdministrative,
    },
    {
      id: 'desist',
      from: ['filed', 'enrolled', 'hearing-fixed', 'deliberation'],
      to: 'desisted',
      on: step('desisted'),
      by: 'applicant',
      mustBeTold: true,
      source: deduit,
    },
  ],
}

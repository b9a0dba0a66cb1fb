import { localDate } from '@sejour/calendar'
import { aConfirmer, agiiSejour, annexeAr, article, articleAr, cjueDiallo } from '@sejour/law'
import type { Transition } from '../../machine.ts'
import { decided, filed, given, step } from '../on.ts'
import { staying } from '../staying.ts'

/** From this day on a citizen of the Union hands in everything with the request. */
export const ALL_AT_FILING = localDate('2025-09-01')
/** The last day of the regime before it. */
export const LAST_BEFORE = localDate('2025-08-31')

/** The states in which the request is open. */
export const OPEN = ['requested', 'complete', 'transmitted', 'with-office']
const WITH_OFFICE = ['transmitted', 'with-office']
const STRUCK = [
  'refused',
  'refused-commune',
  'extra-month',
  'appeal',
  'appeal-commune',
  'ended',
  'appeal-ended',
  'recognised',
]
const request = article('42')
const citizenProofs = articleAr('51', { paragraph: '§ 1er' })
const familyProofs = articleAr('52', { paragraph: '§ 3' })

const filing: readonly Transition[] = [
  {
    id: 'file',
    from: ['preparing', 'not-considered', 'refused', 'refused-commune'],
    to: 'filed',
    on: filed,
    by: 'applicant',
    source: request,
  },
  ...staying(['filed', ...OPEN], {
    id: 'register',
    on: step('request-registered'),
    by: 'commune',
    source: request,
  }),
]

/** The paper of a citizen, on its two dated regimes. */
export const citizenFiling: readonly Transition[] = [
  ...filing,
  {
    id: 'hand-annexe-19',
    from: ['filed', 'preparing'],
    to: 'requested',
    on: given('annexe-19'),
    by: 'commune',
    filed: { until: LAST_BEFORE },
    act: 'annexe-19',
    source: citizenProofs,
  },
  {
    id: 'hand-annexe-19-complete',
    from: ['filed', 'preparing'],
    to: 'complete',
    on: given('annexe-19'),
    by: 'commune',
    filed: { from: ALL_AT_FILING },
    act: 'annexe-19',
    source: articleAr('50'),
  },
  {
    id: 'not-consider',
    from: ['filed', 'preparing', 'not-considered'],
    to: 'not-considered',
    on: decided('annexe-19quinquies'),
    by: 'commune',
    filed: { from: ALL_AT_FILING },
    act: 'annexe-19quinquies',
    source: annexeAr('19quinquies'),
  },
  proofs('annexe-19-documents', LAST_BEFORE),
]

/** The paper of a family member from outside the Union. */
export const familyFiling: readonly Transition[] = [
  ...filing,
  {
    id: 'hand-annexe-19ter',
    from: ['filed', 'preparing'],
    to: 'requested',
    on: given('annexe-19ter'),
    by: 'commune',
    act: 'annexe-19ter',
    source: request,
  },
  {
    id: 'not-consider',
    // The link to the citizen is not proved.
    from: ['filed', 'preparing', 'not-considered'],
    to: 'not-considered',
    on: decided('annexe-19quinquies'),
    by: 'commune',
    act: 'annexe-19quinquies',
    source: agiiSejour,
  },
  proofs('annexe-19ter-documents'),
  ...staying(OPEN, {
    id: 'hand-orange-card',
    on: given('ai', 'ai-union'),
    by: 'commune',
    source: agiiSejour,
  }),
]

function proofs(limit: string, until?: typeof LAST_BEFORE): Transition {
  return {
    id: 'complete-proofs',
    from: ['requested'],
    to: 'complete',
    on: step('proofs-completed'),
    by: 'applicant',
    ...(until && { filed: { until } }),
    limit,
    source: until ? citizenProofs : familyProofs,
  }
}

/** What the two requests have in common until the decision. `open`: the states in which it is. */
export function examining(open: readonly string[]): readonly Transition[] {
  return [
    ...staying(['filed', ...open], {
      id: 'ask-check',
      on: step('residence-check-asked'),
      by: 'commune',
      act: 'enquete-residence-fiche',
      source: agiiSejour,
    }),
    ...staying(['filed', ...open], {
      id: 'visit',
      on: step('residence-visited'),
      by: 'police',
      source: agiiSejour,
    }),
    ...staying(['filed', ...open], {
      id: 'conclude-check',
      // A negative check is read in two ways; the authority says which.
      on: step('residence-check-concluded'),
      by: 'commune',
      act: 'enquete-residence-rapport',
      source: agiiSejour,
    }),
    ...staying(['filed', 'recognised', 'appeal', 'appeal-commune', ...open], {
      id: 'enter-register',
      on: step('registered-in'),
      by: 'commune',
      source: agiiSejour,
    }),
    ...staying([...STRUCK, ...open], {
      id: 'strike-off',
      on: step('struck-off'),
      by: 'commune',
      source: agiiSejour,
    }),
    ...staying(['complete', 'transmitted', 'with-office'], {
      id: 'add-proofs',
      on: step('proofs-completed'),
      by: 'applicant',
      source: agiiSejour,
    }),
    ...staying(open, {
      id: 'add-papers',
      on: step('supplement-filed'),
      by: 'applicant',
      source: agiiSejour,
    }),
    ...staying(open, {
      id: 'ask-papers',
      on: step('supplement-asked'),
      by: 'office',
      source: aConfirmer,
    }),
    ...staying(['filed', ...open], {
      id: 'move',
      on: step('commune-changed'),
      by: 'applicant',
      source: aConfirmer,
    }),
    ...staying(open, {
      id: 'months-over',
      // The law grants nothing by silence; no card is given that nobody checked.
      on: step('six-months-over'),
      by: 'law',
      limit: 'union-request-decision',
      source: cjueDiallo,
    }),
    {
      id: 'transmit',
      from: [...open.filter((state) => !WITH_OFFICE.includes(state)), 'returned'],
      to: 'transmitted',
      on: step('transmitted'),
      by: 'commune',
      source: request,
    },
    {
      id: 'acknowledge',
      from: ['transmitted'],
      to: 'with-office',
      on: step('transmission-received'),
      by: 'office',
      source: request,
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
    {
      id: 'withdraw',
      from: ['filed', 'returned', ...open],
      to: 'withdrawn',
      on: step('request-withdrawn'),
      by: 'applicant',
      mustBeTold: true,
      source: aConfirmer,
    },
  ]
}

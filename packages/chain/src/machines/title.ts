import { aConfirmer, agiiSejour, article, articleAr, pratiqueCommunes } from '@sejour/law'
import { titres } from '@sejour/law/titres'
import type { Machine, Transition } from '../machine.ts'
import { decided, given, step, titled } from './on.ts'
import { staying } from './staying.ts'

/** Cards of the list of titles: other papers are handed over, not granted. */
const cards = titres.filter(({ nature }) => nature === 'card')
const CARDS = cards.map(({ id }) => id)
const LASTING = cards
  .filter(({ classe }) => classe === 'unlimited' || classe === 'permanent')
  .map(({ id }) => id)
const PASSING = CARDS.filter((id) => !LASTING.includes(id))

const renewal = article('13', { paragraph: '§ 2' })
const hearing = article('62', { paragraph: '§ 1er' })
const END_OF_STAY = ['annexe-21', 'annexe-14ter', 'annexe-14quater']
/** Refuses to prolong a stay, or ends it: what was asked says which. */
const REFUSAL_OR_END = 'etudiant.refus-ou-fin'
const IN_FORCE = ['granted', 'ordered', 'ready', 'valid']
const ENDS: Machine['states'] = [
  { id: 'end-announced', holder: 'applicant' },
  { id: 'replaced', holder: 'nobody', isEnd: true },
  { id: 'withdrawn', holder: 'nobody', isEnd: true },
  { id: 'lost', holder: 'nobody', isEnd: true },
]

/** Steps about a card that do not say which: it is the one that is being made. */
const OF_CARD = [
  step('card-ordered'),
  step('card-ready'),
  step('card-handed'),
  step('renewal-received'),
]

/** From the order of a card to its handing over. */
const making: readonly Transition[] = [
  {
    id: 'order-card',
    // A card that is lost or spoilt is ordered again.
    from: ['granted', 'ordered', 'valid'],
    to: 'ordered',
    on: step('card-ordered'),
    by: 'commune',
    source: pratiqueCommunes,
  },
  {
    id: 'card-ready',
    from: ['ordered'],
    to: 'ready',
    on: step('card-ready'),
    by: 'commune',
    source: pratiqueCommunes,
  },
  {
    id: 'hand-card',
    from: ['ready', 'ordered'],
    to: 'valid',
    on: step('card-handed'),
    by: 'commune',
    source: pratiqueCommunes,
  },
  {
    id: 'lose-card',
    from: IN_FORCE,
    to: 'granted',
    on: step('card-lost'),
    by: 'applicant',
    mustBeTold: true,
    source: aConfirmer,
  },
  ...staying(IN_FORCE, {
    id: 'write-address',
    on: step('card-address'),
    by: 'commune',
    source: aConfirmer,
  }),
]

/** The end of a title while it runs; `from`: the states in which it does. */
function endings(from: readonly string[]): readonly Transition[] {
  return [
    {
      id: 'replace',
      from: [...from, 'end-announced'],
      to: 'replaced',
      on: titled(...CARDS),
      by: 'office',
      source: renewal,
    },
    {
      id: 'announce-end',
      from,
      to: 'end-announced',
      on: step('end-announced'),
      by: 'office',
      mustBeTold: true,
      source: hearing,
    },
    ...staying(['end-announced'], {
      id: 'answer',
      on: step('observations-filed'),
      by: 'applicant',
      limit: 'right-to-be-heard',
      source: hearing,
    }),
    {
      id: 'withdraw',
      from: [...from, 'end-announced'],
      to: 'withdrawn',
      on: step('title-withdrawn'),
      by: 'office',
      mustBeTold: true,
      source: article('13'),
    },
    {
      id: 'end-of-stay',
      from: [...from, 'end-announced'],
      to: 'withdrawn',
      on: decided(...END_OF_STAY),
      by: 'office',
      source: article('13'),
    },
    {
      id: 'end-of-study',
      from: [...from.filter((state) => state !== 'renewal-pending'), 'end-announced'],
      to: 'withdrawn',
      on: decided(REFUSAL_OR_END),
      by: 'office',
      source: article('13'),
    },
    {
      id: 'lose',
      from: [...from, 'end-announced'],
      to: 'lost',
      on: step('right-lost'),
      by: 'law',
      mustBeTold: true,
      source: article('19'),
    },
  ]
}

/** A card with a last day, from the grant to its prolongation or its end. */
export const title: Machine = {
  id: 'title',
  of: { entry: titled(...PASSING), inEveryProcedure: true },
  heard: [
    titled(...CARDS),
    ...OF_CARD,
    given('annexe-15'),
    step('conditions-checked'),
    decided('article-9bis.prolongation-refusee', REFUSAL_OR_END, ...END_OF_STAY),
  ],
  initial: 'not-granted',
  states: [
    { id: 'not-granted', holder: 'office' },
    { id: 'granted', holder: 'commune' },
    { id: 'ordered', holder: 'commune' },
    { id: 'ready', holder: 'commune' },
    { id: 'valid', holder: 'applicant' },
    { id: 'renewal-pending', holder: 'office' },
    { id: 'refused', holder: 'applicant', isEnd: true },
    ...ENDS,
  ],
  transitions: [
    {
      id: 'grant',
      from: ['not-granted'],
      to: 'granted',
      on: titled(...PASSING),
      by: 'office',
      source: article('13', { paragraph: '§ 1er' }),
    },
    ...making,
    {
      id: 'ask-renewal',
      from: IN_FORCE,
      to: 'renewal-pending',
      on: step('renewal-received'),
      by: 'applicant',
      limit: 'renewal',
      act: 'prolongation',
      source: renewal,
    },
    ...staying(['renewal-pending'], {
      id: 'bridge',
      on: given('annexe-15'),
      by: 'commune',
      act: 'annexe-15',
      source: agiiSejour,
    }),
    ...staying(['renewal-pending'], {
      id: 'lose-card-meanwhile',
      on: step('card-lost'),
      by: 'applicant',
      source: aConfirmer,
    }),
    ...staying(['renewal-pending'], {
      id: 'write-address-meanwhile',
      on: step('card-address'),
      by: 'commune',
      source: aConfirmer,
    }),
    ...staying(['renewal-pending'], {
      id: 'check-conditions',
      on: step('conditions-checked'),
      by: 'office',
      source: articleAr('33'),
    }),
    {
      id: 'refuse-renewal',
      from: ['renewal-pending'],
      to: 'refused',
      on: decided('article-9bis.prolongation-refusee', REFUSAL_OR_END),
      by: 'office',
      source: renewal,
    },
    ...endings([...IN_FORCE, 'renewal-pending']),
  ],
}

/** A stay without limit: the card is made again from time to time, the stay itself does not end. */
export const lastingTitle: Machine = {
  id: 'lasting-title',
  of: { entry: titled(...LASTING), inEveryProcedure: true },
  heard: [titled(...CARDS), ...OF_CARD, decided(REFUSAL_OR_END, ...END_OF_STAY)],
  initial: 'not-granted',
  states: [
    { id: 'not-granted', holder: 'office' },
    { id: 'granted', holder: 'commune' },
    { id: 'ordered', holder: 'commune' },
    { id: 'ready', holder: 'commune' },
    { id: 'valid', holder: 'nobody' },
    ...ENDS,
  ],
  transitions: [
    {
      id: 'grant',
      from: ['not-granted'],
      to: 'granted',
      on: titled(...LASTING),
      by: 'office',
      source: article('13', { paragraph: '§ 1er' }),
    },
    ...making,
    ...endings(IN_FORCE),
  ],
}

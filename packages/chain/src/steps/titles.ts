import { aConfirmer, agiiSejour, article, articleAr, pratiqueCommunes } from '@sejour/law'
import type { StepKind } from '../step.ts'
import { choice, day, maybe, text } from './field.ts'

const renewal = article('13', { paragraph: '§ 2' })

/** Cards: made, handed over, prolonged, lost; and the term of an order to leave. */
export const titleSteps = [
  {
    id: 'card-ordered',
    by: ['commune'],
    fields: [],
    about: true,
    told: true,
    source: pratiqueCommunes,
  },
  {
    id: 'card-ready',
    by: ['commune'],
    fields: [],
    about: true,
    told: true,
    source: pratiqueCommunes,
  },
  {
    id: 'card-handed',
    by: ['commune'],
    fields: [maybe(text('number'))],
    about: true,
    told: true,
    source: pratiqueCommunes,
  },
  {
    id: 'card-lost',
    by: ['applicant', 'commune'],
    fields: [choice('why', ['lost', 'stolen'])],
    about: true,
    told: true,
    // No source that was read says what a loss asks for.
    source: aConfirmer,
  },
  {
    id: 'card-address',
    by: ['commune'],
    fields: [],
    about: true,
    told: true,
    source: aConfirmer,
  },
  {
    id: 'renewal-received',
    by: ['commune', 'applicant'],
    fields: [],
    about: true,
    told: true,
    source: renewal,
  },
  {
    id: 'conditions-checked',
    by: ['office', 'commune'],
    fields: [choice('result', ['met', 'not-met', 'left'])],
    source: articleAr('33'),
  },
  {
    id: 'end-announced',
    by: ['office'],
    fields: [],
    about: true,
    told: true,
    source: article('62', { paragraph: '§ 1er' }),
  },
  {
    id: 'observations-filed',
    by: ['applicant'],
    fields: [],
    about: true,
    told: true,
    source: article('62', { paragraph: '§ 1er' }),
  },
  {
    id: 'title-withdrawn',
    by: ['office'],
    fields: [maybe(text('why'))],
    about: true,
    told: true,
    source: article('13'),
  },
  {
    id: 'right-lost',
    by: ['law', 'office'],
    fields: [maybe(choice('why', ['absence', 'other-stay', 'nationality', 'death']))],
    about: true,
    told: true,
    source: article('19'),
  },
  {
    id: 'term-extended',
    by: ['office'],
    fields: [day('until')],
    about: true,
    told: true,
    source: article('74/14', { paragraph: '§ 1er' }),
  },
  { id: 'departed', by: ['applicant'], fields: [], about: true, told: true, source: agiiSejour },
  {
    id: 'order-withdrawn',
    by: ['office'],
    fields: [maybe(text('why'))],
    about: true,
    told: true,
    source: aConfirmer,
  },
] as const satisfies readonly StepKind[]

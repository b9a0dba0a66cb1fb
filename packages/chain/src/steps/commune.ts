import {
  aConfirmer,
  agiiSejour,
  article,
  articleAr,
  circulaireSur9bis,
  ficheAdde,
} from '@sejour/law'
import { moisSupplementaire } from '@sejour/law/recours'
import type { StepKind } from '../step.ts'
import { choice, day, maybe, text } from './field.ts'

const effectiveStay = article('9bis', { paragraph: '§ 1er' })
const fee = articleAr('1er/2')

/** What the commune does, and the police for it. */
export const communeSteps = [
  {
    id: 'request-registered',
    by: ['commune'],
    // Posting, arrival and registration are three facts; the day of the step is that of arrival.
    fields: [
      choice('channel', ['registered-post', 'counter', 'product']),
      maybe(day('postedOn')),
      maybe(text('number')),
    ],
    told: true,
    source: circulaireSur9bis,
  },
  {
    id: 'fee-checked',
    by: ['commune', 'office'],
    fields: [choice('result', ['paid', 'partial', 'missing', 'exempt'])],
    told: true,
    source: fee,
  },
  { id: 'fee-completed', by: ['applicant'], fields: [], told: true, source: fee },
  {
    id: 'residence-check-asked',
    by: ['commune'],
    fields: [maybe(choice('to', ['police', 'officials']))],
    source: circulaireSur9bis,
  },
  {
    id: 'residence-visited',
    by: ['police', 'commune'],
    fields: [choice('outcome', ['met', 'absent', 'not-known-there']), maybe(text('note'))],
    source: circulaireSur9bis,
  },
  {
    id: 'residence-check-concluded',
    by: ['commune', 'police'],
    fields: [choice('outcome', ['positive', 'negative'])],
    told: true,
    source: circulaireSur9bis,
  },
  {
    id: 'mayor-opinion',
    by: ['commune'],
    fields: [choice('opinion', ['favourable', 'unfavourable', 'none']), maybe(text('note'))],
    source: ficheAdde,
  },
  {
    id: 'transmitted',
    by: ['commune'],
    fields: [],
    told: true,
    source: effectiveStay,
  },
  {
    id: 'commune-changed',
    by: ['applicant', 'commune'],
    fields: [text('from'), text('to')],
    told: true,
    // No source says what a move does to a pending request.
    source: aConfirmer,
  },
  {
    id: 'registered-in',
    by: ['commune'],
    fields: [choice('register', ['waiting', 'aliens', 'population'])],
    told: true,
    source: article('12'),
  },
  {
    id: 'struck-off',
    by: ['commune'],
    fields: [
      choice('register', ['waiting', 'aliens', 'population']),
      choice('why', ['departure', 'end-of-stay', 'refusal', 'not-found']),
    ],
    told: true,
    source: agiiSejour,
  },
  {
    id: 'proofs-completed',
    by: ['applicant'],
    fields: [],
    told: true,
    source: articleAr('52', { paragraph: '§ 3' }),
  },
  {
    id: 'extra-month-given',
    by: ['commune'],
    fields: [day('until')],
    told: true,
    source: moisSupplementaire,
  },
  {
    id: 'month-lapsed',
    by: ['law', 'commune'],
    fields: [],
    told: true,
    source: moisSupplementaire,
  },
] as const satisfies readonly StepKind[]

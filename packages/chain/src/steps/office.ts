import { aConfirmer, article, circulaireSur9bis, pratique } from '@sejour/law'
import type { StepKind } from '../step.ts'
import { choice, maybe, text } from './field.ts'

const request = article('9bis')
const reasons = article('62', { paragraph: '§ 2' })

/** What the Office does with a request, and what the applicant sends it meanwhile. */
export const officeSteps = [
  {
    id: 'transmission-received',
    by: ['office'],
    fields: [maybe(text('number'))],
    told: true,
    source: circulaireSur9bis,
  },
  {
    id: 'transmission-refused',
    by: ['office'],
    fields: [text('why')],
    told: true,
    // How the Office sends a parcel back is a matter between the two administrations.
    source: aConfirmer,
  },
  {
    id: 'supplement-asked',
    by: ['office', 'commune'],
    fields: [text('what')],
    told: true,
    source: aConfirmer,
  },
  {
    id: 'supplement-filed',
    by: ['applicant'],
    fields: [maybe(text('what'))],
    told: true,
    source: pratique('compléter une demande'),
  },
  {
    id: 'request-withdrawn',
    by: ['applicant'],
    fields: [],
    told: true,
    // Nobody doubts that a request can be withdrawn; no text that was read says how.
    source: aConfirmer,
  },
  {
    id: 'withdrawal-presumed',
    by: ['law', 'office'],
    fields: [],
    told: true,
    source: article('9bis', { paragraph: '§ 3' }),
  },
  {
    id: 'admissibility-examined',
    by: ['office'],
    // It comes out with the decision: nobody is told before.
    fields: [choice('result', ['admissible', 'inadmissible'])],
    source: request,
  },
  {
    id: 'decision-signed',
    by: ['office', 'commune'],
    fields: [maybe(text('decision'))],
    about: true,
    source: reasons,
  },
  {
    id: 'decision-withdrawn',
    by: ['office', 'commune'],
    fields: [maybe(text('why'))],
    about: true,
    told: true,
    source: aConfirmer,
  },
  { id: 'six-months-over', by: ['law'], fields: [], told: true, source: article('42') },
  {
    id: 'sent-to-cgra',
    by: ['office'],
    fields: [],
    told: true,
    source: article('51/5'),
  },
  // Nothing can be brought against it any more.
  { id: 'became-final', by: ['law'], fields: [], told: true, source: article('39/57') },
] as const satisfies readonly StepKind[]

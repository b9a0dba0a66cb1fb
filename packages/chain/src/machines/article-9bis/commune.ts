import {
  aConfirmer,
  annexeAr,
  annexeCirculaire,
  article,
  articleAr,
  circulaireSur9bis,
  ficheAdde,
} from '@sejour/law'
import type { Transition } from '../../machine.ts'
import { decided, filed, given, step } from '../on.ts'
import { staying } from '../staying.ts'

const request = article('9bis', { paragraph: '§ 1er' })
const fee = articleAr('1er/2')
const NO_FEE = ['annexe-42', 'article-9bis.irrecevable-redevance']
const NOT_CONSIDERED = 'article-9bis.non-prise-en-consideration'

/** Until the commune sends the file on. */
export const atTheCommune: readonly Transition[] = [
  {
    id: 'file',
    // What was inadmissible for the fee alone may be invoked again (art. 9bis, § 2, 3°).
    from: [
      'preparing',
      'not-considered',
      'inadmissible-fee',
      'inadmissible-fee-office',
      'inadmissible',
      'unfounded',
    ],
    to: 'filed',
    on: filed,
    by: 'applicant',
    act: 'article-9bis-demande',
    source: request,
  },
  {
    id: 'register',
    from: ['filed'],
    to: 'registered',
    on: step('request-registered'),
    by: 'commune',
    source: circulaireSur9bis,
  },
  {
    id: 'ask-check',
    // No source says which comes first, the fee or the check.
    from: ['to-check', 'registered', 'residence-check'],
    to: 'residence-check',
    on: step('residence-check-asked'),
    by: 'commune',
    limit: 'residence-check',
    act: 'enquete-residence-fiche',
    source: circulaireSur9bis,
  },
  {
    id: 'fee-in-order',
    from: ['registered', 'to-check'],
    to: 'to-check',
    on: step('fee-checked', { result: ['paid', 'exempt'] }),
    by: 'commune',
    source: fee,
  },
  // It stays where the check is: what is left to pay is asked, or refused, from there.
  ...staying(['residence-check', 'checked-positive', 'checked-negative'], {
    id: 'check-fee-meanwhile',
    on: step('fee-checked'),
    by: 'commune',
    source: fee,
  }),
  {
    id: 'fee-partial',
    from: ['registered', 'to-check'],
    to: 'fee-partial',
    on: step('fee-checked', { result: ['partial'] }),
    by: 'commune',
    mustBeTold: true,
    source: fee,
  },
  {
    id: 'fee-missing',
    from: ['registered', 'to-check'],
    to: 'fee-missing',
    on: step('fee-checked', { result: ['missing'] }),
    by: 'commune',
    mustBeTold: true,
    source: fee,
  },
  {
    id: 'ask-balance',
    from: ['registered', 'fee-partial', 'fee-incomplete', 'residence-check', 'checked-positive'],
    to: 'fee-incomplete',
    on: decided('annexe-43'),
    by: 'commune',
    act: 'annexe-43',
    source: annexeAr('43'),
  },
  {
    id: 'pay-balance',
    from: ['fee-incomplete'],
    to: 'to-check',
    on: step('fee-completed'),
    by: 'applicant',
    mustBeTold: true,
    limit: 'fee-top-up',
    source: fee,
  },
  {
    id: 'refuse-for-fee',
    from: [
      'registered',
      'fee-missing',
      'fee-incomplete',
      'residence-check',
      'checked-positive',
      'inadmissible-fee',
    ],
    to: 'inadmissible-fee',
    on: decided(...NO_FEE),
    by: 'commune',
    act: 'annexe-42',
    source: annexeAr('42'),
  },
  ...staying(['residence-check'], {
    id: 'visit',
    on: step('residence-visited'),
    by: 'police',
    source: circulaireSur9bis,
  }),
  {
    id: 'find-resident',
    from: ['residence-check'],
    to: 'checked-positive',
    on: step('residence-check-concluded', { outcome: ['positive'] }),
    by: 'commune',
    act: 'enquete-residence-rapport',
    source: circulaireSur9bis,
  },
  {
    id: 'find-no-resident',
    from: ['residence-check'],
    to: 'checked-negative',
    on: step('residence-check-concluded', { outcome: ['negative'] }),
    by: 'commune',
    mustBeTold: true,
    act: 'enquete-residence-rapport',
    source: circulaireSur9bis,
  },
  {
    id: 'not-consider',
    // Without an address no check is possible: the request stops where it was registered.
    from: ['checked-negative', 'registered', 'not-considered'],
    to: 'not-considered',
    on: decided(NOT_CONSIDERED),
    by: 'commune',
    act: 'circulaire-2007-annexe-2',
    source: annexeCirculaire('2'),
  },
  ...staying(['checked-positive', 'transmitted', 'returned', 'pending', 'on-merits'], {
    id: 'certify-receipt',
    on: given('circulaire-annexe-3'),
    by: 'commune',
    act: 'circulaire-2007-annexe-3',
    source: annexeCirculaire('3'),
  }),
  // The circular invites the mayor to give one; it names no moment.
  ...staying(['to-check', 'residence-check', 'checked-positive', 'returned'], {
    id: 'give-opinion',
    on: step('mayor-opinion'),
    by: 'commune',
    source: ficheAdde,
  }),
  {
    id: 'transmit',
    from: ['checked-positive', 'returned'],
    to: 'transmitted',
    on: step('transmitted'),
    by: 'commune',
    act: 'bordereau-transmission',
    source: request,
  },
  {
    id: 'move-during-check',
    // No source says what a move does; the check is about an address, so it begins again.
    from: ['to-check', 'residence-check', 'checked-positive', 'checked-negative'],
    to: 'to-check',
    on: step('commune-changed'),
    by: 'applicant',
    mustBeTold: true,
    act: 'changement-adresse',
    source: aConfirmer,
  },
  ...staying(['registered', 'transmitted', 'pending', 'on-merits'], {
    id: 'move',
    on: step('commune-changed'),
    by: 'applicant',
    act: 'changement-adresse',
    source: aConfirmer,
  }),
]

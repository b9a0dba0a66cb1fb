import type { OutcomeId } from './outcomes.ts'

/** How a request can end, or where it stands. No sentence promises a permit. */
export const outcomesEn: { readonly [id in OutcomeId]: string } = {
  'non-prise-en-consideration':
    'The commune would not take the request into consideration, or the request would not be followed up',
  'irrecevable-redevance':
    'The request would be declared inadmissible because of the fee (annex 42), unless the balance is paid in time after a partial payment',
  'redevance-a-confirmer':
    'The Immigration Office (Office des étrangers / Dienst Vreemdelingenzaken) still has to confirm that the fee is in order',
  'desistement-presume':
    'The request is considered withdrawn: only the more recent request would be examined',
  'desistement-a-trancher':
    'The law does not say clearly whether the request survives a more recent one that was not sent on: a lawyer must examine it',
  irrecevable: 'The request would be declared inadmissible, without looking at the merits',
  'a-l-appreciation-de-l-office':
    'Nothing you answered rules the request out: the rest is for the Immigration Office (Office des étrangers / Dienst Vreemdelingenzaken) to judge, and it may refuse',
  'non-fondee':
    'Even if admissible, the request would be declared unfounded, for want of a ground on the merits',
  'a-completer': 'Some answers are still missing: the request cannot be judged at this stage',
}

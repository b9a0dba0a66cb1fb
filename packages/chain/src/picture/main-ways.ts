/**
 * The usual course of each machine, from top to bottom of its picture; further lines keep together
 * what follows a refusal. Each state follows the one before it by a move of the machine.
 */
export const MAIN_WAYS: { readonly [machine: string]: readonly (readonly string[])[] } = {
  'article-9bis': [
    [
      'preparing',
      'filed',
      'registered',
      'to-check',
      'residence-check',
      'checked-positive',
      'transmitted',
      'pending',
      'on-merits',
      'granted-limited',
      'renewal-pending',
      'granted-unlimited',
    ],
    ['unfounded', 'appeal', 'appeal-rejected', 'cassation', 'closed'],
  ],
  'union-citizen': [
    ['preparing', 'filed', 'requested', 'complete', 'transmitted', 'with-office'],
    ['with-office', 'recognised', 'permanent'],
    ['refused', 'appeal', 'appeal-rejected', 'cassation', 'closed'],
  ],
  'union-family': [
    ['preparing', 'filed', 'requested', 'complete', 'transmitted', 'with-office'],
    ['with-office', 'recognised', 'permanent'],
    ['refused', 'appeal', 'appeal-rejected', 'cassation', 'closed'],
  ],
  protection: [
    ['preparing', 'filed', 'with-cgra', 'granted'],
    ['refused', 'appeal', 'appeal-rejected', 'cassation', 'closed'],
  ],
  'commune-request': [
    ['preparing', 'filed', 'registered', 'residence-check', 'checked', 'transmitted'],
    ['transmitted', 'with-office', 'granted'],
    ['refused', 'appeal', 'appeal-rejected', 'cassation', 'closed'],
  ],
  'post-request': [
    ['preparing', 'filed', 'registered', 'residence-check', 'checked', 'transmitted'],
    ['transmitted', 'with-office', 'granted'],
    ['refused', 'appeal', 'appeal-rejected', 'cassation', 'closed'],
  ],
  'office-request': [
    ['preparing', 'with-office', 'granted'],
    ['refused', 'appeal', 'appeal-rejected', 'cassation', 'closed'],
  ],
  fee: [['to-check', 'paid']],
  'residence-check': [['to-ask', 'asked', 'met', 'positive']],
  notification: [['to-sign', 'signed', 'asked', 'notified']],
  annulment: [
    ['not-filed', 'filed', 'enrolled', 'file-deposited', 'synthesis-asked', 'synthesis-due'],
    ['synthesis-due', 'ready', 'hearing-fixed', 'deliberation', 'annulled'],
  ],
  'annulment-suspension': [
    ['not-filed', 'filed', 'enrolled', 'file-deposited', 'synthesis-asked', 'synthesis-due'],
    ['synthesis-due', 'ready', 'hearing-fixed', 'deliberation', 'annulled'],
  ],
  'extreme-urgency': [
    ['not-filed', 'filed', 'enrolled', 'file-deposited', 'hearing-fixed', 'deliberation'],
    ['deliberation', 'suspended'],
  ],
  'full-jurisdiction': [
    ['not-filed', 'filed', 'enrolled', 'file-deposited', 'hearing-fixed', 'deliberation'],
    ['deliberation', 'annulled'],
  ],
  cassation: [['not-filed', 'filed', 'enrolled', 'hearing-fixed', 'deliberation', 'broken']],
  title: [['not-granted', 'granted', 'ordered', 'ready', 'valid', 'renewal-pending']],
  'lasting-title': [['not-granted', 'granted', 'ordered', 'ready', 'valid']],
  'order-to-leave': [['not-given', 'notified', 'appeal', 'suspended', 'annulled']],
  ruling: [['none', 'drafting', 'submitted', 'approved', 'signed']],
  parcel: [['none', 'sent', 'received']],
}

/** Of each state of the usual course, the state before it. */
export function mainParents(machine: string): ReadonlyMap<string, string> {
  const pairs = (MAIN_WAYS[machine] ?? []).flatMap((line) =>
    line.slice(1).map((state, index) => [state, line[index] ?? ''] as const),
  )
  return new Map(pairs)
}

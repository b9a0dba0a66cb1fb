import { localDate } from '@sejour/calendar'
import { acteAnnexe20 } from '@sejour/law/eloignement'
import { defineAct } from '../../act.ts'
import { appealRules } from '../../parts/appeal-paragraph.ts'
import { notificationRules, notifiedBy } from '../../parts/notification.ts'
import { ministerRules } from '../../parts/signer.ts'
import { compose20, FORM_20 } from './compose.ts'
import { de } from './de.ts'
import { example20 } from './example.ts'
import { fields } from './fields.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { askDelivered } from './question.ts'
import { remarks20 } from './remarks.ts'
import { basisRules } from './rules-basis.ts'
import { groundRules } from './rules-grounds.ts'
import { orderRules } from './rules-order.ts'

/** Annex 20: a stay of more than three months is refused, and its deed of notification. */
export const annexe20 = defineAct({
  id: 'annexe-20',
  form: FORM_20,
  issuer: 'commune',
  standard: 'archive',
  // The decree changed the form on both days; only the first state was read.
  versions: [
    {
      id: '2024-11-01',
      from: localDate('2024-11-01'),
      until: localDate('2025-08-31'),
      source: acteAnnexe20,
    },
    { id: '2025-09-01', from: localDate('2025-09-01'), source: acteAnnexe20 },
  ],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [
    ...basisRules,
    ...groundRules,
    ...orderRules,
    ...ministerRules(),
    ...notificationRules(),
    ...appealRules(askDelivered),
  ],
  words: { fr, nl, de },
  compose: compose20,
  remarks: remarks20,
  opens: ({ notification, order, extraMonth }) =>
    notification
      ? [
          {
            decision: 'annexe-20',
            ...notifiedBy(notification),
            ...(order.given && { order: true as const }),
            ...(extraMonth && { extraMonth: true as const }),
          },
        ]
      : [],
  example: example20,
})

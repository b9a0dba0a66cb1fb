import { localDate } from '@sejour/calendar'
import { annexeAr, article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { sayFormNumber } from '../../frame-words.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { notifiedBy } from '../../parts/notification.ts'
import { officeMasthead } from '../../parts/office/compose.ts'
import { officeRemarks, officeRules } from '../../parts/office/rules.ts'
import { example13 } from './example.ts'
import { afterOrder, orderBlocks } from './compose.ts'
import { fields } from './fields.ts'
import { FOURTEEN_DAYS, orderRemarks } from './remarks.ts'
import { baseRules, termRules } from './rules.ts'
import { words } from './words.ts'

const FORM = { instrument: 'ar-1981-10-08', number: '13' } as const
const DECISION = 'annexe-13'

/** Annex 13: an order to leave the territory, with its term. */
export const annexe13 = defineAct({
  id: 'annexe-13',
  form: FORM,
  issuer: 'office',
  standard: 'archive',
  versions: [
    {
      id: '2024-07-20',
      from: localDate('2024-07-20'),
      until: localDate('2026-06-11'),
      source: article('74/14'),
    },
    { id: '2026-06-12', from: localDate('2026-06-12'), source: article('74/14') },
  ],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [...baseRules, ...termRules, ...officeRules(DECISION)],
  words,
  compose: (composing) => ({
    masthead: officeMasthead(composing, sayFormNumber(FORM, composing.lang)),
    blocks: [...orderBlocks(composing), ...afterOrder(DECISION, composing)],
  }),
  remarks: (data) => [
    layoutRemark(annexeAr('13')),
    ...(data.notification ? [FOURTEEN_DAYS] : []),
    ...orderRemarks(data),
    ...officeRemarks(data, DECISION),
  ],
  opens: ({ notification }) =>
    notification ? [{ decision: DECISION, ...notifiedBy(notification) }] : [],
  example: example13,
})

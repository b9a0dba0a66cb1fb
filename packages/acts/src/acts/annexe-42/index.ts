import { addDays, localDate, nextWorkingDay } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { appealRemarks, appealRules } from '../../parts/appeal-paragraph.ts'
import { appealBlocks, appealOf } from '../../parts/commune-appeal.ts'
import {
  communeNotificationRules,
  notifiedBlocks,
  openedBy,
} from '../../parts/commune-notification.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import {
  closedDayRemarks,
  exampleRequest,
  feeOf,
  feeRemarks,
  sayGround,
} from '../../parts/fee-request.ts'
import { feeRules } from '../../parts/fee-rules.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { officeIn } from '../../parts/nine-bis-request.ts'
import { fields } from './fields.ts'
import { rules, type Unpaid } from './rules.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '42' } as const
const DECISION = 'annexe-42'
/** The last change of this form that is known. */
const CHANGED = localDate('2022-05-26')

/** The decision that a request is inadmissible because its fee, or the balance of it, is not paid. */
export const annexe42 = defineAct({
  id: 'annexe-42',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [
    {
      id: '2015-03-02',
      from: localDate('2015-03-02'),
      until: addDays(CHANGED, -1),
      source: annexeAr('42'),
    },
    { id: CHANGED, from: CHANGED, source: annexeAr('42') },
  ],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [
    ...rules,
    ...feeRules<Unpaid>('42'),
    ...communeNotificationRules<Unpaid>(),
    ...appealRules<Unpaid>((draft) => appealOf(DECISION, draft)),
  ],
  words,
  compose: ({ data, lang, say, day, money }) => {
    const saying = { say, day, lang }
    const paragraph = (text: ReturnType<typeof say>): Block => ({ kind: 'paragraph', text })
    const { because, notifiedOn, paid } = data
    const fee = feeOf(data, notifiedOn)
    const owed = fee?.dueCents ?? Number.NaN
    const lastDay = fee?.consequence?.lastDay
    const balance =
      because === 'balance' && notifiedOn !== undefined
        ? [
            say('balance', {
              owed: [money(owed)],
              paid: [money(paid)],
              notified: [day(notifiedOn)],
            }),
            ...(lastDay
              ? [say('balanceLate', { day: [day(lastDay)], balance: [money(owed - paid)] })]
              : []),
          ]
        : []
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        paragraph(say('seen')),
        paragraph(say('request', { day: [day(data.filedOn)] })),
        identityBlock(data.person, saying, data.residence),
        paragraph(say('ground', { ground: sayGround(data.ground, lang) ?? [{ gap: '…' }] })),
        ...(because === 'nothing' ? [say('nothing', { owed: [money(owed)] })] : []).map(paragraph),
        ...balance.map(paragraph),
        { kind: 'statement', text: say('decision', { day: [day(data.filedOn)] }) },
        paragraph(say('again')),
        ...(data.ground === 'article-9bis' ? [paragraph(say('again9bis'))] : []),
        ...mayorSignature({ place: data.commune, on: data.decidedOn, signer: data.signer }, saying),
        ...appealBlocks(DECISION, data, say),
        ...notifiedBlocks(data.notification, data.person, saying),
        { kind: 'note', text: say('officeCopy', { office: [officeIn(lang)] }) },
      ],
    }
  },
  remarks: (data) => {
    const question = appealOf(DECISION, data)
    const { because, notifiedOn, decidedOn } = data
    const lastDay =
      because === 'balance' && notifiedOn !== undefined
        ? (feeOf(data, notifiedOn)?.consequence?.lastDay ?? undefined)
        : undefined
    const isSoon = lastDay !== undefined && decidedOn <= nextWorkingDay(lastDay)
    return [
      layoutRemark(annexeAr('42')),
      ...feeRemarks(data),
      ...(isSoon ? closedDayRemarks(lastDay) : []),
      ...(question ? appealRemarks(question) : []),
    ]
  },
  opens: ({ notification }) => [{ decision: DECISION, ...openedBy(notification) }],
  example: {
    ...exampleRequest,
    because: 'balance',
    notifiedOn: '2025-03-10',
    decidedOn: '2025-04-14',
    notification: {
      by: 'registered',
      on: '2025-04-15',
      agent: 'C. Guichet',
      detained: false,
    },
    appeal: {},
  },
})

import { addDays, localDate } from '@sejour/calendar'
import { annexeAr } from '@sejour/law'
import { paiementPartiel } from '@sejour/law/redevance'
import { defineAct } from '../../act.ts'
import type { DataOf, Draft } from '../../field/field.ts'
import { appealRemarks, appealRules } from '../../parts/appeal-paragraph.ts'
import { appeal } from '../../parts/appeal.ts'
import { appealBlocks, appealOf } from '../../parts/commune-appeal.ts'
import {
  communeNotification,
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
  feeRequestFields,
  sayGround,
} from '../../parts/fee-request.ts'
import { feeRules } from '../../parts/fee-rules.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { officeIn } from '../../parts/nine-bis-request.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '43' } as const
const DECISION = 'annexe-43'
/** The last change of this form that is known. */
const CHANGED = localDate('2023-01-02')

const fields = {
  ...feeRequestFields,
  notification: communeNotification(),
  appeal: appeal(),
}

type Short = Draft<DataOf<typeof fields>>

/** The decision that finds the fee paid in part, and leaves thirty days for the balance. */
export const annexe43 = defineAct({
  id: 'annexe-43',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [
    {
      id: '2015-03-02',
      from: localDate('2015-03-02'),
      until: addDays(CHANGED, -1),
      source: annexeAr('43'),
    },
    { id: CHANGED, from: CHANGED, source: annexeAr('43') },
  ],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [
    {
      id: 'nothing-paid',
      breaks: 'contradiction',
      fields: ['paid'],
      broken: ({ paid }) => paid === 0,
      says: {
        fr: 'Rien n’est payé : la demande est irrecevable tout de suite, par une annexe 42. L’annexe 43 suppose un paiement partiel.',
        nl: 'Er is niets betaald: de aanvraag is meteen onontvankelijk, met een bijlage 42. Bijlage 43 veronderstelt een gedeeltelijke betaling.',
        de: 'Es ist nichts bezahlt: Der Antrag ist sofort unzulässig, mit einer Anlage 42. Anlage 43 setzt eine Teilzahlung voraus.',
      },
      source: annexeAr('43'),
    },
    ...feeRules<Short>('43'),
    ...communeNotificationRules<Short>(),
    ...appealRules<Short>((draft) => appealOf(DECISION, draft)),
  ],
  words,
  compose: ({ data, lang, say, day, money }) => {
    const saying = { say, day, lang }
    const { ground, paid, notification } = data
    const handed =
      notification !== undefined && notification.by === 'hand' ? notification.on : undefined
    const fee = feeOf(data, handed)
    const owed = fee?.dueCents ?? Number.NaN
    const lastDay = fee?.consequence?.lastDay
    const { length } = paiementPartiel.limit
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        { kind: 'paragraph', text: say('seen') },
        { kind: 'paragraph', text: say('request', { day: [day(data.filedOn)] }) },
        identityBlock(data.person, saying, data.residence),
        {
          kind: 'paragraph',
          text: say('ground', { ground: sayGround(ground, lang) ?? [{ gap: '…' }] }),
        },
        {
          kind: 'terms',
          items: [
            { term: say('owed'), is: [money(owed)] },
            { term: say('paid'), is: [money(paid)] },
            { term: say('balance'), is: [money(owed - paid)] },
          ],
        },
        {
          kind: 'statement',
          text: say('decision', {
            balance: [money(owed - paid)],
            days: 'days' in length ? length.days : Number.NaN,
          }),
        },
        ...(lastDay
          ? [{ kind: 'paragraph' as const, text: say('until', { day: [day(lastDay)] }) }]
          : []),
        { kind: 'paragraph', text: say('otherwise') },
        ...(lastDay
          ? [
              {
                kind: 'paragraph' as const,
                text: say('otherwiseFrom', { day: [day(addDays(lastDay, 1))] }),
              },
            ]
          : []),
        ...mayorSignature({ place: data.commune, on: data.decidedOn, signer: data.signer }, saying),
        ...appealBlocks(DECISION, data, say),
        ...notifiedBlocks(notification, data.person, saying),
        { kind: 'note', text: say('officeCopy', { office: [officeIn(lang)] }) },
      ],
    }
  },
  remarks: (data) => {
    const question = appealOf(DECISION, data)
    const { notification } = data
    const handed = notification?.by === 'hand' ? notification.on : undefined
    return [
      layoutRemark(annexeAr('43')),
      ...feeRemarks(data),
      ...(handed ? closedDayRemarks(feeOf(data, handed)?.consequence?.lastDay) : []),
      ...(question ? appealRemarks(question) : []),
    ]
  },
  opens: ({ notification }) => [{ decision: DECISION, ...openedBy(notification) }],
  example: {
    ...exampleRequest,
    decidedOn: '2025-03-05',
    notification: {
      by: 'hand',
      on: '2025-03-10',
      agent: 'C. Guichet',
      received: 'signed',
      detained: false,
    },
    appeal: {},
  },
})

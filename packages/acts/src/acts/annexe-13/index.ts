import { addDays, localDate } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import { annexeAr, article } from '@sejour/law'
import {
  casArticle7,
  criteresDeFuite,
  delaisReduits,
  demandesPendantes,
  mesuresPreventives,
} from '@sejour/law/eloignement'
import { defineAct, type Composing } from '../../act.ts'
import { isGap } from '../../field/gap.ts'
import { sayFormNumber } from '../../frame-words.ts'
import { cooperationBlocks } from '../../parts/cooperation.ts'
import { labelsOf } from '../../parts/law-options.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { notifiedBy } from '../../parts/notification.ts'
import {
  aboutBlocks,
  addresseeBlock,
  appealBlocks,
  deedBlocks,
  forwardBlocks,
  heading,
  officeMasthead,
  paragraph,
  signatureBlocks,
} from '../../parts/office/compose.ts'
import { officeRemarks, officeRules } from '../../parts/office/rules.ts'
import { example13 } from './example.ts'
import { fields, type Data13 } from './fields.ts'
import { baseRules, termRules } from './rules.ts'
import { words, type Key13 } from './words.ts'

const FORM = { instrument: 'ar-1981-10-08', number: '13' } as const
const DECISION = 'annexe-13'

type Composing13 = Composing<Data13, Key13>

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
  compose: (composing) => {
    const { say, data } = composing
    const on = data.notification?.on
    return {
      masthead: officeMasthead(composing, sayFormNumber(FORM, composing.lang)),
      blocks: [
        addresseeBlock(composing),
        ...aboutBlocks(composing),
        heading(say('decisionHeading')),
        paragraph(say('ordered', { term: termOf(composing) })),
        heading(say('basesHeading')),
        ...basesOf(composing),
        heading(say('weighedHeading')),
        ...weighed(composing),
        heading(say('termHeading')),
        ...termBlocks(composing),
        ...(data.banApart ? [paragraph(say('banApart'))] : []),
        ...(data.noBanBecause === undefined
          ? []
          : [paragraph(say('noBan', { text: data.noBanBecause }))]),
        paragraph(say('translation')),
        ...appealBlocks(DECISION, composing),
        ...forwardBlocks(composing),
        ...signatureBlocks(composing),
        ...deedBlocks(
          composing,
          say('title'),
          on === undefined || isGap(on) ? [] : cooperationBlocks(on, say),
        ),
      ],
    }
  },
  remarks: (data) => [layoutRemark(annexeAr('13')), ...officeRemarks(data, DECISION)],
  opens: ({ notification }) =>
    notification ? [{ decision: DECISION, ...notifiedBy(notification) }] : [],
  example: example13,
})

function termOf({ data, say, day }: Composing13): readonly Inline[] {
  const { days } = data.term
  if (days === 0) return say('atOnce')
  const on = data.notification?.on
  const isKnown = on !== undefined && !isGap(on) && !Number.isNaN(days)
  return [
    ...say('within', { days }),
    // No text moves this day to a working day.
    ...(isKnown ? say('lastDay', { day: [day(addDays(on, days))] }) : []),
  ]
}

function basesOf({ data, say, day, lang }: Composing13): readonly Block[] {
  const bases = data.bases.map(({ point, facts }) => {
    const found = casArticle7.find(({ id }) => id === point)
    return paragraph(
      say('basis', {
        point: [found ? `${found.id.slice('article-7.'.length)}°` : { gap: '…' }],
        label: [found ? labelsOf(found)[lang] : { gap: '…' }],
        facts,
      }),
    )
  })
  return data.refusal
    ? [...bases, paragraph(say('refusal', { day: [day(data.refusal.on)] }))]
    : bases
}

function weighed({ data, say, lang }: Composing13): readonly Block[] {
  const { pending, heard } = data
  const request = demandesPendantes.find(({ id }) => id === pending.request)
  return [
    say('child', { text: data.child }),
    say('family', { text: data.family }),
    say('health', { text: data.health }),
    ...(heard === undefined ? [] : [say('heard', { text: heard })]),
    ...(request && pending.answer !== undefined
      ? [say('pending', { request: [labelsOf(request)[lang]], text: pending.answer })]
      : []),
  ].map(paragraph)
}

function termBlocks({ data, say, lang }: Composing13): readonly Block[] {
  const { days, reducedBy, criteria, reason, measures } = data.term
  const isReduced = reducedBy.length > 0
  return [
    ...(isReduced ? [paragraph(say('termReduced'))] : [paragraph(say('termUsual'))]),
    ...(isReduced
      ? [
          {
            kind: 'list' as const,
            items: delaisReduits
              .filter(({ id }) => reducedBy.includes(id))
              .map((one) => say('reducedBy', { point: [one.point], label: [labelsOf(one)[lang]] })),
          },
        ]
      : []),
    ...(criteria.length > 0
      ? [
          paragraph(say('criteria')),
          {
            kind: 'boxes' as const,
            items: criteresDeFuite.map((one) => ({
              ticked: criteria.includes(one.id),
              text: labelsOf(one)[lang],
            })),
          },
        ]
      : []),
    ...(reason === undefined ? [] : [paragraph(say('reason', { text: reason }))]),
    ...(days === 0 ? [] : [paragraph(say('protected')), paragraph(say('extension'))]),
    ...(measures.length > 0
      ? [
          paragraph(say('measures')),
          {
            kind: 'list' as const,
            items: mesuresPreventives
              .filter(({ id }) => measures.includes(id))
              .map((one) => labelsOf(one)[lang]),
          },
        ]
      : []),
  ]
}

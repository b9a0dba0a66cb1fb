import { addDays } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import {
  casArticle7,
  criteresDeFuite,
  delaisReduits,
  demandesPendantes,
  mesuresPreventives,
} from '@sejour/law/eloignement'
import type { Composing } from '../../act.ts'
import { isGap } from '../../field/gap.ts'
import { cooperationBlocks } from '../../parts/cooperation.ts'
import { labelsOf } from '../../parts/law-options.ts'
import {
  aboutBlocks,
  addresseeBlock,
  appealBlocks,
  deedBlocks,
  forwardBlocks,
  heading,
  paragraph,
  signatureBlocks,
} from '../../parts/office/compose.ts'
import type { Data13 } from './fields.ts'
import type { Key13 } from './words.ts'

export type Composing13 = Composing<Data13, Key13>

/** An order to leave: whom, on what bases, what was weighed, and its term. */
export function orderBlocks(composing: Composing13): readonly Block[] {
  const { say, data } = composing
  return [
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
  ]
}

/** What follows the order: the appeal, who acts on it, the signature, and the deed. */
export function afterOrder(
  decision: 'annexe-13' | 'annexe-13septies',
  composing: Composing13,
): readonly Block[] {
  const { say, data } = composing
  const on = data.notification?.on
  return [
    ...appealBlocks(decision, composing),
    ...forwardBlocks(composing),
    ...signatureBlocks(composing),
    ...deedBlocks(
      composing,
      say('title'),
      on === undefined || isGap(on)
        ? []
        : cooperationBlocks(on, say, decision === 'annexe-13septies' ? 'held' : 'free'),
    ),
  ]
}

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
        point: [found ? found.id.slice('article-7.'.length) : { gap: '…' }],
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
              .map((one) =>
                say('reducedBy', {
                  point: [one.point.replace('°', '')],
                  label: [labelsOf(one)[lang]],
                }),
              ),
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

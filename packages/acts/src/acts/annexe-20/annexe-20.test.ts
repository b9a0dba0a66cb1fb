import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { ACT_LANGS } from '../../lang.ts'
import { previewAct, writeAct } from '../../write-act.ts'
import {
  deed,
  family,
  held,
  merits,
  month,
  order,
  undelivered,
  type Change,
} from './cases.fixtures.ts'
import { example20 } from './example.ts'
import { annexe20 } from './index.ts'
import { refusedGrounds } from './refused-grounds.fixtures.ts'
import { refusedOrder } from './refused-order.fixtures.ts'

function codesOf(data: Change): readonly string[] {
  const written = writeAct(annexe20, data, { lang: 'fr' })
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

function textOf(data: Change, lang: 'fr' | 'nl' | 'de' = 'fr'): string {
  const written = writeAct(annexe20, data, { lang })
  expect(written.ok ? [] : written.problems).toEqual([])
  return written.ok ? toText(written.document) : ''
}

const refused = [...refusedGrounds, ...refusedOrder]

test.each(refused)('refused: $because', ({ from, but, code }) => {
  expect(codesOf({ ...from, ...but })).toContain(code)
})

test('every rule has its row', () => {
  const tried = new Set(refused.map(({ code }) => code))
  expect(annexe20.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})

test('no rule is broken by what may be written', () => {
  for (const data of [month, order, merits, family, undelivered]) expect(codesOf(data)).toEqual([])
})

test.each<{ because: string; data: Change }>([
  {
    because: 'the month of a request before the reform, refused after it',
    data: {
      ...month,
      requestedOn: '2025-08-31',
      decidedOn: '2025-12-15',
      ...held('2025-12-20'),
      appeal: { suspends: true, statedBy: 'N. Avocat' },
    },
  },
  {
    because: 'the last day of the old model',
    data: {
      ...family,
      decidedOn: '2025-08-31',
      requestedOn: '2025-05-01',
      notification: undefined,
    },
  },
  {
    because: 'an order within a month for a stated urgency',
    data: { ...order, order: { given: true, days: 7, urgency: 'x' } },
  },
  {
    because: 'no days at all for a stated urgency',
    data: { ...order, order: { given: true, days: 0, urgency: 'x' } },
  },
  {
    because: 'thirty days in a month of thirty',
    data: {
      ...order,
      notification: { ...order.notification, on: '2025-06-20' },
      order: { given: true, days: 30 },
    },
  },
  {
    because: 'an order to which the person consents',
    data: { ...family, order: { given: true, days: 31, despiteAppeal: 'consent' } },
  },
  {
    because: 'an order where national security stops the suspension',
    data: {
      ...merits,
      grounds: ['public-order'],
      citizenReason: undefined,
      conduct: 'x',
      compellingSecurity: true,
      order: { given: true, days: 31 },
    },
  },
  {
    because: 'a residence check refuses a family member at once',
    data: {
      ...family,
      grounds: ['residence-check'],
      decidedOn: '2025-04-01',
      notification: undefined,
    },
  },
  {
    because: 'the same limit as the law, stated',
    data: { ...merits, appeal: { days: 30, suspends: true, statedBy: 'N. Avocat' } },
  },
  {
    because: 'the group of article 69ter, its effect stated',
    data: {
      ...merits,
      status: 'article-69ter',
      readWith: 'article-69ter',
      request: 'identity-card',
      appeal: { suspends: true, statedBy: 'N. Avocat' },
    },
  },
])('accepted: $because', ({ data }) => {
  expect(codesOf(data)).toEqual([])
})

test.each([
  {
    on: '2025-06-30',
    until: '30 juillet 2025',
    because: 'a month ends on the day of the same number',
  },
  { on: '2025-08-31', until: '30 septembre 2025', because: 'September has no 31st' },
])('the extra month is counted from the delivery: $because', ({ on, until }) => {
  const stated = { suspends: true, statedBy: 'N. Avocat' }
  const data = { ...month, ...held(on), ...(on > '2025-08-17' && { appeal: stated }) }
  expect(textOf(data)).toContain(`jusqu’au ${until} inclus`)
})

test('with an order: nothing of it is struck, and the deed carries what an order brings', () => {
  const text = textOf(order)
  for (const said of [
    'dans les 31 jours',
    '74/22',
    'dans les 14 jours',
    'icamsupport',
    'Italiëlei',
  ]) {
    expect(text).toContain(said)
  }
  expect(text).not.toContain('~avec ordre')
  expect(text).toContain('a refusé de signer. Refus constaté par N. Témoin')
  expect(text).toContain('47/1')
})

test('without an order, the deed says nothing of cooperation, and strikes the order', () => {
  const text = textOf(merits)
  for (const said of ['74/22', 'ICAM', 'recommandée envoyée']) expect(text).not.toContain(said)
  expect(text).toContain('~, et qui ordonne de quitter le territoire~')
})

test('what is not delivered pretends nothing', () => {
  const text = textOf(undelivered)
  expect(text).not.toMatch(/notification|Conseil du contentieux/)
})

test('held when notified: the limit is that of the law for whoever is held', () => {
  const data = { ...merits, notification: { ...deed, detained: true } }
  expect(textOf(data)).toContain('dans les 10 jours de la notification')
})

test('since 12 June 2026 the paragraph states only what somebody stated', () => {
  const appeal = { days: 21, suspends: false, statedBy: 'N. Avocat' }
  const written = writeAct(annexe20, { ...merits, ...held('2026-06-15'), appeal }, { lang: 'fr' })
  if (!written.ok) throw new Error('refused')
  const text = toText(written.document)
  expect(text).toContain('dans les 21 jours')
  expect(text).toContain('ne suspend pas')
  expect(text).not.toMatch(/39\/7[89]|30 jours/)
  const remarks = written.remarks.map((remark) => remark.text).join('\n')
  expect(remarks).toContain('donnait 30 jours')
  expect(remarks).toContain('19 juin')
})

test.each([
  { received: 'signed', by: 'hand' },
  { received: 'refused-to-sign', by: 'hand', witness: 'N. Témoin' },
  { received: 'refused-to-receive', by: 'refused', witness: 'N. Témoin' },
])('$received opens the limits as $by', ({ received, by, witness }) => {
  const data = { ...merits, notification: { ...deed, received, witness } }
  const written = writeAct(annexe20, data, { lang: 'fr' })
  expect(written.ok && written.opened).toEqual([
    { decision: 'annexe-20', notification: { by, on: '2025-06-30' }, detained: false },
  ])
})

test.each(ACT_LANGS)('in %s, with an order and a refusal to sign', async (lang) => {
  await expect(textOf(order, lang)).toMatchFileSnapshot(`../__texts__/annexe-20.ordre.${lang}.txt`)
})

test('a choice nobody made strikes nothing', () => {
  const { document } = previewAct(annexe20, {}, { lang: 'fr' })
  expect(toText(document)).not.toContain('~')
})

test.each<{ because: string; data: Change; says: string }>([
  {
    because: 'an order to somebody under age',
    data: { ...order, person: { ...example20.person, birthDate: '2010-01-01' } },
    says: 'annexe 38',
  },
  {
    because: 'an order that the person accepts',
    data: { ...merits, order: { given: true, days: 31, despiteAppeal: 'consent' } },
    says: 'accord doit pouvoir être prouvé',
  },
])('a lawyer is told of $because', ({ data, says }) => {
  const told = (given: Change) => {
    const written = writeAct(annexe20, given, { lang: 'fr' })
    return written.ok ? written.remarks.map(({ text }) => text).join('\n') : 'refused'
  }
  expect(told(data)).toContain(says)
  expect(told(order)).not.toContain(says)
})

test('it opens what follows from an order, or from the extra month', () => {
  const opened = (data: Change) => {
    const written = writeAct(annexe20, data, { lang: 'fr' })
    return written.ok ? written.opened : []
  }
  expect(opened(order)).toMatchObject([{ order: true }])
  expect(opened(month)).toMatchObject([{ extraMonth: true }])
  expect(opened(merits)[0]).not.toHaveProperty('order')
})

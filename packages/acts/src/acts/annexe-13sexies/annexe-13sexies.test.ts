import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import {
  appealRefusals,
  officeRefusals,
  type Refusal,
} from '../../parts/office/refusals.fixtures.ts'
import { notifiedExample } from '../../parts/office/example.ts'
import { writeAct } from '../../write-act.ts'
import { annexe13sexies as act } from './index.ts'

const order = { form: 'annexe-13', on: '2026-02-17', days: 0, stands: true }
const only = (ground: string) => ({ grounds: [ground], earlierOrderOn: undefined })
const fraud = { ...only('interdiction.fraude'), fraud: 'x' }
const threat = { ...only('interdiction.menace-grave'), threat: 'x' }
const union = { status: 'union', ...only('interdiction.union'), threat: 'x' }

const refused: readonly Refusal[] = [
  ['a ban without an order', { order: undefined }, 'missing'],
  ['a ban before its order', { order: { ...order, on: '2026-02-18' } }, 'ban-before-order'],
  ['an order that was annulled', { order: { ...order, stands: false } }, 'order-no-longer-stands'],
  ['no term, where days were given', { order: { ...order, days: 30 } }, 'no-term-yet-days'],
  ['no ground', { grounds: [] }, 'too-few'],
  ['an earlier order of no day', { earlierOrderOn: undefined }, 'earlier-order-undated'],
  [
    'an earlier order that is no ground',
    { grounds: ['interdiction.sans-delai'] },
    'earlier-order-unused',
  ],
  [
    'an earlier order of the same day',
    { earlierOrderOn: '2026-02-17' },
    'earlier-order-not-earlier',
  ],
  ['a fraud that nobody describes', { ...fraud, fraud: undefined }, 'fraud-unreasoned'],
  ['a fraud that is no ground', { fraud: 'x' }, 'fraud-unused'],
  ['a threat that nobody describes', { ...threat, threat: undefined }, 'threat-unreasoned'],
  ['a threat that is no ground', { threat: 'x' }, 'threat-unused'],
  ['four years without fraud or threat', { years: 4 }, 'over-three-years'],
  ['six years for fraud', { ...fraud, years: 6 }, 'over-five-years'],
  ['six years for a citizen of the Union', { ...union, years: 6 }, 'over-five-years'],
  ['the ground of the Union for others', only('interdiction.union'), 'union-ground-of-others'],
  ['a citizen of the Union under article 74/11', { status: 'union' }, 'union-under-74-11'],
  ['a victim of trafficking', { trafficking: true }, 'trafficking-victim'],
  ['no word on the circumstances', { circumstances: undefined }, 'missing'],
  ['no word on humanitarian reasons', { humanitarian: undefined }, 'missing'],
  ...officeRefusals,
  ...appealRefusals(notifiedExample),
]

const write = (but: object) => writeAct(act, { ...act.example, ...but }, { lang: 'fr' })
const codesOf = (but: object) => {
  const written = write(but)
  return written.ok ? [] : written.problems.map(({ code }) => code)
}

test.each(refused)('refused: %s', (_because, but, code) => {
  expect(codesOf(but)).toContain(code)
})

test('every rule has its row', () => {
  const tried = new Set(refused.map(([, , code]) => code))
  expect(act.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
})

test.each<[string, object]>([
  ['three years, the most', { years: 3 }],
  ['five years for fraud', { ...fraud, years: 5 }],
  ['eight years for a serious threat', { ...threat, years: 8 }],
  ['a victim of trafficking who is a serious threat', { ...threat, trafficking: true }],
  ['five years for a citizen of the Union', { ...union, years: 5 }],
  ['a ban after its order', { decidedOn: '2026-02-20' }],
])('accepted: %s', (_because, but) => {
  expect(codesOf(but)).toEqual([])
})

test('whoever is banned reads how it is lifted, each under their own regime', () => {
  const textOf = (but: object) => {
    const written = write(but)
    return written.ok ? toText(written.document) : ''
  }
  expect(textOf({})).toContain('après les 2/3 de la durée')
  expect(textOf({})).toContain('dans les 4 mois')
  expect(textOf(union)).toContain('44decies')
  expect(textOf(union)).not.toContain('74/1')
})

test('a lawyer is told of a ban that neither of the two cases calls for', () => {
  const told = (days: number) => {
    const data = { ...act.example, ...fraud, order: { ...order, days } }
    const written = writeAct(act, data, { lang: 'fr' })
    return written.ok ? written.remarks.map(({ text }) => text).join(' ') : 'refused'
  }
  expect(told(30)).toContain('deux cas')
  expect(told(0)).not.toContain('deux cas')
})

test('a citizen of the Union is told nothing that was read for others only', () => {
  const union = {
    ...act.example,
    status: 'union',
    order: { ...order, form: 'annexe-20', days: 31 },
    ...only('interdiction.union'),
    threat: 'x',
  }
  const written = writeAct(act, union, { lang: 'fr' })
  const text = written.ok ? toText(written.document) : 'refused'
  expect(text).toContain('44nonies')
  expect(text).not.toMatch(/C-225|74\/11|## Effet/)
  const remarks = written.ok ? written.remarks.map((remark) => remark.text).join(' ') : ''
  expect(remarks).toContain('autres États membres')
})

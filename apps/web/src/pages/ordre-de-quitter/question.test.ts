import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import type { Form } from '../../app/form/form.ts'
import * as answering from './answering.ts'
import { orderFields } from './fields.ts'
import { bring } from './late.ts'
import { askOrder, NONE } from './question.ts'

bring(answering)

const typed = (name: string, day: string): Form => {
  const [year = '', month = '', date = ''] = day.split('-')
  return [
    [`${name}-day`, date],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ]
}

const ask = (...parts: readonly Form[]) =>
  askOrder({
    lang: 'fr',
    today: localDate('2026-03-20'),
    form: [...parts.flat(), ['do', 'answer']],
  })

const order: Form = [['document', 'annexe-13'], ...typed('on', '2026-03-05'), ['termDays', '30']]

test('an empty form is answered with what to look for', () => {
  expect(ask().answer?.first.id).toBe('find-day')
})

test('today is the day looked at, unless another is typed', () => {
  expect(ask(order).answer?.execution.on).toBe('2026-03-20')
  expect(ask(order, typed('look', '2026-03-25')).answer?.execution.on).toBe('2026-03-25')
})

test.each([
  { ticked: [], granted: 'unknown', because: 'nothing was ticked' },
  { ticked: [NONE], granted: 'none', because: 'the paper says nothing' },
  { ticked: ['1°', NONE], granted: 'named', because: 'a ground was ticked too' },
])('grounds $ticked: $granted, because $because', ({ ticked, granted }) => {
  const grounds: Form = ticked.map((value) => ['grounds', value] as const)
  const said = ask(order, grounds).answer?.guarantees.some(
    ({ id }) => id === 'guarantee.absconding',
  )
  expect(said).toBe(granted !== 'none')
})

test('“I do not know” about requests is not “none”', () => {
  const unknown: Form = [
    ['pending', 'article-9bis'],
    ['pending-unknown', '1'],
  ]
  const reasons = ask(order, unknown).answer?.execution.reasons ?? []
  expect(reasons.some(({ id }) => id === 'stops.request-never')).toBe(false)
})

test('a day of departure that is no longer asked for contradicts nothing', () => {
  const { form, answer } = ask(order, [['left', 'no']], typed('departedOn', '2026-03-10'))
  expect(form.faults.size).toBe(0)
  expect(answer?.ban.started).toBe(false)
})

test('what is wrong stands at a field of the page', () => {
  const asked = ask(order, typed('leaveBy', '2026-03-01'), typed('look', '2026-03-01'))
  const { paper, refusal } = orderFields(asked, 'fr')
  const wrong = [...paper, ...refusal].filter(({ error }) => error !== undefined)
  expect(wrong.map(({ name }) => name)).toEqual(['look'])
})

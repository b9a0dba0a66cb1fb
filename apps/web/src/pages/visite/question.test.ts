import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import type { Form } from '../../app/form/form.ts'
import { askVisit } from './question.ts'

const typed = (name: string, day: string): Form => {
  const [year = '', month = '', date = ''] = day.split('-')
  return [
    [`${name}-day`, date],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ]
}

const ask = (...parts: readonly Form[]) =>
  askVisit({
    lang: 'fr',
    today: localDate('2026-01-14'),
    form: [...parts.flat(), ['do', 'answer']],
  })

const visit: Form = [['nationality', 'PH'], ...typed('entry', '2026-01-12')]

test('an empty form is answered: the declaration is due', () => {
  expect(ask().answer?.declaration).toMatchObject({ due: 'yes', lastDay: null })
})

test('today is the day looked at, unless another is typed', () => {
  expect(ask(visit).answer?.declaration.past).toBe(false)
  expect(ask(visit, typed('on', '2026-01-16')).answer?.declaration.past).toBe(true)
})

test.each([
  { earlier: 'no', said: false, because: 'there was none' },
  { earlier: 'yes', said: true, because: 'its days are counted elsewhere' },
  { earlier: 'unknown', said: true, because: 'nobody knows' },
])('an earlier stay: $earlier, because $because', ({ earlier, said }) => {
  const { answer } = ask(visit, [['earlier', earlier]])
  expect(answer?.stay.statements.some(({ id }) => id === 'stay.earlier-unknown')).toBe(said)
})

test('a guarantor alone, an amount and a sticker are passed on', () => {
  const { answer } = ask(visit, typed('leave', '2026-01-21'), typed('visaUntil', '2026-01-20'), [
    ['guarantor', 'card-a'],
    ['means', '450'],
    ['lodging', 'private'],
  ])
  expect(answer?.guarantee?.finding).toBe('not-met')
  expect(answer?.means.finding).toBe('met')
  expect(answer?.stay).toMatchObject({ lastLawfulDay: '2026-01-20', overstays: 'yes' })
})

test.each([
  { parts: [...visit, ...typed('leave', '2026-01-11')], field: 'leave' },
  { parts: typed('entry', '2026-02-30'), field: 'entry' },
])('a mistake stands at $field', ({ parts, field }) => {
  const { form, answer } = ask(parts)
  expect(answer).toBeUndefined()
  expect([...form.faults.keys()]).toEqual([field])
})

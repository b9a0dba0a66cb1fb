import { expect, test } from 'vitest'
import { answerUnlimited, unlimitedWordingFr } from './index.ts'

const unlimitedSince2020 = [
  { from: '2016-05-10', to: '2020-05-10', kind: 'limited-card' },
  { from: '2020-05-11', kind: 'unlimited-card' },
]

test.each([
  { away: ['2024-01-01', '2025-01-01'], is: 'met', because: 'a year, and not a day more' },
  { away: ['2024-01-01', '2025-01-02'], is: 'unknown', because: 'art. 19: over a year' },
  { away: ['2024-02-29', '2025-03-01'], is: 'unknown', because: 'a year from 29 February is over' },
  { away: ['2018-01-01', '2019-06-01'], is: 'met', because: 'it was over before card B was given' },
])('card B in hand, away $away: $is, because $because', ({ away: [from, to], is }) => {
  const answered = answerUnlimited(
    {
      on: '2026-11-23',
      basis: 'refugee',
      protectionRequestedOn: '2015-05-10',
      periods: unlimitedSince2020,
      absences: [{ from, to }],
    },
    unlimitedWordingFr,
  )
  const cards = answered.ok ? answered.value.targets : []
  const card = cards.find(({ target }) => target === 'B')
  expect(card?.finding).toBe(is)
  expect(card?.said.join().includes('perdu')).toBe(is === 'unknown')
})

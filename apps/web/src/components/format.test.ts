import { expect, test } from 'vitest'
import { formatDay, formatDayWithWeekday, formatMoney } from './format.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test.each([
  { lang: 'fr', day: '2026-03-05', says: 'jeudi 5 mars 2026', because: 'lower case' },
  { lang: 'fr', day: '2026-05-01', says: 'vendredi 1er mai 2026', because: 'the first is ordinal' },
  { lang: 'nl', day: '2026-03-05', says: 'donderdag 5 maart 2026', because: 'lower case' },
  { lang: 'de', day: '2026-03-05', says: 'Donnerstag, 5. März 2026', because: 'ordinal stop' },
  { lang: 'en', day: '2024-02-29', says: 'Thursday 29 February 2024', because: 'leap day' },
] as const)('$says: $because', ({ lang, day, says }) => {
  expect(plain(formatDayWithWeekday(day, lang))).toBe(says)
  expect(says).toContain(plain(formatDay(day, lang)))
})

test.each([
  { lang: 'fr', cents: 368_00, says: '368 €', because: 'no cents when there are none' },
  { lang: 'nl', cents: 368_00, says: '€ 368', because: 'the sign comes first' },
  { lang: 'de', cents: 1_234_50, says: '1.234,50 €', because: 'stop for thousands' },
  { lang: 'fr', cents: 1_234_05, says: '1 234,05 €', because: 'two figures for cents' },
  { lang: 'en', cents: 1_234_567_00, says: '€1,234,567', because: 'groups of three' },
  { lang: 'nl', cents: -5_00, says: '−€ 5', because: 'a true minus' },
] as const)('$says: $because', ({ lang, cents, says }) => {
  expect(plain(formatMoney(cents, lang))).toBe(says)
})

import { PERSON_LANGS, steps } from '@sejour/chain'
import { describe, expect, test } from 'vitest'
import { personTexts } from './index.ts'

const told = steps.flatMap(({ id, told: isTold }) => (isTold === true ? [id] : []))

describe.each(PERSON_LANGS)('%s', (lang) => {
  const { steps: words, 'step-taken': something } = personTexts[lang].story

  test('each step that a person is told of has its own sentence, and no other has one', () => {
    expect(Object.keys(words).toSorted()).toEqual(told.toSorted())
    const said = Object.values(words)
    expect(new Set(said).size).toBe(said.length)
    expect(said).not.toContain(something)
  })

  test('a step is told without a full stop, and what runs the other way is isolated', () => {
    for (const sentence of Object.values(words)) {
      expect(sentence).not.toMatch(/\.$/)
      if (lang === 'ar' || lang === 'fa') {
        // Latin letters stand between the two marks that keep their direction.
        expect(sentence.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[a-z]/i)
      }
    }
  })
})

const plurals = [
  { lang: 'ru', count: 21, days: 'через 21 день', times: '21 раз', because: 'one at the end' },
  { lang: 'ru', count: 22, days: 'через 22 дня', times: '22 раза', because: 'two to four' },
  { lang: 'ru', count: 12, days: 'через 12 дней', times: '12 раз', because: 'the teens are many' },
  { lang: 'ar', count: 2, days: 'بعد يومين', times: 'مرتين', because: 'the dual' },
  { lang: 'ar', count: 3, days: 'بعد 3 أيام', times: '3 مرات', because: 'three to ten' },
  { lang: 'ar', count: 11, days: 'بعد 11 يومًا', times: '11 مرة', because: 'eleven and more' },
  { lang: 'ar', count: 100, days: 'بعد 100 يوم', times: '100 مرة', because: 'a round hundred' },
  {
    lang: 'tr',
    count: 3,
    days: '3 gün kaldı',
    times: '3 kez',
    because: 'no plural after a figure',
  },
  { lang: 'fa', count: 3, days: '3 روز دیگر', times: '3 بار', because: 'no plural after a figure' },
] as const

test.each(plurals)('$lang, $count: $because', ({ lang, count, days, times }) => {
  expect(personTexts[lang].todo.daysLeft(count)).toBe(days)
  expect(personTexts[lang].reads.times(count)).toBe(times)
})

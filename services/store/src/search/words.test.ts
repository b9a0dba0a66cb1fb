import { expect, test } from 'vitest'
import { findableBy, folded, wordsOf } from './words.ts'

test.each([
  { text: 'Éloïse', same: 'ELOISE', because: 'accents and capitals do not count' },
  { text: 'Østergård', same: 'ostergard', because: 'not every letter comes apart by itself' },
  { text: 'Weiß', same: 'WEISS', because: 'a sharp s is two' },
  { text: 'Łukasz', same: 'lukasz', because: 'a stroke is no accent, and nobody types it' },
  { text: 'İpek', same: 'ipek', because: 'a dot is no accent either' },
  { text: 'أحمد', same: 'احمد', because: 'the hamza is often left out' },
  { text: 'فاطمة', same: 'فاطمه', because: 'two endings are typed for one' },
  { text: 'ЁЛКИНА', same: 'елкина', because: 'the dots are often left out' },
  { text: 'ﬁnch', same: 'finch', because: 'a ligature is two letters' },
])('$text is found by $same: $because', ({ text, same }) => {
  expect(folded(text)).toBe(folded(same))
})

test('different letters stay different', () => {
  expect(folded('Novák')).not.toBe(folded('Novik'))
  expect(folded('محمد')).not.toBe(folded('محمود'))
})

test('a word keeps its whole and its parts', () => {
  expect(wordsOf('d’Hondt 12.03')).toEqual([
    { whole: 'dhondt', parts: ['d', 'hondt'] },
    { whole: '1203', parts: ['12', '03'] },
  ])
})

test('beginnings start at two letters, and a letter alone is a word', () => {
  expect([...findableBy('N. Exem')]).toEqual(['n', 'exem', 'ex', 'exe'])
})

test('a text without end does not fill the index', () => {
  expect(findableBy('x'.repeat(10_000)).size).toBeLessThan(50)
})

import { readFileSync } from 'node:fs'
import type { Document } from '@sejour/documents'
import { expect, test } from 'vitest'
import { fontCoverages, fontFiles } from '../fonts.ts'
import { countGaps, findBarred, findUndrawn, nameUndrawn } from './letters.ts'
import { readCoverage, UnreadableFont } from './read-coverage.ts'

const fonts = fontCoverages()
const saying = (text: string): Document => ({
  lang: 'fr',
  title: 'Titre',
  blocks: [{ kind: 'list', items: [['N. ', { filled: text }]] }],
})

test.each([
  { text: 'Ægir Œuvre “x” … €', undrawn: [], because: 'western letters' },
  { text: 'Čapek Łódź Şükrü Ənver Ђорђе', undrawn: [], because: 'the letters of Europe' },
  { text: 'Nguyễn Thị', undrawn: [], because: 'two accents on a letter' },
  { text: 'Nguye\u0302\u0303n', undrawn: [], because: 'accents typed after their letter' },
  { text: 'Ωμέγα Жанна Ґалаґан', undrawn: [], because: 'Greek and Cyrillic' },
  { text: 'مثال پگچ ٹڈڑ ۱۲', undrawn: [], because: 'Arabic, Persian, Urdu' },
  { text: 'a\u200fb\u2068c\u2069d\u00ade\tf\ng', undrawn: [], because: 'signs that are not drawn' },
  {
    text: 'Ա Ա',
    undrawn: ['U+0531'],
    because: 'Armenian is in no font; each letter is named once',
  },
  {
    text: 'ქ न አ 王 א',
    undrawn: ['U+05D0', 'U+0928', 'U+10E5', 'U+12A0', 'U+738B'],
    because: 'nor are these',
  },
  { text: 'a 😀', undrawn: ['U+1F600'], because: 'a little picture is no letter' },
  { text: 'مّ', undrawn: [], because: 'an Arabic letter takes an Arabic accent' },
  { text: 'a\u064b', undrawn: ['U+064B'], because: 'no font has this letter with this accent' },
  { text: 'a\u0000b\u0007', undrawn: ['U+0000', 'U+0007'], because: 'controls are no text' },
  { text: 'a\ud800b', undrawn: ['U+D800'], because: 'half a letter is none' },
  { text: 'a\u202eb', undrawn: ['U+202E'], because: 'a page must show what it holds' },
])('$because', ({ text, undrawn }) => {
  expect(findUndrawn(saying(text), fonts)).toEqual(undrawn)
})

test('what must not be lost names what it cannot draw', () => {
  expect(nameUndrawn(saying('a 😀 b'), fonts)).toEqual(saying('a [U+1F600] b'))
})

test.each([
  { text: 'a 😀 王', barred: [], because: 'a word processor brings its own fonts' },
  {
    text: 'a\u0000\u202e\ud800\ufffe',
    barred: ['U+0000', 'U+202E', 'U+D800', 'U+FFFE'],
    because: 'these are in no file',
  },
])('$because', ({ text, barred }) => {
  expect(findBarred(saying(text))).toEqual(barred)
})

test('gaps are counted wherever they stand', () => {
  const gap = { gap: 'nom' }
  expect(
    countGaps({ ...saying('a'), masthead: { lines: [[gap]] }, blocks: [{ more: [gap] }] }),
  ).toBe(2)
})

test('every weight of a family draws the same letters', () => {
  for (const [regular = '', ...others] of fontFiles) {
    const covered = readCoverage(readFileSync(regular))
    expect(covered.size).toBeGreaterThan(1000)
    for (const other of others) expect(readCoverage(readFileSync(other))).toEqual(covered)
  }
})

test('what is no font is said to be none', () => {
  expect(() => readCoverage(new Uint8Array(64))).toThrow(UnreadableFont)
})

import { localDate } from '@sejour/calendar'
import { LANGS } from '@sejour/answers/say'
import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { acts } from '../catalogue.ts'
import { writeAct } from '../write-act.ts'
import { SHEET_IDS } from './sheet-ids.ts'
import { hasSheet, NoSheet, writeSheet } from './write-sheet.ts'

const inEachLang = SHEET_IDS.flatMap((act) => LANGS.map((lang) => ({ act, lang })))

test('every act has a sheet', () => {
  expect(acts.filter(({ id }) => !hasSheet(id)).map(({ id }) => id)).toEqual([])
})

test('an act that no sheet knows is our mistake', () => {
  expect(() => writeSheet({ act: 'annexe-99' }, { lang: 'fr' })).toThrow(NoSheet)
})

// The golden texts: whoever changes a sentence of a sheet reads it here, in each language. The days
// are those of a paper handed over on 5 March 2026.
test.each(LANGS)('the sheets in %s read as they were read', async (lang) => {
  const said = SHEET_IDS.map((act) => toText(writeSheet({ act, opened: openedBy(act) }, { lang })))
  await expect(said.join('\n')).toMatchFileSnapshot(`__texts__/sheets.${lang}.txt`)
})

test.each(inEachLang)('$act in $lang: plain and without legal force', ({ act, lang }) => {
  const { blocks, title } = writeSheet({ act }, { lang })
  expect(blocks[0]?.kind).toBe('note')
  expect(title).not.toMatch(/['"]|^\s|\s$/)
  const sentences = blocks.flatMap((block) =>
    block.kind === 'paragraph' && typeof block.text === 'string' ? [block.text] : [],
  )
  expect(sentences.length).toBeGreaterThanOrEqual(2)
  for (const sentence of sentences) expect(sentence).not.toMatch(/['"]|undefined/)
})

test('without a day, it asks for the day', () => {
  const text = toText(
    writeSheet({ act: 'annexe-13', opened: [{ decision: 'annexe-13' }] }, { lang: 'fr' }),
  )
  expect(text).toContain('notez-le')
  expect(text).not.toContain('Jour sûr')
})

test('the safe day comes before the last one', () => {
  const text = toText(
    writeSheet({ act: 'annexe-13', opened: openedBy('annexe-13') }, { lang: 'fr' }),
  )
  expect(text).toMatch(
    /Jour sûr : mardi 10 mars 2026[^]*Dernier jour possible, sans certitude : lundi 16 mars 2026/,
  )
  expect(text).not.toContain('départ volontaire fixé')
})

test('what follows from an order is not shown for a refusal that may carry none', () => {
  const text = toText(
    writeSheet({ act: 'annexe-20', opened: openedBy('annexe-20') }, { lang: 'fr' }),
  )
  expect(text).not.toMatch(/départ volontaire|mois supplémentaire/)
})

test('a refusal that says it orders to leave shows what follows from an order', () => {
  const notification = { by: 'hand', on: localDate('2026-03-05') } as const
  const opened = [{ decision: 'annexe-20', notification, detained: false, order: true }] as const
  const text = toText(writeSheet({ act: 'annexe-20', opened }, { lang: 'fr' }))
  expect(text).toMatch(/extrême urgence[^]*Communication de l’adresse[^]*19 mars 2026/)
  expect(text).not.toContain('mois supplémentaire')
})

test('a refusal that leaves an extra month shows its last day', () => {
  const notification = { by: 'hand', on: localDate('2025-06-30') } as const
  const opened = [
    { decision: 'annexe-20', notification, detained: false, extraMonth: true },
  ] as const
  const text = toText(writeSheet({ act: 'annexe-20', opened }, { lang: 'fr' }))
  expect(text).toContain('30 juillet 2025')
  expect(text).not.toContain('Communication de l’adresse')
})

test('whoever is given an order with detention has the shorter limits, whatever is said', () => {
  const text = toText(
    writeSheet({ act: 'annexe-13septies', opened: openedBy('annexe-13septies') }, { lang: 'fr' }),
  )
  expect(text).not.toContain('avril')
})

test('of a law that nobody read, the shortest day and the paper itself are said', () => {
  const notification = { by: 'hand', on: localDate('2026-06-22') } as const
  const opened = [{ decision: 'article-9bis.irrecevable', notification, detained: false }] as const
  const text = toText(writeSheet({ act: 'article-9bis-irrecevable', opened }, { lang: 'en' }))
  expect(text).toContain('Safe day: Friday 26 June 2026')
  expect(text).toContain('Have a lawyer check this')
})

test('large print is another setting of the same words', () => {
  const plain = writeSheet({ act: 'inventaire' }, { lang: 'de' })
  const large = writeSheet({ act: 'inventaire' }, { lang: 'de', large: true })
  expect(large).toEqual({ ...plain, large: true })
})

// A paper that is written says itself what it opens.
test.each(acts.map((act) => ({ id: act.id, act })))('$id: its example has its sheet', ({ act }) => {
  const written = writeAct(act, act.example, { lang: 'fr' })
  if (!written.ok) throw new Error(written.problems.map(({ message }) => message).join(' '))
  for (const lang of LANGS) {
    expect(toText(writeSheet(written, { lang }))).not.toMatch(/undefined|NaN|\[object/)
  }
})

const DECISIONS = {
  'circulaire-2007-annexe-2': 'article-9bis.non-prise-en-consideration',
  'annexe-42': 'annexe-42',
  'annexe-43': 'annexe-43',
  'annexe-19quinquies': 'annexe-19quinquies',
  'annexe-20': 'annexe-20',
  'article-9bis-irrecevable': 'article-9bis.irrecevable',
  'article-9bis-non-fondee': 'article-9bis.non-fondee',
  'article-9bis-sans-objet': 'article-9bis.sans-objet',
  'annexe-13': 'annexe-13',
  'annexe-13septies': 'annexe-13septies',
  'annexe-13sexies': 'annexe-13sexies',
} as const

function openedBy(act: string) {
  const decision = Object.entries(DECISIONS).find(([id]) => id === act)?.[1]
  const notification = { by: 'hand', on: localDate('2026-03-05') } as const
  return decision === undefined ? [] : [{ decision, notification, detained: false }]
}

import type { Block, Document, Inline, Line } from '@sejour/documents'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { NotTypeset } from './not-typeset.ts'
import { openTypesetter } from './typeset.ts'
import { toWord } from './word/to-word.ts'

const typesetter = openTypesetter()
afterAll(() => typesetter.close())

const how = { standard: 'archive', createdAt: '2026-03-05T09:00:00.000Z' } as const
const saying = (text: string): Document => ({
  lang: 'fr',
  title: 'Titre',
  blocks: [{ kind: 'paragraph', text }],
})

test.each([
  { text: '#panic("x") $x^2$ *a* _b_ `c` @d <e> \\ // /* = - + ~', because: 'markup is only text' },
  { text: '"}],"title":"autre', because: 'data cannot close themselves' },
  { text: 'mot '.repeat(25_000), because: 'a paragraph may go on for pages' },
  { text: '</w:t></w:r> & <w:p/> ]]>', because: 'nor can they open another file format' },
])('set: $because', async ({ text }) => {
  expect((await typesetter.toPdf(saying(text), how)).length).toBeGreaterThan(1000)
  expect((await toWord(saying(text), how)).length).toBeGreaterThan(1000)
})

test.each([
  { text: 'secret\u0000', letters: ['U+0000'], because: 'NUL is no letter' },
  { text: 'secret\u202e', letters: ['U+202E'], because: 'a page must show what it holds' },
  { text: 'secret 😀 王', letters: ['U+738B', 'U+1F600'], because: 'no font draws these' },
])('refused: $because, and the text is not repeated', async ({ text, letters }) => {
  const refused = await typesetter.toPdf(saying(text), how).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(NotTypeset)
  expect(refused).toMatchObject({ letters })
  expect(String(refused)).not.toContain('secret')
})

test('what must not be lost is set, its letters named', async () => {
  const pdf = await typesetter.toPdf(saying('a 😀 王'), { ...how, letters: 'name' })
  expect(pdf.length).toBeGreaterThan(1000)
})

test.each([
  { because: 'in one run', text: 'é'.repeat(40_000) },
  {
    because: 'in many runs',
    text: Array.from({ length: 40 }, () => ({ filled: 'é'.repeat(1000) })),
  },
])('a word that no page can hold is refused, $because', async ({ text }) => {
  const endless: Document = { lang: 'fr', title: 'Titre', blocks: [{ kind: 'note', text }] }
  await expect(typesetter.toPdf(endless, how)).rejects.toThrow('a word is too long for any page')
  const cut = await typesetter.toPdf(saying('é'.repeat(40_000)), { ...how, letters: 'name' })
  expect(cut.length).toBeGreaterThan(1000)
})

const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Nom', 'un mot et un autre', 'مثال', '12 mars 2026', ''),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text,
  text.map((strong) => ({ strong })),
  text.map((filled) => ({ filled })),
  text.map((struck) => ({ struck })),
  text.map((mark) => ({ mark })),
  fc.record({ words: text, lang: fc.constantFrom('ar', 'nl', 'pt-BR', 'x') }),
  fc.record({ link: text, to: fc.constantFrom('https://exemple.invalid', 'bail.pdf', 'http', '') }),
)
const line: fc.Arbitrary<Line> = fc.oneof(text, fc.array(inline, { maxLength: 4 }))
const some = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 3 })
const optional = <Name extends string, Value>(name: Name, one: fc.Arbitrary<Value>) =>
  fc.oneof(
    fc.constant({}),
    one.map((value) => ({ [name]: value }) as { [key in Name]?: Value }),
  )
const joined = <One extends object, Other extends object>(
  one: fc.Arbitrary<One>,
  other: fc.Arbitrary<Other>,
): fc.Arbitrary<One & Other> => fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }))

const kind = <Kind extends string>(name: Kind) => fc.constant(name)
const block = (depth: number): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({ kind: kind('heading'), level: fc.constantFrom(1, 2, 3), text }),
    joined(fc.record({ kind: kind('paragraph'), text: line }), optional('margin', text)),
    fc.record({ kind: kind('list'), items: some(line) }),
    fc.record({ kind: kind('terms'), items: some(fc.record({ term: line, is: line })) }),
    fc.integer({ min: 0, max: 3 }).chain((columns) =>
      fc.record({
        kind: kind('table'),
        caption: text,
        head: fc.array(text, { minLength: columns, maxLength: columns }),
        rows: some(fc.array(line, { minLength: columns, maxLength: columns })),
      }),
    ),
    fc.record({ kind: kind('note'), text: line }),
    fc.record({
      kind: kind('boxes'),
      items: some(
        joined(
          fc.record({ ticked: fc.boolean(), text: line }),
          depth > 1
            ? fc.constant({})
            : optional('more', fc.array(fc.constant(depth + 1).chain(block), { maxLength: 2 })),
        ),
      ),
    }),
    fc.record({ kind: kind('statement'), text: line }),
    fc.record({ kind: kind('address'), lines: some(line) }),
    fc.record({
      kind: kind('signatures'),
      places: some(
        joined(
          joined(fc.record({ label: line }), optional('name', line)),
          joined(optional('instead', line), optional('seal', fc.constant(true as const))),
        ),
      ),
    }),
    fc.record({ kind: kind('marks'), items: some(fc.record({ mark: text, text: line })) }),
    fc.record({
      kind: kind('code'),
      to: fc.constantFrom('https://exemple.invalid', ''),
      text: line,
    }),
    fc.record({ kind: kind('labels'), items: some(some(line)) }),
    joined(fc.record({ kind: kind('page') }), optional('name', text)),
  )

const document: fc.Arbitrary<Document> = joined(
  joined(
    fc.record({
      lang: fc.constantFrom('fr', 'nl', 'de', 'en'),
      title: text,
      blocks: fc.array(block(0), { maxLength: 6 }),
    }),
    joined(optional('heading', line), optional('about', text)),
  ),
  joined(
    joined(optional('foot', text), optional('watermark', text)),
    joined(
      optional('letterhead', fc.record({ name: text, lines: some(text) })),
      joined(
        optional('masthead', fc.record({ lines: some(line), form: text })),
        optional('large', fc.constant(true as const)),
      ),
    ),
  ),
)

test('any document is set or refused for what it is, and never stops a worker', async () => {
  let set = 0
  await fc.assert(
    fc.asyncProperty(document, fc.constantFrom('archive', 'reading'), async (one, standard) => {
      const outcomes = await Promise.allSettled([
        typesetter.toPdf(one, { ...how, standard }),
        toWord(one, how),
      ])
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') {
          set += 1
          continue
        }
        expect(outcome.reason).toBeInstanceOf(NotTypeset)
        expect(String(outcome.reason)).not.toMatch(
          /worker stopped|panicked|dictionary does not|array is empty/,
        )
      }
    }),
    { numRuns: 40, seed: 20260305 },
  )
  expect(set).toBeGreaterThan(40)
})

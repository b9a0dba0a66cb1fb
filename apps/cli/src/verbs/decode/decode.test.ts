import { expect, test } from 'vitest'
import { runSejour } from '../../run-sejour.fixtures.ts'

test.concurrent.each(['fr', 'nl', 'de', 'en'])(
  'a paper is told in %s to a person',
  async (lang) => {
    const told = await Promise.all([
      runSejour(['decode', 'annexe', '3', '--lang', lang]),
      runSejour(['decode', 'annexe 35', '--lang', lang]),
      runSejour(['titles', '--lang', lang]),
    ])
    for (const { code, out, err } of told) {
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).not.toMatch(/undefined|\[object|NaN/)
      expect(out.split('\n').every((row) => row.length <= 110)).toBe(true)
    }
    const [three] = told
    expect(three?.out).toContain('circulaire-annexe-3')
  },
)

test.concurrent.each([
  { words: ['annexe 20'], ids: ['annexe-20'], because: 'the example of the contract' },
  { words: ['annexe', '20'], ids: ['annexe-20'], because: 'quotes may be left out' },
  { words: ['carte', 'orange'], ids: ['ai'], because: 'people name it by its colour' },
  { words: ['carte', 'violette'], ids: [], because: 'nothing known is an answer too' },
])('decode $words --json gives $ids: $because', async ({ words, ids }) => {
  const { code, out } = await runSejour(['decode', ...words, '--json'])
  expect(code).toBe(0)
  const { results } = JSON.parse(out) as { results: readonly { id: string }[] }
  expect(results.map(({ id }) => id).slice(0, Math.max(ids.length, 1))).toEqual(ids)
})

test('titles --json is one object with every title', async () => {
  const { out } = await runSejour(['titles', '--json'])
  const { titles } = JSON.parse(out) as { titles: readonly object[] }
  expect(titles).toHaveLength(57)
  expect(titles[0]).toMatchObject({
    id: 'A',
    class: { id: 'limited' },
    register: { value: 'etrangers', certainty: 'high' },
    statements: expect.any(Array),
  })
})

test('decode without a paper is refused with its mend', async () => {
  const { code, err } = await runSejour(['decode', '--json'])
  expect(code).toBe(2)
  expect(JSON.parse(err)).toMatchObject({ error: { code: 'required', path: 'q' } })
})

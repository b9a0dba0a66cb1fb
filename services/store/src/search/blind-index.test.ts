import { expect, test } from 'vitest'
import { newKey } from '../keys/seal.ts'
import { answers, blindQuestion, blindTerms } from './blind-index.ts'

const [key, otherKey] = [newKey(), newKey()]
const about = {
  searchTerms: ['Quillfeather', '12.03.456'],
  likenesses: [{ person: 'r1', key: 'quillfeather' }],
}
const hex = (bytes: readonly Buffer[]): readonly string[] => bytes.map((one) => one.toString('hex'))
const traces = blindTerms(key, about)

test('an organisation leaves the same traces for the same name, and another leaves others', () => {
  expect(blindTerms(key, about)).toEqual(traces)
  const others = new Set(hex(blindTerms(otherKey, about).terms))
  expect(hex(traces.terms).filter((term) => others.has(term))).toEqual([])
})

test('a likeness is not the trace of a word: the two cannot be joined', () => {
  const [alike] = traces.likenesses
  expect(hex(traces.terms)).not.toContain(alike?.likeness.toString('hex'))
})

test('how many persons share a likeness is told once for each', () => {
  const twice = { ...about, likenesses: [...about.likenesses, ...about.likenesses] }
  expect(blindTerms(key, twice).likenesses).toHaveLength(1)
})

test.each([
  { words: 'quill', found: true, because: 'it begins so' },
  { words: '12.03', found: true, because: 'a number is found with its dots' },
  { words: '1203456', found: true, because: 'and without' },
  { words: '456 quill', found: true, because: 'in any order' },
  { words: 'q', found: false, because: 'one letter is no beginning' },
  { words: 'quills', found: false, because: 'a longer word is another word' },
])('$words: $because', ({ words, found }) => {
  const question = blindQuestion(key, words)
  expect(answers(question, new Set(hex(traces.terms)))).toBe(found)
})

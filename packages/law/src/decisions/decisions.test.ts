import { expect, test } from 'vitest'
import { decisions, type Decision } from './index.ts'

const all: readonly Decision[] = decisions

test('Every decision has an id and a label of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length)
})

test('The decisions that callers rely on are there', () => {
  expect(all.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'article-9bis.non-prise-en-consideration',
      'article-9bis.irrecevable',
      'article-9bis.irrecevable-redevance',
      'article-9bis.non-fondee',
      'article-9bis.prolongation-refusee',
      'annexe-13',
      'annexe-13sexies',
      'annexe-13septies',
      'annexe-20',
      'annexe-19quinquies',
      'annexe-42',
      'annexe-43',
      'cgra-refus',
      'cce-arret',
      'cce-ordonnance-39-73',
      'oqt-obligation-adresse',
    ]),
  )
})

test.each(all)('$id: says whether its annulment stops removal, if one can be asked', (decision) => {
  expect(decision.listed !== undefined).toBe(decision.remedies.includes('annulment'))
  expect(new Set(decision.remedies).size).toBe(decision.remedies.length)
})

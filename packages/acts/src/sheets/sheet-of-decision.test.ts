import { decisions } from '@sejour/law/decisions'
import { expect, test } from 'vitest'
import { acts } from '../catalogue.ts'
import { hasSheet } from './write-sheet.ts'
import { sheetIdOfDecision, sheetIdOfPaper } from './sheet-of-decision.ts'

test.each(decisions.map(({ id }) => id))(
  '%s has the sheet of the act of its name, where there is one',
  (id) => {
    const found = sheetIdOfDecision(id)
    if (acts.some((act) => act.id === id)) expect(found).toBe(id)
    if (found !== undefined) expect(hasSheet(found)).toBe(true)
  },
)

test('a decision that an act opens is explained by the sheet of that act', () => {
  const opened = acts.flatMap(({ id, example, opens }) =>
    (opens?.(example as never) ?? []).map(({ decision }) => ({ act: id, decision })),
  )
  expect(opened.length).toBeGreaterThan(8)
  for (const { act, decision } of opened) {
    // What one paper brings besides is explained by its own.
    if (sheetIdOfDecision(decision) === undefined) continue
    expect([act, 'annexe-42']).toContain(sheetIdOfDecision(decision))
  }
})

test.each([
  { paper: 'annexe-35', sheet: 'annexe-35', because: 'it bears the same name' },
  {
    paper: 'circulaire-annexe-3',
    sheet: 'circulaire-2007-annexe-3',
    because: 'the act says where',
  },
  { paper: 'annexe-3', sheet: 'annexe-3', because: 'the other annexe 3 is another paper' },
  { paper: 'carte-b', sheet: undefined, because: 'a card is no act' },
  { paper: 'constructor', sheet: undefined, because: 'no paper is called so' },
])('a paper called $paper: $because', ({ paper, sheet }) => {
  expect(sheetIdOfPaper(paper)).toBe(sheet)
})

import { localDate } from '@sejour/calendar'
import type { CaseEvent } from '@sejour/cases'
import { expect, test } from 'vitest'
import { richCase, SECRETS } from '../acts/rich-case.fixtures.ts'
import { choosePieces, groupsKeepOrder, type PiecesWanted } from './choose-pieces.ts'
import { type BundleWish, planBundle } from './plan-bundle.ts'

const counsel = { name: 'Me A. Conseil', organisation: 'Cabinet Exemple' }
const piece = (id: string, details: object): CaseEvent => ({
  type: 'exhibit-added',
  exhibit: { id, title: id, ...details },
})
const file = { address: 'a', sha256: 's', size: 1, mediaType: 'image/png', name: 'p.png' }
const state = richCase(
  piece('late-passport', { kind: 'passeport', title: 'Second passeport', file }),
  piece('lost', { kind: 'autre', title: 'Lettre', dated: localDate('2026-02-01') }),
)
const WISH: BundleWish = { which: 'all', order: 'numbers', lang: 'fr', isMarked: true }
const plan = (wish: Partial<BundleWish> = {}) =>
  planBundle(
    { caseId: '1a2b3c4d-0000', state, on: localDate('2026-03-02') },
    // Each row says what it wants of the pieces.
    { ...WISH, ...wish } as BundleWish,
    counsel,
  )
const ids = (wanted: PiecesWanted) =>
  choosePieces(state, wanted, { order: 'numbers', round: 'p1' }).map(({ exhibit }) => exhibit.id)

const OPEN = [...state.exhibits.values()].filter(({ confidential }) => confidential !== true)
const KEPT_BACK = [...state.exhibits.values()].filter(({ confidential }) => confidential === true)

test.each([
  { wanted: { which: 'all' }, because: 'all that count' },
  { wanted: { which: 'unfiled' }, because: 'those that nobody has yet' },
  { wanted: { which: 'procedure', procedure: 'p1' }, because: 'those of one procedure' },
  {
    wanted: { which: 'ticked', ticked: KEPT_BACK.map(({ id }) => id) },
    because: 'even when it is ticked',
  },
] as const)('what counsel keeps back is never in it: $because', ({ wanted }) => {
  expect(KEPT_BACK.length).toBeGreaterThan(0)
  const chosen = ids(wanted)
  expect(KEPT_BACK.filter(({ id }) => chosen.includes(id))).toEqual([])
  const said = JSON.stringify(plan(wanted))
  expect(SECRETS.filter((secret) => said.includes(secret))).toEqual([])
})

test('everything, what no authority has, what was ticked, what serves a procedure', () => {
  expect(ids({ which: 'all' })).toHaveLength(OPEN.length)
  const unfiled = ids({ which: 'unfiled' })
  expect(unfiled).toContain('late-passport')
  expect(unfiled.length).toBeLessThan(OPEN.length)
  expect(ids({ which: 'ticked', ticked: ['lost', 'nothing'] })).toEqual(['lost'])
  const serving = ids({ which: 'procedure', procedure: 'p1' })
  expect(serving).not.toContain('lost')
  expect(serving.length).toBeGreaterThan(0)
  expect(ids({ which: 'procedure', procedure: 'nothing' })).toEqual([])
})

test('by number, or in the groups of an inventory and there by number', () => {
  const numbered = plan({ order: 'numbers' }).pieces
  const numbers = numbered.map(({ number }) => Number(number))
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
  expect(numbered.some(({ group }) => group !== undefined)).toBe(false)
  const grouped = plan({ order: 'groups' }).pieces
  const groups = [...new Set(grouped.map(({ group }) => group))]
  expect(groups.at(0)).toBe('A. Identité')
  expect(groups.at(-1)).toBe('Autres pièces')
  const firsts = groups.map((one) => grouped.findIndex(({ group }) => group === one))
  expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
  const papers = grouped.filter(({ group }) => group === 'A. Identité')
  expect(papers.map(({ number }) => Number(number))).toEqual(
    papers.map(({ number }) => Number(number)).toSorted((one, other) => one - other),
  )
  // The second passport came last: its number stands before smaller ones.
  const byNumber = choosePieces(state, { which: 'all' }, { order: 'numbers', round: 'p1' })
  expect(groupsKeepOrder(byNumber)).toBe(false)
  expect(groupsKeepOrder(byNumber.slice(0, 1))).toBe(true)
})

test('only papers that show who somebody is are marked, and only for somebody', () => {
  const marked = plan({ addressee: 'council' })
  expect(marked.order.copy).toEqual({
    addressee: 'la présidence du Conseil du contentieux des étrangers',
    procedure: 'la procédure «\u00A0article 9bis\u00A0»',
  })
  const papers = marked.pieces.filter(({ isIdentity }) => isIdentity).map(({ title }) => title)
  expect(papers).toEqual(['Second passeport'])
  expect(plan({}).order.copy).toBeUndefined()
  expect(plan({ addressee: 'office', isMarked: false }).order.copy).toBeUndefined()
})

test.each([
  { lang: 'fr', addressee: 'commune', says: 'Administration communale de Ville-Exemple' },
  { lang: 'nl', addressee: 'commune', says: 'Gemeentebestuur van Ville-Exemple' },
  { lang: 'de', addressee: 'office', says: 'Ausländeramt' },
  { lang: 'nl', addressee: { name: 'de politie' }, says: 'de politie' },
] as const)('the cover in $lang says for whom: $says', ({ lang, addressee, says }) => {
  const { cover } = plan({ lang, addressee }).order
  const said = cover.map(({ is }) => is)
  expect(said).toContain(says)
  expect(said).toContain('Me A. Conseil, Cabinet Exemple')
  expect(said).toContain('0.000.001')
  expect(said.some((one) => one.includes('Nadia Exemple'))).toBe(true)
})

test('a piece on paper has a sheet that says where to put it; a day is said in words', () => {
  const [lost] = plan({ which: 'ticked', ticked: ['lost'] }).pieces
  const [passport] = plan({ which: 'ticked', ticked: ['passport'] }).pieces
  expect(passport?.isIdentity).toBeUndefined()
  expect(lost).toMatchObject({ day: '1er février 2026' })
  expect(lost?.sheet).toContain('n’existe que sur papier')
})

test('the title is that of the procedure, or what was typed; the limit goes along', () => {
  expect(plan().order.title).toMatch(/^Pièces\s: .*9bis/)
  expect(plan({ title: 'Recours', limitBytes: 10_000_000 }).order).toMatchObject({
    title: 'Recours',
    limitBytes: 10_000_000,
  })
})

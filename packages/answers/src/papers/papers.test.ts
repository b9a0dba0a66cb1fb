import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { sourceSchema } from '../json-schema/index.ts'
import { LANGS } from '../say/index.ts'
import { listPapers, listTitles, paperSheet, registerSheet } from './index.ts'
import { paperSheetSchema } from './json-schema.ts'

const french = new Map(listPapers('fr').map((sheet) => [sheet.id, sheet]))

test.each(LANGS)('%s: every title and annex has a name, and every sentence its words', (lang) => {
  for (const sheet of listPapers(lang)) {
    expect(sheet.name.length, sheet.id).toBeGreaterThan(3)
    for (const statement of sheet.statements) {
      expect(statement.text, statement.id).toMatch(/[.!)»”“]$/)
      expect(statement.text.length, statement.id).toBeGreaterThan(5)
    }
    if (lang === 'fr') continue
    const own = french.get(sheet.id)
    expect(sheet.name, sheet.id).not.toBe(own?.name)
    const same = sheet.statements.filter(({ text }, index) => text === own?.statements[index]?.text)
    expect(same.map(({ id }) => id)).toEqual([])
  }
})

test('the list holds 57 titles; the others are annexes', () => {
  expect(listTitles('fr').titles).toHaveLength(57)
  expect(listPapers('fr').length).toBeGreaterThan(140)
})

test('every statement has a source, and what nobody has read is to be confirmed', () => {
  for (const { statements } of french.values()) {
    for (const { id, sources, certainty, toConfirm } of statements) {
      expect(sources.length, id).toBeGreaterThan(0)
      expect(toConfirm, id).toBe(certainty === 'low' || certainty === 'unverified')
    }
  }
})

test('the holder of an annex 35 is neither admitted nor given leave, but may remain', () => {
  const sheet = paperSheet('annexe-35', 'en')
  const stay = sheet?.statements.find(({ about }) => about === 'stay')
  expect(stay?.brief?.id).toBe('may-remain')
  expect(stay?.text).toContain('neither admitted nor given leave to stay, but may remain')
  expect(sheet?.register?.value).toBe('radie')
})

test('an immatriculation certificate is no identity document, and is valid with one', () => {
  const said = paperSheet('ai', 'fr')?.statements.filter(({ about }) => about === 'identity')
  expect(said?.map(({ brief }) => brief?.id)).toEqual(['no', 'with-document'])
})

test('an id is found in any case; another id is not', () => {
  expect(paperSheet('eu+', 'fr')?.id).toBe('EU+')
  expect(paperSheet('annexe-1000', 'fr')).toBeUndefined()
})

test('every paper and decision that a sheet leads to exists', () => {
  for (const { leadsTo, opens, replacedBy } of french.values()) {
    const ids = [...leadsTo, ...(replacedBy ? [replacedBy] : [])].map(({ id }) => id)
    expect(ids.filter((id) => !french.has(id))).toEqual([])
    expect(opens.filter(({ decision, label }) => decision === label)).toEqual([])
  }
})

test.each(LANGS)(
  '%s: the registers hold the titles, and every event names known papers',
  (lang) => {
    const { registers, life } = registerSheet(lang)
    const of = (id: string) =>
      registers.find((one) => one.id === id)?.papers.map((paper) => paper.id) ?? []
    expect(of('population')).toEqual(expect.arrayContaining(['K', 'L', 'EU+', 'F+', 'M-permanent']))
    expect(of('etrangers')).toEqual(
      expect.arrayContaining(['A', 'B', 'EU', 'F', 'H', 'I', 'J', 'M', 'ai-union', 'annexe-49']),
    )
    expect(of('attente')).toEqual(
      expect.arrayContaining(['annexe-19', 'annexe-25', 'annexe-26', 'annexe-26quinquies', 'N']),
    )
    expect(of('aucun')).toEqual(expect.arrayContaining(['annexe-3', 'annexe-3ter', 'annexe-33']))
    const named = life.flatMap(({ papers }) => papers)
    expect(named.filter(({ id }) => !french.has(id))).toEqual([])
  },
)

test('every sheet has the shape that is described', () => {
  const ajv = new Ajv2020({ strict: false })
  ajv.addFormat('date', true)
  const isSheet = ajv.compile(paperSheetSchema(sourceSchema))
  for (const sheet of french.values()) {
    expect(
      isSheet(JSON.parse(JSON.stringify(sheet))),
      `${sheet.id} ${ajv.errorsText(isSheet.errors)}`,
    ).toBe(true)
  }
})

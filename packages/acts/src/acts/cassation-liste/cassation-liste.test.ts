import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { cassationListe as act } from './index.ts'

const write = (changes: { readonly [path: string]: unknown }) =>
  writeAct(act, changed(act.example, changes), { lang: 'fr' })

const refused = [
  {
    code: 'notified-before-ruling',
    with: { notifiedOn: '2026-05-11' },
    because: 'a day too early',
  },
  {
    code: 'planned-before-notified',
    with: { plannedOn: '2026-05-14' },
    because: 'nobody had the ruling',
  },
  {
    code: 'planned-late',
    with: { plannedOn: '2026-06-16' },
    because: 'the thirtieth day is Sunday 14 June',
  },
  { code: 'planned-without-lawyer', with: { lawyer: undefined }, because: 'a lawyer must sign' },
  {
    code: 'facts-again',
    with: { grounds: ['law', 'facts'] },
    because: 'cassation looks at the law',
  },
]

test.each(refused)('$code: $because', ({ code, with: changes }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems.map((problem) => problem.code)).toContain(code)
})

test('every rule has a row', () => {
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(act.rules.map(({ id }) => id)))
})

test.each([
  {
    with: {},
    has: '[x] La requête part dans les 30 jours de la notification : au plus tard le 12 juin 2026.',
    because: 'the working day before the last one',
  },
  {
    with: { plannedOn: '2026-06-15' },
    has: '[ ] La requête part',
    because: 'whether the limit moves to Monday is not settled: the box stays open',
  },
  {
    with: { ruling: 'cce-arret-rejet-suspension' },
    has: '[ ] L’arrêt rejette la suspension',
    because: 'another limit runs beside',
  },
  {
    with: { lawyer: undefined, plannedOn: undefined, grounds: [], done: [] },
    has: 'Aucun moyen n’est encore noté.',
    because: 'a list may be empty',
  },
])('is written: $because', ({ with: changes, has }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems).toEqual([])
  if (written.ok) expect(toText(written.document)).toContain(has)
})

import type { Provision } from '@sejour/engine/cite'
import { expect, test } from 'vitest'
import { annexes } from '../annexes/index.ts'
import { annexesDe } from '../annexes/de.ts'
import { annexesEn } from '../annexes/en.ts'
import { annexesNl } from '../annexes/nl.ts'
import { enonces, titres } from './index.ts'

const SURE = ['high', 'medium', 'low', 'unverified'] as const
const certaintyOf = (source: Provision | readonly Provision[]) => {
  const all = 'text' in source ? [source] : source
  return SURE.find((one) => all.some(({ certainty }) => certainty === one))
}

/** Row of the list, id, class, validity and its certainty, register and its certainty. */
const TABLE = `
A            | A                   | limited   | varies     high       | etrangers  high
B            | B                   | unlimited | 5 years    high       | etrangers  high
K            | K                   | unlimited | 10 years   high       | population high
L            | L                   | unlimited | 10 years   high       | population high
EU           | EU                  | limited   | 5 years    high       | etrangers  medium
EU+          | EU+                 | permanent | 10 years   high       | population high
F            | F                   | limited   | 5 years    high       | etrangers  medium
F+           | F+                  | permanent | 10 years   high       | population high
H            | H                   | limited   | varies     medium     | etrangers  medium
I            | I                   | limited   | varies     medium     | etrangers  medium
J            | J                   | limited   | varies     unverified | etrangers  medium
M            | M                   | limited   | 5 years    unverified | etrangers  unverified
M_PERM       | M-permanent         | permanent | 10 years   unverified | population unverified
N            | N                   | none      | 5 years    unverified | attente    medium
N+           | N+                  | unknown   | unknown    unverified | inconnu    unverified
C_OLD        | C                   | unlimited | 5 years    medium     | population medium
D_OLD        | D                   | unlimited | 5 years    medium     | population medium
E_OLD        | E                   | limited   | 5 years    medium     | etrangers  medium
E+_OLD       | E+                  | permanent | 5 years    medium     | population medium
SPEC_D       | carte-diplomatique  | none      | varies     medium     | aucun      medium
SPEC_CONS    | carte-consulaire    | none      | unknown    unverified | aucun      medium
SPEC_P       | carte-speciale      | none      | unknown    unverified | aucun      medium
AI_A         | ai                  | temporary | varies     high       | selon      high
AI_B         | ai-b                | none      | unknown    medium     | etrangers  medium
AI_EUFAM     | ai-union            | temporary | 6 months   high       | etrangers  medium
ANX35        | annexe-35           | temporary | varies     high       | radie      medium
ANX3         | annexe-3            | short     | varies     medium     | aucun      medium
ANX3BIS      | annexe-3bis         | none      | 6 months   medium     | sans-objet medium
ANX3TER      | annexe-3ter         | short     | no-term    medium     | aucun      medium
ANX8TER      | annexe-8ter         | limited   | varies     medium     | etrangers  medium
ANX8QUATER   | annexe-8quater      | permanent | varies     medium     | population medium
ANX15        | annexe-15           | temporary | varies     medium     | inchange   medium
ANX15BIS     | annexe-15bis        | none      | 5 months   high       | aucun      medium
ANX16        | annexe-16           | none      | no-term    medium     | inchange   medium
ANX16BIS     | annexe-16bis        | none      | no-term    medium     | inchange   medium
ANX18        | annexe-18           | none      | varies     medium     | inchange   medium
ANX19        | annexe-19           | none      | 6 months   high       | attente    high
ANX19TER     | annexe-19ter        | none      | 6 months   high       | etrangers  medium
ANX19QUINQUIES | annexe-19quinquies | none     | no-term    medium     | aucun      medium
ANX20        | annexe-20           | none      | no-term    medium     | radie      medium
ANX21        | annexe-21           | none      | no-term    medium     | radie      medium
ANX22        | annexe-22           | none      | 5 months   medium     | inchange   medium
ANX25        | annexe-25           | none      | no-term    medium     | attente    high
ANX26        | annexe-26           | none      | no-term    medium     | attente    high
ANX26QUATER  | annexe-26quater     | none      | no-term    medium     | radie      medium
ANX26QUINQUIES | annexe-26quinquies | none     | varies     medium     | attente    medium
ANX33        | annexe-33           | temporary | varies     unverified | aucun      unverified
ANX38        | annexe-38           | none      | no-term    medium     | inchange   medium
ANX41        | annexe-41           | unknown   | unknown    unverified | inconnu    unverified
ANX41BIS     | annexe-41bis        | unknown   | unknown    unverified | inconnu    unverified
ANX41TER     | annexe-41ter        | unknown   | unknown    unverified | inconnu    unverified
ANX42        | annexe-42           | none      | no-term    medium     | sans-objet     medium
ANX43        | annexe-43           | none      | 30 days    medium     | sans-objet     medium
ANX46        | annexe-46           | limited   | varies     medium     | aucun      medium
ANX47        | annexe-47           | unknown   | varies     medium     | aucun      medium
ANX49        | annexe-49           | temporary | 45 days    unverified | etrangers  medium
ANX56_58     | annexes-56-57-58    | unknown   | unknown    unverified | etrangers  medium`

const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [row = '', id = '', classe = '', validity = '', register = ''] = line
      .split('|')
      .map((cell) => cell.trim().replaceAll(/\s+/g, ' '))
    return { row, id, classe, validity, register }
  })

const all = titres.map(({ row, id, classe, validity: { value, source }, register }) => {
  const length =
    typeof value === 'string'
      ? value
      : Object.entries(value)
          .map(([unit, count]) => `${count} ${unit}`)
          .join()
  return {
    row,
    id,
    classe,
    validity: `${length} ${certaintyOf(source)}`,
    register: `${register.value} ${certaintyOf(register.source)}`,
  }
})

test('the list has its 57 rows, each once', () => {
  expect(rows).toHaveLength(57)
  expect(all.map(({ row }) => row).toSorted()).toEqual(rows.map(({ row }) => row).toSorted())
  expect(new Set(all.map(({ id }) => id)).size).toBe(57)
})

test.each(rows)('$row: $classe, $validity, $register', (row) => {
  expect(all.find((one) => one.row === row.row)).toEqual(row)
})

test.each([
  { old: 'C', by: 'K', on: '2021-10-11', because: 'new cards of 11 October 2021' },
  { old: 'D', by: 'L', on: '2021-10-11', because: 'new cards of 11 October 2021' },
  { old: 'E', by: 'EU', on: '2022-07-18', because: 'new cards of 18 July 2022' },
  { old: 'E+', by: 'EU+', on: '2022-07-18', because: 'new cards of 18 July 2022' },
])('$old became $by on $on: $because', ({ old, by, on }) => {
  expect(titres.find(({ id }) => id === old)?.replacedBy).toMatchObject({ id: by, on })
})

test('what a title leads to exists', () => {
  const known = new Set<string>([...titres.map(({ id }) => id), ...annexes.map(({ id }) => id)])
  const named = titres.flatMap(({ leadsTo = [], replacedBy }) => [
    ...leadsTo,
    ...(replacedBy ? [replacedBy.id] : []),
  ])
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

test('every sentence is said of some paper', () => {
  const said = new Set<string>([
    ...titres.flatMap(({ statements }) => statements),
    ...annexes.flatMap(({ statements = [] }) => statements),
  ])
  expect(Object.keys(enonces).filter((id) => !said.has(id))).toEqual([])
})

test('no annex is there twice, and a number alone does not name a paper', () => {
  const ids = annexes.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const threes = annexes.filter(({ number }) => number === '3').map(({ instrument }) => instrument)
  expect(threes).toEqual(['ar-1981-10-08', 'circulaire-2007-06-21'])
})

test.each([
  { ids: ['annexe-1', 'annexe-1bis', 'annexe-2'], state: 'repealed', on: '2015-03-08' },
  { ids: ['annexe-13quater'], state: 'repealed', on: undefined },
  {
    ids: ['6ter', '6quater', '13octies', '20bis', '40bis', '40ter', '41ter', '45'].map(
      (number) => `annexe-${number}`,
    ),
    state: 'not-in-list',
    on: undefined,
  },
  { ids: ['annexe-43bis', 'annexe-44', 'annexe-65'], state: 'in-list', on: undefined },
])('$ids: $state', ({ ids, state, on }) => {
  for (const id of ids) {
    const annexe = annexes.find((one) => one.id === id)
    expect({ id, state: annexe?.state, on: annexe?.repealed?.on }).toEqual({ id, state, on })
  }
})

test('an annex that nobody has read says so, and a titled one is titled in every language', () => {
  for (const { id, title, source } of annexes) {
    const titles = [annexesNl, annexesDe, annexesEn].map((texts) => texts.titles[id])
    expect(
      titles.map((one) => one !== undefined),
      id,
    ).toEqual(Array.from({ length: 3 }, () => title !== undefined))
    if (title === undefined) expect(source.certainty, id).toBe('unverified')
  }
})

const annexeOf = (id: string) => annexes.find((one) => one.id === id)

test.each([
  'annexe-13',
  'annexe-13quinquies',
  'annexe-13septies',
  'annexe-14',
  'annexe-14ter',
  'annexe-14quater',
  'annexe-17',
])('%s speaks of an appeal, and says that its rules were replaced on 12 June 2026', (id) => {
  expect(annexeOf(id)?.statements).toContain('recours.apres-2026')
})

test.each([
  { id: 'annexe-43', effect: 'solde', because: 'it leaves thirty days; nothing is set aside yet' },
  { id: 'annexe-38', effect: 'reconduite', because: 'it stands in place of an order to leave' },
  { id: 'annexe-42', effect: 'irrecevable', because: 'the fee was not paid' },
])('$id is $effect: $because', ({ id, effect }) => {
  expect(annexeOf(id)?.effect).toBe(effect)
})

test('a day of publication is no day on which a form changed', () => {
  expect(annexeOf('annexe-4')?.changed?.map(({ on }) => on)).toEqual([undefined])
})

test.each([
  { id: 'H', because: 'up to three years' },
  { id: 'annexe-3', because: '90 days, or fewer with a visa' },
])('$id: the longest validity is not given as its validity: $because', ({ id }) => {
  expect(titres.find((one) => one.id === id)?.validity.value).toBe('varies')
})

test('the end of the stay of a Belgian’s family is not on the list that was read', () => {
  expect(enonces['annexe-21.recours'].label).toContain('ne nomme que le refus')
})

test.each(['annexe-42', 'annexe-43', 'annexe-16ter', 'annexe-17'])(
  '%s takes away no stay that was held before it',
  (id) => {
    const said: readonly string[] =
      titres.find((one) => one.id === id)?.statements ?? annexeOf(id)?.statements ?? []
    expect(said).toContain('sejour.decision-neutre')
    expect(said).not.toContain('sejour.decision')
  },
)

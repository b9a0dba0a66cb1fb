import { expect, test } from 'vitest'
import { answerUnlimited, unlimitedWordingFr, type UnlimitedTarget } from './index.ts'
import { rows, since, type More, type Period } from './rows.fixtures.ts'

const periods = (told: readonly Period[]) =>
  told.map(([from, to, kind]) => ({ from, kind, ...(to && { to }) }))

function ask(basis: string, told: readonly Period[], more: More = {}) {
  const answered = answerUnlimited(
    { on: '2026-11-23', basis, periods: periods(told), ...more },
    unlimitedWordingFr,
  )
  if (!answered.ok) {
    throw new Error(answered.problems.map(({ code, path }) => `${code} ${path}`).join())
  }
  return answered.value
}

function target(name: string, of: ReturnType<typeof ask>): UnlimitedTarget {
  const found = of.targets.find((one) => one.target === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

test.each(rows)('$card, $basis: $finding, because $because', (row) => {
  const { card, basis, told, more, finding, reached, safe } = row
  const found = target(card, ask(basis, told, more))
  expect({ finding: found.finding, safe: found.safeDay }).toEqual({ finding, safe })
  if (reached !== undefined) expect(found.reachedOn).toBe(reached)
})

test('PS-01 (Lassal): five years stay acquired, and ten months away do not break them', () => {
  const answer = ask(
    'eu-citizen',
    [
      ['1999-09-01', '2005-01-31', 'eu-registration'],
      ['2005-12-01', undefined, 'eu-registration'],
    ],
    { on: '2006-11-01', absences: [{ from: '2005-02-01', to: '2005-11-30' }] },
  )
  const found = target('EU+', answer)
  expect(found).toMatchObject({ finding: 'met', safeDay: '2004-09-01', nature: 'of-right' })
  expect(found.said.join()).not.toContain('perdu')
  expect(found.statements.condition.map(({ id }) => id)).toContain('union.acquis')
})

test('more than two years away after that may have lost the right', () => {
  const found = target(
    'EU+',
    ask('eu-citizen', since('1999-09-01', 'eu-registration'), {
      absences: [{ from: '2006-01-01', to: '2008-02-01' }],
    }),
  )
  expect(found.finding).toBe('met')
  expect(found.said.join()).toContain('24 mois')
})

test('PS-03 (Ogieriakhi): living apart does not break the years before the divorce', () => {
  const answer = ask('eu-family', [['1999-05-01', '2004-10-31', 'eu-family-card']], {
    on: '2004-10-31',
  })
  const found = target('F+', answer)
  expect(found).toMatchObject({ finding: 'met', safeDay: '2004-05-01' })
  expect(found.statements.condition.map(({ id }) => id)).toContain('F+.separation')
})

test('an interruption is said as such', () => {
  const told: readonly Period[] = [
    ['2015-01-01', '2024-12-31', 'limited-card'],
    ['2025-01-01', undefined, 'irregular'],
  ]
  const { said } = target('L', ask('single-permit', told))
  expect(said[0]).toContain('interrompu')
})

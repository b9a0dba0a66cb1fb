import { expect, test } from 'vitest'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import { codesOf, remarksOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { changementAdresse } from './index.ts'

test.each<Row>([
  {
    because: 'a move goes somewhere else, whatever the spelling',
    rule: 'same-address',
    changes: {
      former: { ...LETTER_EXAMPLE.residence, street: 'Rue de l’Exemple, 12' },
    },
  },
  {
    because: 'nobody lives where they will live',
    rule: 'moved-after-letter',
    changes: { movedOn: '2025-11-04' },
  },
  {
    because: 'which commune',
    rule: 'new-commune-not-named',
    changes: { commune: undefined },
  },
  {
    because: 'which former commune',
    rule: 'former-commune-not-named',
    changes: { formerCommune: undefined },
  },
  {
    because: 'the Office must know of the domicile',
    rule: 'domicile-change-not-to-office',
    changes: { to: ['new-commune'] },
  },
  {
    because: 'by registered post',
    rule: 'domicile-not-registered',
    changes: { sending: 'ordinary' },
  },
  {
    because: 'where to',
    rule: 'domicile-not-said',
    changes: { domicile: undefined },
  },
  {
    because: 'it changes or it does not',
    rule: 'domicile-said-unchanged',
    changes: { domicileAt: 'stays' },
  },
  {
    because: 'domicile is elected for a request',
    rule: 'domicile-without-request',
    changes: { filedOn: undefined },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(changementAdresse, changes)).toEqual([rule])
})

const ONLY_COMMUNE = {
  to: ['new-commune'],
  filedOn: undefined,
  domicileAt: 'none',
  domicile: undefined,
  sending: 'ordinary',
}

test('without a request, the commune alone is told, and ordinary post does', () => {
  const text = textOf(changementAdresse, ONLY_COMMUNE)
  expect(text).toContain('Au bourgmestre de la commune de Ville-Exemple')
  expect(text).not.toContain('domicile élu')
  expect(remarksOf(changementAdresse, ONLY_COMMUNE)).toContain('ordinaire')
})

test('a commune that is not told is remarked on', () => {
  expect(remarksOf(changementAdresse, { to: ['office'] })).toContain('La commune ne reçoit pas')
})

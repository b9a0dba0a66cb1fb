import { expect, test } from 'vitest'
import { assessed, freshArgument, inOrder, remarks } from '../article-9bis.fixtures.ts'

test('PR-01: what failed only for want of identity may be said again', () => {
  const again = {
    ...freshArgument,
    'invoquee-demande-anterieure': true,
    'issue-demande-anterieure': 'irrecevable-identite',
  }
  const { outcome } = assessed({
    ...inOrder,
    'procedures.demande-anterieure': true,
    circonstances: [again],
  })
  expect(outcome?.id).toBe('a-l-appreciation-de-l-office')
})

test('WD-01: a request of 2015 is deemed withdrawn by one of 10 March 2016', () => {
  const first = {
    ...inOrder,
    'demande.introduite-le': '2015-06-01',
    'redevance.montant-paye': 215_00,
    'demande.nouvelle-depuis': true,
    'demande.nouvelle-introduite-le': '2016-03-10',
    'demande.nouvelle-transmise': 'transmise',
  }
  expect(assessed(first, '2016-03-10').outcome?.id).toBe('desistement-presume')

  const second = {
    ...inOrder,
    'demande.introduite-le': '2016-03-10',
    'redevance.montant-paye': 215_00,
  }
  expect(assessed(second, '2016-03-10').outcome?.id).toBe('a-l-appreciation-de-l-office')
})

test('EX-02: the length of a young adult’s stay is for the Office to examine, not for us to drop', () => {
  const { outcome } = assessed({
    ...inOrder,
    circonstances: [{ ...freshArgument, nature: 'integration' }],
  })
  expect(outcome?.id).toBe('a-l-appreciation-de-l-office')
})

test('EX-07: a pending request gives no stay and does not suspend an order to leave', () => {
  const shown = remarks({
    ...inOrder,
    'procedures.sejour-legal': false,
    'procedures.ordre-de-quitter': true,
  })
  expect(shown).toContain('avis.sans-sejour')
  expect(shown).toContain('avis.ordre-de-quitter')
})

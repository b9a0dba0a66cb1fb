import { expect, test } from 'vitest'
import { findingOf } from './article-9bis.fixtures.ts'
import { redevance } from './redevance.ts'

const paid = {
  'demande.introduite-le': '2025-03-03',
  'redevance.naissance': '1990-01-01',
  'redevance.dispense': 'aucune',
  'redevance.montant-paye': 368_00,
  'redevance.partage': 'seul-demandeur',
  'redevance.preuve-jointe': true,
  'redevance.solde-prouve': false,
}
const on = (day: string) => ({ 'demande.introduite-le': day })
const cents = (value: number) => ({ 'redevance.montant-paye': value })

test.each([
  { known: paid, finding: 'met', because: '368 euro is the tariff of 2025' },
  { known: { ...paid, ...cents(367_99) }, finding: 'not-met', because: 'one cent short is short' },
  { known: { ...paid, ...cents(400_00) }, finding: 'met', because: 'too much is enough' },
  { known: { ...paid, ...cents(0) }, finding: 'not-met', because: 'R79: nothing paid' },
  {
    known: { ...paid, ...cents(300_00), 'redevance.solde-prouve': true },
    finding: 'met',
    because: 'R79: the balance was paid and proven after annex 43',
  },
  {
    known: { ...paid, ...cents(0), 'redevance.solde-prouve': true },
    finding: 'not-met',
    because: 'without any payment there is no annex 43 to answer',
  },
  {
    known: { ...paid, 'redevance.preuve-jointe': false },
    finding: 'not-met',
    because: 'R75: the proof accompanies the request',
  },
  {
    known: { ...on('2024-12-31'), 'redevance.naissance': '2006-12-31' },
    finding: 'unknown',
    because: 'eighteen on that very day: not exempt, so the payment is asked',
  },
  {
    known: { ...on('2024-12-30'), 'redevance.naissance': '2006-12-31' },
    finding: 'met',
    because: 'R76: still seventeen on the day of filing',
  },
  {
    known: { ...paid, ...on('2026-02-28'), ...cents(0), 'redevance.naissance': '2008-02-29' },
    finding: 'not-met',
    because: 'born on 29 February: the fee is asked from 28 February, the safer reading',
  },
  {
    known: { ...paid, ...on('2026-02-27'), ...cents(0), 'redevance.naissance': '2008-02-29' },
    finding: 'met',
    because: 'the day before there is no doubt',
  },
  {
    known: on('2015-03-01'),
    finding: 'met',
    because: 'no fee existed before 2 March 2015',
  },
  {
    known: { ...paid, ...on('2015-03-02'), ...cents(0) },
    finding: 'not-met',
    because: 'the fee is asked from that day on',
  },
  {
    known: { ...paid, ...cents(357_00) },
    finding: 'not-met',
    because: 'the tariff of the filing day counts, not that of the payment',
  },
  {
    known: { ...paid, ...cents(0), 'redevance.dispense': 'apatride' },
    finding: 'met',
    because: 'R77: the Constitutional Court spares recognised stateless persons',
  },
  {
    known: { ...paid, ...cents(0), ...on('2018-02-21'), 'redevance.dispense': 'apatride' },
    finding: 'not-met',
    because: 'but only from its judgment on',
  },
  {
    known: { ...paid, ...cents(0), 'redevance.dispense': 'bourse' },
    finding: 'discretionary',
    because: 'whether the decree means article 9bis could not be read',
  },
  {
    known: { ...paid, ...cents(0), 'redevance.dispense': 'accord-turquie' },
    finding: 'not-met',
    because: 'R77 as corrected: no carve-out for Turkey in article 9bis',
  },
  {
    known: { ...paid, ...cents(0), 'redevance.dispense': 'indigence' },
    finding: 'not-met',
    because: 'that exemption is for article 9 only',
  },
  {
    known: { ...paid, 'redevance.partage': 'couple-enregistre' },
    finding: 'met',
    because: 'R78: one fee for spouses who file together',
  },
  {
    known: {
      ...paid,
      ...on('2022-05-25'),
      ...cents(366_00),
      'redevance.partage': 'couple-enregistre',
    },
    finding: 'not-met',
    because: 'R78: not before 26 May 2022',
  },
  {
    known: { ...paid, 'redevance.partage': 'autre' },
    finding: 'not-met',
    because: 'partners in fact pay one fee each',
  },
  {
    known: { ...paid, ...on('2027-01-04'), ...cents(400_00) },
    finding: 'discretionary',
    because: 'no amount of 2027 was read: the Office’s own figure decides',
  },
  {
    known: { ...paid, ...on('2027-01-04'), ...cents(0) },
    finding: 'not-met',
    because: 'R79: whatever the amount of 2027 is, nothing paid is not enough',
  },
  {
    known: { ...paid, ...on('2026-02-02'), ...cents(368_00) },
    finding: 'discretionary',
    because: 'the 377 euro of 2026 stand in private guides only: they close no door',
  },
  {
    known: { ...paid, ...on('2026-02-02'), ...cents(367_99) },
    finding: 'not-met',
    because: 'below the last confirmed amount',
  },
  {
    known: { ...paid, ...on('2026-02-02'), ...cents(377_00) },
    finding: 'met',
    because: 'as much as the highest amount that any source gives',
  },
  {
    known: { ...paid, ...on('2020-07-31'), ...cents(358_00) },
    finding: 'discretionary',
    because: 'FE-03: until 31 July 2020 the Office still took the amount of before June',
  },
  {
    known: { ...paid, ...on('2020-08-01'), ...cents(358_00) },
    finding: 'not-met',
    because: 'FE-03: no longer from August 2020 on',
  },
  {
    known: { ...paid, ...on('2024-01-31'), ...cents(343_00) },
    finding: 'discretionary',
    because: 'in January 2024 the amount of 2023 was still taken',
  },
  {
    known: { ...paid, ...on('2024-02-01'), ...cents(343_00) },
    finding: 'not-met',
    because: 'but not in February',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(findingOf(redevance, known)).toBe(finding)
})

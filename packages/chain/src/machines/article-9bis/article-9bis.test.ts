import { expect, test } from 'vitest'
import { article9bis } from './index.ts'

/** The states of the rule book, and ours: some are told apart by who has the file. */
const STATES: { readonly [rule: string]: readonly string[] } = {
  S0: ['preparing'],
  S1: ['filed', 'registered', 'fee-partial', 'fee-missing'],
  S1a: ['fee-incomplete', 'fee-incomplete-office'],
  S2: ['to-check', 'residence-check', 'checked-positive', 'checked-negative', 'returned'],
  S3: ['not-considered'],
  S4: ['transmitted', 'pending', 'on-merits'],
  S5: ['withdrawn'],
  S6: ['without-object'],
  S7: ['inadmissible-fee', 'inadmissible-fee-office'],
  S8: ['inadmissible'],
  S9: ['unfounded'],
  S10: ['granted-limited'],
  S11: ['granted-unlimited'],
  S12: ['renewal-pending'],
  S13: ['renewal-refused'],
  S14: ['appeal', 'appeal-commune', 'appeal-renewal'],
  S15: ['appeal-rejected'],
  S16: ['cassation', 'closed'],
}

test('every state is one of the rule book, and every one of the rule book is there', () => {
  const ours = Object.values(STATES).flat()
  expect(ours.toSorted()).toEqual(article9bis.states.map(({ id }) => id).toSorted())
})

test.each([
  ['S0', 'S1', 'applicant', 'filing'],
  ['S1', 'S7', 'commune', 'no proof of the fee, and no exemption'],
  ['S1', 'S1a', 'commune', 'partial payment'],
  ['S4', 'S7', 'office', 'the Office finds that no fee was paid'],
  ['S4', 'S1a', 'office', 'the Office finds a partial payment'],
  ['S7', 'S1', 'applicant', 'a new request after one that fell for the fee'],
  ['S1a', 'S2', 'applicant', 'the balance is paid and proved'],
  ['S1a', 'S7', 'commune', 'the thirty days are over'],
  ['S1', 'S2', 'commune', 'the check is asked'],
  ['S2', 'S3', 'commune', 'a negative report'],
  ['S2', 'S4', 'commune', 'a positive report, sent on at once'],
  ['S3', 'S1', 'applicant', 'a new request'],
  ['S4', 'S4', 'applicant', 'a supplement, at any time before the decision'],
  ['S4', 'S5', 'law', 'a newer request'],
  ['S4', 'S5', 'applicant', 'express withdrawal'],
  ['S4', 'S6', 'office', 'nothing is left to decide'],
  ['S4', 'S8', 'office', 'inadmissible'],
  ['S4', 'S9', 'office', 'unfounded'],
  ['S4', 'S10', 'office', 'granted for a time'],
  ['S4', 'S11', 'office', 'granted without limit'],
  ['S3', 'S14', 'applicant', 'annulment of the decision of the commune'],
  ['S7', 'S14', 'applicant', 'annulment of a refusal for the fee'],
  ['S8', 'S14', 'applicant', 'annulment of an inadmissibility'],
  ['S9', 'S14', 'applicant', 'annulment of a refusal on the merits'],
  ['S13', 'S14', 'applicant', 'annulment of a refused renewal'],
  ['S14', 'S4', 'council', 'annulled: the Office decides again'],
  ['S14', 'S15', 'council', 'rejected'],
  ['S15', 'S16', 'applicant', 'cassation'],
  ['S15', 'S16', 'law', 'nothing was brought'],
  ['S10', 'S12', 'applicant', 'renewal asked'],
  ['S12', 'S12', 'commune', 'annex 15 bridges the decision'],
  ['S12', 'S10', 'office', 'extended'],
  ['S12', 'S13', 'office', 'not extended'],
  ['S10', 'S11', 'office', 'five years of limited stay'],
  ['S12', 'S11', 'office', 'five years of limited stay, asked with a renewal'],
  ['S8', 'S1', 'applicant', 'a new request with new elements'],
  ['S9', 'S1', 'applicant', 'a new request with new elements'],
])('%s → %s by the %s: %s', (from, to, by) => {
  const found = article9bis.transitions.filter(
    (one) =>
      one.by === by &&
      one.from.some((state) => STATES[from]?.includes(state)) &&
      STATES[to]?.includes(one.to),
  )
  expect(found).not.toEqual([])
})

test('what the rule book leaves open is marked to be confirmed', () => {
  const open = ['move-during-check', 'withdraw', 'find-without-object', 'send-back']
  for (const id of open) {
    const { source } = article9bis.transitions.find((one) => one.id === id) ?? {}
    expect(source?.certainty, id).toBe('unverified')
  }
})

import { libellesEn } from '@sejour/law/redevance'
import type { ExemptionId } from '@sejour/law/redevance'
import { inputEn } from '../../input/wording/en.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { FeeWording } from './wording.ts'

const money = (cents: number) => sayMoney(cents, 'en')
const exempt = (id: ExemptionId) => libellesEn.exemptions[id]

export const feeWordingEn: FeeWording = {
  lang: 'en',
  input: inputEn,
  ground: (id) => libellesEn.grounds[id],
  exemption: exempt,
  reasons: {
    'free-ground': () => 'No fee is due for this request.',
    'before-fee': () => 'No fee was due before 2 March 2015.',
    'under-18': ({ turns18On }) =>
      `Under 18 on the day of the request (18 on ${sayDate(turns18On, 'en')}): nothing is due.`,
    exempt: ({ exemption }) => `Exempt, to be proven with the request: ${exempt(exemption)}.`,
    shared: ({ payer }) =>
      `The fee paid by ${payer} holds for the couple, married or in legal cohabitation.`,
    'pays-for-couple': ({ partner }) => `This fee also holds for ${partner}.`,
    adult: () => 'An adult on the day of the request: the fee is due.',
    'birth-unknown': () =>
      'Date of birth unknown: the fee is counted. It would not be due if the person was under 18 on the day of the request.',
    'leap-birthday': () =>
      'A person born on 29 February is taken here as an adult from 28 February; another reading waits until 1 March.',
    'exemption-other-ground': ({ exemption }) =>
      `The exemption claimed does not cover this request: ${exempt(exemption)}.`,
    'exemption-not-yet': ({ exemption, from }) =>
      `The exemption claimed exists only since ${sayDate(from, 'en')}: ${exempt(exemption)}.`,
    'exemption-not-shown': ({ exemption }) =>
      `The date of birth does not show the exemption claimed: ${exempt(exemption)}.`,
  },
  notes: {
    'amount-unconfirmed': ({ cents, floorCents }) =>
      `No official source known here confirms the amount of ${money(cents)} (last confirmed amount: ${money(floorCents)}); it may differ by one euro of rounding. Check it with the Immigration Office before paying.`,
    'amount-unknown': ({ cents }) =>
      `No amount is known for this day: the indexation of 1 January was not read. The last known amount, ${money(cents)}, is shown as an indication.`,
    'amount-contradicted': ({ cents, otherCents }) =>
      `The sources contradict each other: ${money(cents)} in one, ${money(otherCents)} in another. Only the higher amount is safe.`,
    'text-unread': ({ readUntil }) =>
      `The list of requests that cost a fee (article 1/1) was read as in force until ${sayDate(readUntil, 'en')}; it has been amended since. To be checked.`,
    tolerated: () =>
      'That year the Immigration Office still took the amount from before the indexation.',
    'person-unpaid': ({ person }) =>
      `No payment in time is proven for ${person}: the request is declared inadmissible at once (annex 42).`,
    'person-partial': ({ person, missingCents }) =>
      `${money(missingCents)} is missing for ${person}: an annex 43 asks for the balance.`,
    'person-forfeited': ({ person, lastDay }) =>
      `The balance for ${person} was not paid and proven by ${sayDate(lastDay, 'en')}: the request is inadmissible (annex 42).`,
    'topped-up': ({ person }) =>
      `The balance for ${person} was paid within the limit of the annex 43; its proof has to be handed in within the same limit.`,
    'top-up-not-notified': () =>
      'The annex 43 is not notified yet: the 30 days to pay the balance and prove it start on the day after its notification.',
    'top-up-fixed': ({ lastDay }) =>
      `The balance and its proof are due by ${sayDay(lastDay, 'en')}; a weekend or a holiday does not extend this limit.`,
    'top-up-safe-day': ({ safeDay }) =>
      `That last day is no working day: to be safe, pay and hand in the proof by ${sayDay(safeDay, 'en')}.`,
    'payment-late': ({ person, paidOn }) =>
      `The payment of ${sayDate(paidOn, 'en')} for ${person} came after the request: the fee has to be paid before. It counts only as a balance asked for by an annex 43.`,
    'payment-unproven': ({ person }) =>
      `A payment for ${person} is not counted for want of proof: amount, date, identity of the applicant, and that the payment is final.`,
    'payment-day-unknown': ({ person }) =>
      `A payment for ${person} is not counted: its day is unknown. It would count if it came before the request.`,
    'couple-before-derogation': () =>
      'Before 26 May 2022 each adult paid a fee, even when married.',
    'couple-basis-unknown': () =>
      'Whether the couple files together on the same basis is unknown: each fee is counted. If they do, only one is due.',
    'couple-not-together': () =>
      'The couple does not file together on the same basis: each of them pays a fee.',
    'partner-not-listed': ({ person }) =>
      `${person} is half of a couple in the question but is not among the persons: nothing is counted for that person. Add them if they apply too.`,
    'couple-means': () =>
      'Only spouses or legal cohabitants, with proof of the bond, pay a single fee. Partners in fact, or an adult child, each pay their own.',
    excess: ({ cents }) =>
      `${money(cents)} too much: a refund is asked of the Immigration Office, with the proofs.`,
    annulled: ({ extent }) => ANNULLED[extent],
    'private-school': () => 'For a private school the tariff of article 9 applies.',
    'one-transfer-each': () =>
      'One transfer per fee, in the name of the applicant concerned: an excess for one does not cover another.',
    'not-refunded': () =>
      'The fee is not given back after a refusal or a withdrawal. Bank charges are for the one who pays.',
    'other-costs': () =>
      'Added to it, as the case may be, are the visa costs and what the commune asks for the card.',
  },
}

const ANNULLED = {
  full: 'Payments from 2 March 2015 to 25 June 2016 lost their basis (Council of State, no. 245.404): they are to be refunded in full. Check whether it can still be asked.',
  partial:
    'Payments from 1 March 2017 to 2 January 2019 lost part of their basis (Council of State, no. 245.403): a partial refund was provided for.',
  'no-valid-basis':
    'From 3 January 2019 to 25 May 2022 the fee was asked without a valid basis; no general refund is known.',
} as const

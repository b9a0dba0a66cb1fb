import { addYears, type LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import {
  derogationFamiliale,
  exemptions,
  motifs,
  motifsGratuits,
  redevanceObligatoire,
} from '@sejour/law/redevance'
import type { Exemption, ExemptionId } from '@sejour/law/redevance'
import type { FeeFacts, FeePerson } from './facts.ts'
import { isFree, type Tariff } from './tariff.ts'

/** One reason for what a person owes. */
export type DueReason =
  | { readonly kind: 'free-ground' }
  | { readonly kind: 'before-fee' }
  | { readonly kind: 'under-18'; readonly turns18On: LocalDate }
  | { readonly kind: 'exempt'; readonly exemption: ExemptionId }
  | { readonly kind: 'shared'; readonly payer: string }
  | { readonly kind: 'pays-for-couple'; readonly partner: string }
  | { readonly kind: 'adult' }
  | { readonly kind: 'birth-unknown' }
  | { readonly kind: 'leap-birthday' }
  | { readonly kind: 'exemption-other-ground'; readonly exemption: ExemptionId }
  | {
      readonly kind: 'exemption-not-yet'
      readonly exemption: ExemptionId
      readonly from: LocalDate
    }
  | { readonly kind: 'exemption-not-shown'; readonly exemption: ExemptionId }

/** What one person owes, and why. */
export type Due = {
  readonly person: string
  readonly cents: number
  readonly reasons: readonly DueReason[]
  readonly source: readonly Provision[]
  /** The person in whose name the fee is paid: the person, or the partner who pays for both. */
  readonly payer: string
}

/** What each person owes on the filing day, in the order given. An unknown never lowers it. */
export function duesOf(facts: FeeFacts, tariff: Tariff): readonly Due[] {
  const alone = facts.persons.map((person) => dueAlone(person, facts, tariff))
  return alone.map((due) => shareWithPartner(due, alone, facts))
}

/** Whether spouses or registered partners pay one fee: since 2022, together and on one basis. */
export function couplesShare({ filedOn, sameBasisFiledTogether }: FeeFacts): boolean {
  return filedOn >= derogationFamiliale.from && sameBasisFiledTogether === true
}

function dueAlone(person: FeePerson, facts: FeeFacts, tariff: Tariff): Due {
  const nothing = (reason: DueReason, source: readonly Provision[]): Due => ({
    person: person.id,
    cents: 0,
    reasons: [reason],
    source,
    payer: person.id,
  })
  const { ground, filedOn } = facts
  if (isFree(ground)) return nothing({ kind: 'free-ground' }, motifsGratuits[ground].source)
  if (tariff.cents === 0) return nothing({ kind: 'before-fee' }, tariff.source)
  const turns18On = person.birthDate && majorityOf(person.birthDate)
  if (turns18On && filedOn < turns18On) {
    return nothing({ kind: 'under-18', turns18On }, exemptions['under-18'].source)
  }
  const claimed = person.exemption
  const refused = claimed && whyNotExempt(claimed, facts)
  if (claimed && !refused) {
    return nothing({ kind: 'exempt', exemption: claimed }, exemptions[claimed].source)
  }
  return {
    person: person.id,
    cents: tariff.cents,
    reasons: [...(refused ? [refused] : []), ...agesOf(person, facts)],
    source: [redevanceObligatoire, ...motifs[ground].source],
    payer: person.id,
  }
}

/**
 * The day of the eighteenth birthday. Born on a 29 February, it is taken on the 28th, the earlier
 * of two readings: the fee is then counted rather than left out.
 */
function majorityOf(birthDate: LocalDate): LocalDate {
  return addYears(birthDate, 18, 'last-day')
}

function agesOf({ birthDate }: FeePerson, { filedOn }: FeeFacts): readonly DueReason[] {
  if (birthDate === undefined) return [{ kind: 'birth-unknown' }]
  const isSettledByReading =
    birthDate.endsWith('-02-29') && filedOn === addYears(birthDate, 18, 'last-day')
  return isSettledByReading ? [{ kind: 'adult' }, { kind: 'leap-birthday' }] : [{ kind: 'adult' }]
}

function whyNotExempt(claimed: ExemptionId, { ground, filedOn }: FeeFacts): DueReason | undefined {
  const exemption: Exemption = exemptions[claimed]
  if (exemption.computed) return { kind: 'exemption-not-shown', exemption: claimed }
  if (!exemption.grounds.some((covered) => covered === ground)) {
    return { kind: 'exemption-other-ground', exemption: claimed }
  }
  if (filedOn < exemption.from) {
    return { kind: 'exemption-not-yet', exemption: claimed, from: exemption.from }
  }
  return undefined
}

function shareWithPartner(due: Due, all: readonly Due[], facts: FeeFacts): Due {
  const couple = facts.couples.find((pair) => pair.includes(due.person))
  if (!couple || !couplesShare(facts)) return due
  const bothPay = couple.every((id) => all.some(({ person, cents }) => person === id && cents > 0))
  if (!bothPay) return due
  const [payer, partner] = couple
  const source = derogationFamiliale.source
  return due.person === payer
    ? {
        ...due,
        reasons: [...due.reasons, { kind: 'pays-for-couple', partner }],
        source: [...due.source, ...source],
      }
    : {
        ...due,
        cents: 0,
        reasons: [...due.reasons.filter(isRefusedExemption), { kind: 'shared', payer }],
        source,
        payer,
      }
}

const isRefusedExemption = ({ kind }: DueReason) => kind.startsWith('exemption-')

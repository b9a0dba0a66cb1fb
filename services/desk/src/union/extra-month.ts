import type { Ground } from '@sejour/acts'
import { answerEuStay, euStayFr } from '@sejour/answers/eu-stay'
import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { versionOn } from '@sejour/engine/cite'
import { type DemandeUnionId, regimesUnion } from '@sejour/law/union'

/** Why a refusal leaves no extra month. */
export type NoMonth =
  /** The day of filing or the kind of request is not known. */
  | 'not-known'
  /** Family members never had it. */
  | 'family'
  /** Everything was due on the day of filing: the month no longer exists. */
  | 'all-at-filing'
  | 'other-ground'
  | 'with-order'
  /** It is counted from the delivery, and nothing was delivered. */
  | 'not-delivered'
  | 'delivered-ahead'
  | 'delivered-before-filing'
  /** The three months to hand in the proofs still run. */
  | 'too-early'
  | 'given-before'

/** Until when the extra month runs, or why there is none. */
export type ExtraMonth =
  | {
      readonly until: LocalDate
      /** The day by which one is surely in time. */
      readonly safeUntil: LocalDate
      readonly source: readonly Provision[]
    }
  | { readonly refused: NoMonth; readonly source: readonly Provision[] }

/** What the extra month depends on. Undefined is not known. */
export type MonthAsked = {
  readonly request: DemandeUnionId | undefined
  readonly filedOn: LocalDate | undefined
  readonly ground: Ground
  readonly withOrder: boolean
  readonly deliveredOn: LocalDate | undefined
  readonly today: LocalDate
  readonly givenBefore: boolean
}

/**
 * The month that an annex 20 leaves a citizen who proved nothing in time, counted at its delivery.
 *
 * @law royal decree of 8 October 1981, art. 51, § 1, as it stood until 31 August 2025
 */
export function extraMonth(asked: MonthAsked): ExtraMonth {
  const { request, filedOn, ground, withOrder, deliveredOn, today, givenBefore } = asked
  if (request === undefined || filedOn === undefined) return { refused: 'not-known', source: [] }
  const [{ from: first }] = regimesUnion[request]
  if (filedOn < first) return { refused: 'not-known', source: [] }
  const { value: regime } = versionOn(filedOn, regimesUnion[request])
  const no = (refused: NoMonth, source = regime.incompleteSource): ExtraMonth => ({
    refused,
    source,
  })
  if (request === 'annexe-19ter') return no('family')
  if (!regime.extraMonth) return no('all-at-filing', regime.documentsSource)
  if (ground !== 'citizen-not-proved') return no('other-ground')
  if (withOrder) return no('with-order')
  if (givenBefore) return no('given-before')
  if (deliveredOn === undefined) return no('not-delivered')
  if (deliveredOn > today) return no('delivered-ahead')
  if (deliveredOn < filedOn) return no('delivered-before-filing')
  const counted = answerEuStay(
    {
      request,
      filedOn,
      decision: { document: 'annexe-20', notifiedOn: deliveredOn, extraMonth: true },
    },
    euStayFr,
  )
  if (!counted.ok) return no('not-known')
  const { documents, extraMonth: month } = counted.value
  if (deliveredOn <= documents.lastDay) return no('too-early')
  const { lastDay, safeLastDay } = month
  if (lastDay === null || safeLastDay === null) return no('not-known')
  return { until: lastDay, safeUntil: safeLastDay, source: regime.incompleteSource }
}

import { GROUND_FITS, type Ground } from '@sejour/acts'
import type { ActData } from '@sejour/cases'
import { groundsFor, statusOf } from './grounds-offered.ts'
import type { LocalDate } from '@sejour/calendar'
import type { UnionRound } from './union-round.ts'

/**
 * What an annex 20 on one ground says of itself: article, signer, month and order go together. What
 * it needs besides (the reasons, the order where one is given) is left to whoever writes it.
 * Absent: the ground is closed.
 */
export function begin20(
  round: UnionRound,
  ground: Ground,
  { today, number }: { readonly today: LocalDate; readonly number?: string },
): ActData | undefined {
  const offered = groundsFor(round, today).find((one) => one.ground === ground)
  if (offered === undefined || offered.closed !== undefined) return undefined
  return {
    ...(number !== undefined && { reference: number }),
    ...start20(round),
    basis: offered.basis,
    grounds: [ground],
    extraMonth: offered.basis === '51-1-1',
    signer: offered.signer,
    decidedOn: today,
    ...orderOf(offered.basis),
  }
}

/** What an annex 20 says of itself before anybody chose a ground: who asks, for what, living where. */
export function start20(round: UnionRound): ActData {
  const status = statusOf(round)
  return {
    ...(round.filedOn && { requestedOn: round.filedOn }),
    status,
    readWith: status === 'other-family' ? 'article-58' : 'nothing',
    request: status === 'citizen' ? 'certificate' : 'card',
    lives: round.check?.outcome === 'negative' ? 'declares' : 'resides',
  }
}

// With the month there is never an order. Otherwise somebody says whether one is given.
const orderOf = (basis: (typeof GROUND_FITS)[Ground]['bases'][number]): ActData =>
  basis === '51-1-1' ? { order: { given: false } } : {}

/** What a refusal to take the request into consideration says of itself. */
export function begin19quinquies(
  { request, filedOn }: Pick<UnionRound, 'request' | 'filedOn'>,
  { today, missing }: { readonly today: LocalDate; readonly missing: readonly string[] },
): ActData {
  return {
    ...(request && { request }),
    presentedOn: filedOn ?? today,
    decidedOn: today,
    ...(missing.length > 0 && {
      because: 'proofs',
      missing: missing.map((what) => ({ what })),
    }),
  }
}

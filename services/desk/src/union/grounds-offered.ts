import { type Ground, GROUND_FITS, REFUSAL_GROUNDS, SIGNER_OF } from '@sejour/acts'
import { answerEuStay, euStayFr } from '@sejour/answers/eu-stay'
import type { LocalDate } from '@sejour/calendar'
import { versionOn } from '@sejour/engine/cite'
import { regimesUnion } from '@sejour/law/union'
import type { UnionRound } from './union-round.ts'

/** Why a ground cannot be given in this request today. */
export type NoGround =
  /** Of a citizen, and this is a family member; or the other way round. */
  | 'other-person'
  /** Missing proofs are answered otherwise since the change: not taken into consideration. */
  | 'answered-otherwise'
  | 'still-in-time'
  | 'complete'
  /** The residence check was not negative. */
  | 'no-negative-check'

/** A ground of the annex 20, with who signs it, and why it is closed. */
export type GroundOffered = {
  readonly ground: Ground
  readonly basis: Basis
  readonly signer: 'mayor' | 'minister'
  readonly closed?: NoGround
}

type Basis = (typeof GROUND_FITS)[Ground]['bases'][number]

/** The grounds of the form in its order, for one request on one day. */
export function groundsFor(round: UnionRound, today: LocalDate): readonly GroundOffered[] {
  return REFUSAL_GROUNDS.flatMap((ground) => {
    const basis = basisOf(round, ground)
    if (basis === undefined) return []
    const closed = whyClosed(round, ground, today)
    return [{ ground, basis, signer: SIGNER_OF[basis], ...(closed && { closed }) }]
  })
}

/** Of what the person is on the form. A citizen has asked on an annex 19. */
export function statusOf({
  request,
  otherFamily,
}: UnionRound): 'citizen' | 'family' | 'other-family' {
  if (request !== 'annexe-19ter') return 'citizen'
  return otherFamily ? 'other-family' : 'family'
}

// Paragraph 1 has two: before the extra month, and after it.
function basisOf(round: UnionRound, ground: Ground): Basis | undefined {
  const { bases } = GROUND_FITS[ground]
  const article = round.request === 'annexe-19ter' ? '52-' : '51-'
  const own = bases.filter((basis) => basis.startsWith(article))
  return round.decision?.monthUntil !== undefined ? own.at(-1) : own[0]
}

function whyClosed(round: UnionRound, ground: Ground, today: LocalDate): NoGround | undefined {
  const { check, completeOn } = round
  if (!GROUND_FITS[ground].of.includes(statusOf(round))) return 'other-person'
  if (ground === 'residence-check') {
    return check?.outcome === 'negative' ? undefined : 'no-negative-check'
  }
  if (ground !== 'citizen-not-proved' && ground !== 'family-not-proved') return undefined
  if (answeredOtherwise(round)) return 'answered-otherwise'
  const last = lastDayFor(round)
  if (completeOn !== undefined && last !== undefined && completeOn <= last) return 'complete'
  return last !== undefined && today <= last ? 'still-in-time' : undefined
}

function answeredOtherwise({ request, filedOn }: UnionRound): boolean {
  if (request === undefined || filedOn === undefined) return false
  const [{ from }] = regimesUnion[request]
  return (
    filedOn >= from && versionOn(filedOn, regimesUnion[request]).value.incomplete !== 'annexe-20'
  )
}

/** The last day for the proofs: that of the extra month once it was given. */
export function lastDayFor({ request, filedOn, decision }: UnionRound): LocalDate | undefined {
  if (decision?.monthUntil !== undefined) return decision.monthUntil
  if (request === undefined || filedOn === undefined) return undefined
  const answered = answerEuStay({ request, filedOn }, euStayFr)
  return answered.ok ? answered.value.documents.lastDay : undefined
}

import { addDays, type LocalDate } from '@sejour/calendar'
import {
  findVersionOn,
  versionOn,
  type Certainty,
  type Dated,
  type Provision,
} from '@sejour/engine/cite'
import { montantsInconnusFrom, motifs, motifsGratuits } from '@sejour/law/redevance'
import type { FreeGround, Ground } from '@sejour/law/redevance'

/** Why an amount may not be the right one. */
type Doubt = 'unconfirmed' | 'other-reading' | 'unknown'

/** What one person owes on a filing day, and how sure that is. Cents. */
export type Tariff = {
  readonly cents: number
  readonly from: LocalDate
  /** Last day. Absent when no later amount is known. */
  readonly until: LocalDate | undefined
  readonly certainty: Certainty
  readonly source: readonly Provision[]
  /** The least that may be enough: the last confirmed amount, or the lower reading. */
  readonly floorCents: number
  /** What is enough in every reading. Absent when nobody knows. */
  readonly ceilingCents: number | undefined
  readonly doubt: Doubt | undefined
}

/** The tariff of a request on its filing day. @throws NotInForce before the law of 1980 */
export function tariffOn(ground: Ground | FreeGround, filedOn: LocalDate): Tariff {
  return isFree(ground) ? freeTariff(ground) : dueTariff(ground, filedOn)
}

/** Whether the law names no fee for this kind of request. */
export function isFree(ground: Ground | FreeGround): ground is FreeGround {
  return ground in motifsGratuits
}

function dueTariff(ground: Ground, filedOn: LocalDate): Tariff {
  const { tariff, otherReading } = motifs[ground]
  const { from, value: cents, source } = versionOn(filedOn, tariff)
  const sources = [source].flat()
  const certainty = surest(sources)
  const other = otherReading && findVersionOn(filedOn, otherReading)?.value
  const confirmed = isConfirmed(certainty) ? cents : lastConfirmed(tariff, from)
  const doubt = doubtOf(filedOn, certainty, other !== undefined && other !== cents)
  return {
    cents,
    from,
    until: lastDayOf(tariff, from),
    certainty,
    source: sources,
    floorCents: Math.min(cents, other ?? cents, confirmed ?? cents),
    ceilingCents: doubt === 'unknown' ? undefined : Math.max(cents, other ?? cents),
    doubt,
  }
}

function freeTariff(ground: FreeGround): Tariff {
  const { source } = motifsGratuits[ground]
  return {
    cents: 0,
    from: motifs['article-9bis'].tariff[0].from,
    until: undefined,
    certainty: surest(source),
    source,
    floorCents: 0,
    ceilingCents: 0,
    doubt: undefined,
  }
}

function doubtOf(filedOn: LocalDate, certainty: Certainty, isContradicted: boolean) {
  if (filedOn >= montantsInconnusFrom) return 'unknown'
  if (isContradicted) return 'other-reading'
  return isConfirmed(certainty) ? undefined : 'unconfirmed'
}

/** The last amount before a day that a text or a published page gives, nothing due left aside. */
function lastConfirmed(tariff: Dated<number>, before: LocalDate): number | undefined {
  return tariff.findLast(
    ({ from, value, source }) => from < before && value > 0 && isConfirmed(surest([source].flat())),
  )?.value
}

function lastDayOf(tariff: Dated<number>, from: LocalDate): LocalDate | undefined {
  const next = tariff.find((version) => version.from > from)
  return next && addDays(next.from, -1)
}

const isConfirmed = (certainty: Certainty) => certainty === 'high' || certainty === 'medium'

const BY_SURENESS: readonly Certainty[] = ['high', 'medium', 'low', 'unverified']

function surest(sources: readonly Provision[]): Certainty {
  return (
    BY_SURENESS.find((certainty) => sources.some((source) => source.certainty === certainty)) ??
    'unverified'
  )
}

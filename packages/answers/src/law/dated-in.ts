import type { LocalDate } from '@sejour/calendar'
import { isLive, type Provision, type Version } from '@sejour/engine'
import { isProvision, provisionsIn } from './provisions-in.ts'

/** Something dated inside a piece of the law: a version of a rule, or a day on which a thing begins or ends. */
export type DatedPoint =
  | {
      readonly kind: 'version'
      /** First day. */
      readonly on: LocalDate
      readonly before: unknown
      readonly after: unknown
      /** The version itself: two things may share one series. */
      readonly version: Version<unknown>
      readonly source: readonly Provision[]
    }
  | {
      /** `starts` and `ends`: the first day on which it holds, or no longer holds. */
      readonly kind: 'starts' | 'ends' | 'replaced' | 'repealed' | 'form-changed'
      readonly on: LocalDate
      readonly source: readonly Provision[]
    }

/** Versions in time, wherever they stand in a piece of the law that is not another thing by itself. */
export function seriesIn(data: unknown): readonly (readonly Version<unknown>[])[] {
  if (typeof data !== 'object' || data === null || isProvision(data)) return []
  if (isSeries(data)) return [data]
  return Object.values(data)
    .filter((value) => !isThing(value))
    .flatMap(seriesIn)
}

/** Every dated point of a piece of the law, of the versions that apply. */
export function datedIn(
  data: unknown,
  dayAfter: (day: LocalDate) => LocalDate,
): readonly DatedPoint[] {
  const versions = seriesIn(data).flatMap((series): readonly DatedPoint[] => {
    const live = series.filter(isLive)
    return live.slice(1).map((version, index) => ({
      kind: 'version' as const,
      on: version.from,
      before: live[index]?.value,
      after: version.value,
      version,
      source: [version.source].flat(),
    }))
  })
  return [...versions, ...momentsOf(data, dayAfter)]
}

type Moments = {
  readonly from?: LocalDate
  readonly until?: LocalDate
  readonly since?: { readonly on?: LocalDate }
  readonly replacedBy?: { readonly on?: LocalDate }
  readonly repealed?: { readonly on?: LocalDate }
  readonly changed?: readonly { readonly on?: LocalDate }[]
}

function momentsOf(data: unknown, dayAfter: (day: LocalDate) => LocalDate): readonly DatedPoint[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  const { from, until, since, replacedBy, repealed, changed = [] } = data as Moments
  const at = (
    kind: Exclude<DatedPoint['kind'], 'version'>,
    on: LocalDate | undefined,
    of: unknown,
  ): readonly DatedPoint[] => (on === undefined ? [] : [{ kind, on, source: provisionsIn(of) }])
  return [
    ...at('starts', from, data),
    ...at('ends', until && dayAfter(until), data),
    ...at('starts', since?.on, since),
    ...at('replaced', replacedBy?.on, replacedBy),
    ...at('repealed', repealed?.on, repealed),
    ...changed.flatMap((one) => at('form-changed', one.on, one)),
  ]
}

function isSeries(data: object): data is readonly Version<unknown>[] {
  return Array.isArray(data) && data.length > 0 && data.every(isVersion)
}

const isVersion = (one: unknown) =>
  typeof one === 'object' && one !== null && 'from' in one && 'value' in one && 'source' in one

/** A condition, a fact or a statement inside another is told by itself. */
const isThing = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value && 'source' in value

import { addDays, type LocalDate } from '@sejour/calendar'
import type { PersonId } from '../ids.ts'
import type { Address, AddressKind } from '../person.ts'
import type { CaseMandate, CaseState } from '../state/case-state.ts'
import type { Kept } from '../state/stamp.ts'
import { isAmong } from './age.ts'

/** Where letters go on a day: an elected domicile if there is one, else where the person lives. */
export type NotificationAddress = {
  readonly address: Kept<Address>
  readonly because: 'elected' | 'residence'
}

/** Where somebody lives on a day; absent when nobody knows. */
export function residenceOn(
  state: CaseState,
  person: PersonId,
  on: LocalDate,
): Kept<Address> | undefined {
  return addressOn(addressesOf(state, person, 'residence'), on)
}

/** The domicile that somebody elected, on a day; absent when there is none. */
export function electedDomicileOn(
  state: CaseState,
  person: PersonId,
  on: LocalDate,
): Kept<Address> | undefined {
  return addressOn(addressesOf(state, person, 'elected'), on)
}

/** The address that counts for a paper sent to somebody on a day; absent when none is known. */
export function notificationAddressOn(
  state: CaseState,
  person: PersonId,
  on: LocalDate,
): NotificationAddress | undefined {
  const elected = electedDomicileOn(state, person, on)
  if (elected) return { address: elected, because: 'elected' }
  const residence = residenceOn(state, person, on)
  return residence && { address: residence, because: 'residence' }
}

/** The history of the addresses of somebody, those of everybody included, newest first. */
export function addressesOf(
  state: CaseState,
  person: PersonId,
  kind: AddressKind,
): readonly Kept<Address>[] {
  return [...state.addresses.values()]
    .filter((address) => address.kind === kind)
    .filter((address) => address.person === undefined || address.person === person)
    .toSorted(newestFirst)
}

/** An address over the days, both included, on which it was the one that counted. */
export type CountedPeriod = {
  readonly address: Kept<Address>
  readonly from: LocalDate
  /** Absent: it still counts. */
  readonly until?: LocalDate
}

/** When each of these addresses was the one that counted, oldest first. */
export function countedPeriods(addresses: readonly Kept<Address>[]): readonly CountedPeriod[] {
  const cuts = addresses.flatMap(({ from, until }) => [from, ...(until ? [addDays(until, 1)] : [])])
  const days = [...new Set(cuts)].sort()
  const periods: CountedPeriod[] = []
  for (const [index, from] of days.entries()) {
    const address = addressOn(addresses, from)
    if (!address) continue
    const last = periods.at(-1)
    const goesOn = last?.address === address && last.until && addDays(last.until, 1) === from
    const next = days[index + 1]
    const until = next && addDays(next, -1)
    const period = { address, from: goesOn ? last.from : from, ...(until && { until }) }
    if (goesOn) periods[periods.length - 1] = period
    else periods.push(period)
  }
  return periods
}

/** Mandates that are in force on a day, for somebody or for anybody. */
export function mandatesOn(
  state: CaseState,
  on: LocalDate,
  person?: PersonId,
): readonly CaseMandate[] {
  return [...state.mandates.values()].filter(
    ({ from, until, persons }) =>
      from <= on && (!until || until >= on) && (person === undefined || isAmong(person, persons)),
  )
}

// Moving in somewhere ends the stay elsewhere, even when nobody said so: once the new address has
// ended too, nobody knows where the person is, unless an earlier one was said to last that long.
function addressOn(addresses: readonly Kept<Address>[], on: LocalDate): Kept<Address> | undefined {
  const begun = addresses.filter(({ from }) => from <= on).toSorted(newestFirst)
  return begun.find(({ until }, index) => (until ? until >= on : index === 0))
}

// What is said of one person goes before what is said of everybody.
function newestFirst(one: Kept<Address>, other: Kept<Address>): number {
  if (one.from !== other.from) return one.from < other.from ? 1 : -1
  const isOwn = Number(other.person !== undefined) - Number(one.person !== undefined)
  return isOwn || other.recorded.version - one.recorded.version
}

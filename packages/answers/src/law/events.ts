import { addDays, type LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { annulations } from '@sejour/law/annulations'
import { type DatedPoint, datedIn } from './dated-in.ts'
import { allItems } from './items.ts'
import { allPlaces, type CitedPlace } from './places.ts'
import type { Item } from './shelf.ts'

/** Something that is not the same from a day on. */
export type LawEvent =
  | {
      readonly what: 'item'
      readonly item: Item
      readonly point: DatedPoint
      readonly on: LocalDate
    }
  | {
      /** From this day on, a place is no longer read. */
      readonly what: 'reading-ends'
      readonly place: CitedPlace
      readonly provision: Provision
      readonly on: LocalDate
    }
  | {
      readonly what: 'annulled'
      readonly annulment: (typeof annulations)[number]
      readonly on: LocalDate
    }

/** Everything dated in the law, by day. */
function allEvents(): readonly LawEvent[] {
  known ??= gather().toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
  return known
}

let known: readonly LawEvent[] | undefined

/** What happens after a day, until another, which is included. */
export function eventsBetween(after: LocalDate, until: LocalDate): readonly LawEvent[] {
  return allEvents().filter(({ on }) => after < on && on <= until)
}

const dayAfter = (day: LocalDate) => addDays(day, 1)

function gather(): readonly LawEvent[] {
  return [
    ...ofItems(),
    ...allPlaces().flatMap((place) => readingsThatEnd(place)),
    ...annulations.map((annulment) => ({
      what: 'annulled' as const,
      annulment,
      on: annulment.on,
    })),
  ]
}

/** A version that several things share is told once, and by a condition only when nothing else holds it. */
function ofItems(): readonly LawEvent[] {
  const told = new Set<unknown>()
  const isCondition = ({ kind }: Item) => Number(kind === 'condition')
  return allItems()
    .toSorted((one, other) => isCondition(one) - isCondition(other))
    .flatMap((item) =>
      datedIn(item.data, dayAfter)
        .filter((point) => point.kind !== 'version' || !told.has(point.version))
        .map((point) => {
          if (point.kind === 'version') told.add(point.version)
          return { what: 'item' as const, item, point, on: point.on }
        }),
    )
}

function readingsThatEnd(place: CitedPlace): readonly LawEvent[] {
  const byDay = new Map<LocalDate, Provision>()
  for (const provision of place.provisions) {
    if (provision.readUntil !== undefined) byDay.set(provision.readUntil, provision)
  }
  return [...byDay].map(([day, provision]) => ({
    what: 'reading-ends' as const,
    place,
    provision,
    on: dayAfter(day),
  }))
}

import { addDays, addYears, type LocalDate } from '@sejour/calendar'
import { ENOUGH_REVIEWERS, isLive, isUnreadOn, type Level, reviewersOf } from '@sejour/engine'
import { type Lang, type SaidSource, sayEachSourceOnce, sayText } from '../say/index.ts'
import { type LawChange, sayEvent } from './changes.ts'
import { seriesIn } from './dated-in.ts'
import { eventsBetween } from './events.ts'
import { allItems, keyOf } from './items.ts'
import { type SaidItem, sayItem } from './law-index.ts'
import { sayPlaceOf } from './place.ts'
import { allPlaces, type CitedPlace } from './places.ts'
import type { Item } from './shelf.ts'
import { isUnsure, textIsUnread } from './status.ts'

/** A place of a text that somebody should read, and how much rests on it. */
export type DeskPlace = {
  /** Names its page on the confirmation desk. */
  readonly id: string
  readonly text: string
  readonly textId: string
  readonly level: Level
  /** Empty for the whole text. */
  readonly place: string
  readonly readUntil?: LocalDate
  readonly checkedOn?: LocalDate
  readonly restsOn: number
}

/** Something that rests on no sure source. */
export type DeskItem = SaidItem & { readonly sources: readonly SaidSource[] }

/** A version that two people have not signed yet. */
export type Waiting = {
  readonly item: SaidItem
  readonly from: LocalDate
  readonly signed: number
  readonly needed: number
}

/** What the law in this program needs, as seen on a day. */
export type Maintenance = {
  readonly on: LocalDate
  readonly endingWithinDays: number
  readonly unconfirmed: {
    readonly places: readonly DeskPlace[]
    readonly items: readonly DeskItem[]
  }
  /** Changed before that day, and not read since. */
  readonly unread: readonly DeskPlace[]
  /** Compared with its source, more than a year before that day. */
  readonly stale: readonly DeskPlace[]
  /** Nobody wrote down when it was compared. */
  readonly undated: readonly DeskPlace[]
  /** Versions, statements, titles and readings that start or end soon. */
  readonly soon: readonly LawChange[]
  readonly waiting: readonly Waiting[]
}

const SOON_DAYS = 90

/** What must be read, confirmed or followed, as seen on any day, past or future. */
export function maintenance(
  on: LocalDate,
  lang: Lang,
  { endingWithinDays = SOON_DAYS }: { readonly endingWithinDays?: number } = {},
): Maintenance {
  const aYearAgo = addYears(on, -1, 'last-day')
  const where = (holds: (place: CitedPlace) => boolean) =>
    allPlaces()
      .filter(holds)
      .map((place) => sayDeskPlace(place, lang))
  return {
    on,
    endingWithinDays,
    unconfirmed: {
      places: where(({ provisions }) => provisions.some(isUnsure)),
      items: unsureItems().map((item) => ({
        ...sayItem(item, lang),
        sources: sayEachSourceOnce(item.provisions, lang),
      })),
    },
    unread: where(
      ({ text, provisions }) => textIsUnread(text) || provisions.some((one) => isUnreadOn(one, on)),
    ),
    stale: where(({ provisions }) =>
      provisions.some(({ checkedOn }) => checkedOn !== undefined && checkedOn < aYearAgo),
    ),
    undated: where(({ provisions }) =>
      provisions.every(({ checkedOn }) => checkedOn === undefined),
    ),
    soon: eventsBetween(on, addDays(on, endingWithinDays)).map((event) => sayEvent(event, lang)),
    waiting: waiting(lang),
  }
}

/** Whatever rests on no sure source at all. */
function unsureItems(): readonly Item[] {
  return allItems().filter(({ provisions }) => provisions.every(isUnsure))
}

export function sayDeskPlace(place: CitedPlace, lang: Lang): DeskPlace {
  const { id, text, provisions, items } = place
  const [first] = provisions
  const readUntil = provisions.map((one) => one.readUntil).find((one) => one !== undefined)
  const checkedOn = provisions.map((one) => one.checkedOn).find((one) => one !== undefined)
  return {
    id,
    text: sayText(first, lang),
    textId: text.id,
    level: text.level,
    place: sayPlaceOf(first, lang),
    ...(readUntil && { readUntil }),
    ...(checkedOn && { checkedOn }),
    restsOn: items.length,
  }
}

function waiting(lang: Lang): readonly Waiting[] {
  return allItems().flatMap((item) =>
    seriesIn(item.data)
      .flat()
      .filter((version) => !isLive(version))
      .map(({ from, reviews = [] }) => ({
        item: sayItem(item, lang),
        from,
        signed: reviewersOf(reviews),
        needed: ENOUGH_REVIEWERS,
      })),
  )
}

/** The item that a name on the confirmation desk stands for. */
export function findItem(key: string): Item | undefined {
  return allItems().find((item) => keyOf(item) === key)
}

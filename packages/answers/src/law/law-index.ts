import type { LocalDate } from '@sejour/calendar'
import type { Level } from '@sejour/engine'
import { type Lang, saySource, type SaidSource, sayText } from '../say/index.ts'
import { keyOf } from './items.ts'
import { sayPlaceOf } from './place.ts'
import { allPlaces, type CitedPlace, placesOf } from './places.ts'
import type { Item, ItemKind } from './shelf.ts'
import { annulmentOf, type PlaceStatus, statusOn, STATUSES, overall } from './status.ts'

/** Something that rests on a place, as it is shown. */
export type SaidItem = {
  /** Names it on the confirmation desk: `condition~9bis.identite`. */
  readonly key: string
  readonly kind: ItemKind
  readonly id: string
  readonly label: string
  /** French address of the page that shows it. */
  readonly link: string
}

/** A place of a text on a day, and what rests on it. */
export type PlaceOn = {
  readonly id: string
  readonly article?: string
  /** “art. 39/57”; empty for the whole text. */
  readonly place: string
  readonly status: PlaceStatus
  readonly sources: readonly SaidSource[]
  readonly readUntil?: LocalDate
  readonly checkedOn?: LocalDate
  readonly restsOn: readonly SaidItem[]
}

/** A text on a day. */
export type TextOn = {
  readonly id: string
  readonly title: string
  readonly level: Level
  readonly url?: string
  readonly date?: LocalDate
  readonly status: PlaceStatus
  readonly annulled?: {
    readonly on: LocalDate
    readonly extent: 'whole' | 'part'
    readonly by: SaidSource
  }
  /** How many of its places stand at each status. */
  readonly counts: { readonly [status in PlaceStatus]: number }
  readonly items: number
}

/** From the strongest to the weakest. */
export const LEVELS: readonly Level[] = [
  'treaty',
  'eu-law',
  'law',
  'decree',
  'circular',
  'instruction',
  'case-law',
  'practice',
]

/** Every text that something rests on, from the strongest level to the weakest, as it stands on a day. */
export function lawIndex(day: LocalDate, lang: Lang): readonly TextOn[] {
  const ids = new Set(allPlaces().map(({ text }) => text.id))
  const said = [...ids].flatMap((id) => sayOneText(placesOf(id), day, lang) ?? [])
  return LEVELS.flatMap((level) => said.filter((text) => text.level === level))
}

/** A text on a day with its places, in the order of their numbers; nothing for an unknown text. */
export function textOn(
  textId: string,
  day: LocalDate,
  lang: Lang,
): (TextOn & { readonly places: readonly PlaceOn[] }) | undefined {
  const places = placesOf(textId)
  const text = sayOneText(places, day, lang)
  return text && { ...text, places: inOrder(places).map((place) => placeOn(place, day, lang)) }
}

/** One place on a day. */
export function placeOn(place: CitedPlace, day: LocalDate, lang: Lang): PlaceOn {
  const { id, article, provisions, items } = place
  const [first] = provisions
  const readUntil = provisions.map((one) => one.readUntil).find((one) => one !== undefined)
  const checkedOn = provisions.map((one) => one.checkedOn).find((one) => one !== undefined)
  return {
    id,
    ...(article !== undefined && { article }),
    place: sayPlaceOf(first, lang),
    status: overall(provisions.map((one) => statusOn(one, day))),
    sources: provisions.map((one) => saySource(one, lang)),
    ...(readUntil && { readUntil }),
    ...(checkedOn && { checkedOn }),
    restsOn: items.map((item) => sayItem(item, lang)),
  }
}

export function sayItem(item: Item, lang: Lang): SaidItem {
  const { kind, id, link } = item
  return { key: keyOf(item), kind, id, link, label: item.say(lang) }
}

function sayOneText(places: readonly CitedPlace[], day: LocalDate, lang: Lang): TextOn | undefined {
  const [first] = places
  if (!first) return undefined
  const { text, provisions } = first
  const statuses = places.map((place) => overall(place.provisions.map((one) => statusOn(one, day))))
  const counts = Object.fromEntries(
    STATUSES.map((status) => [status, statuses.filter((one) => one === status).length]),
  ) as TextOn['counts']
  const annulled = annulmentOf(text)
  return {
    id: text.id,
    title: sayText(provisions[0], lang),
    level: text.level,
    ...(text.url && { url: text.url }),
    ...(text.date && { date: text.date }),
    status: overall(statuses),
    ...(annulled && {
      annulled: {
        on: annulled.on,
        extent: annulled.extent,
        by: saySource(annulled.by, lang),
      },
    }),
    counts,
    items: new Set(places.flatMap(({ items }) => items)).size,
  }
}

/** The whole text first, then by number: 9, 9bis, 10. */
function inOrder(places: readonly CitedPlace[]): readonly CitedPlace[] {
  return places.toSorted((one, other) => {
    const [a, b] = [sortKey(one), sortKey(other)]
    if (a === b) return 0
    return a < b ? -1 : 1
  })
}

const sortKey = ({ article = '' }: CitedPlace): string =>
  article.replaceAll(/\d+/g, (number) => number.padStart(5, '0')).replaceAll(/[/-]/g, '~')

import { type DeskItem, type DeskPlace, LEVELS, type Maintenance } from '@sejour/answers/law'

/** What is to be read or confirmed of one text. */
export type DeskText = {
  readonly id: string
  readonly title: string
  readonly level: DeskPlace['level']
  readonly places: readonly (DeskPlace & { readonly isUnread: boolean })[]
  /** What rests on no sure source, under the first text that it cites. */
  readonly items: readonly DeskItem[]
}

/** The lists of a day, text by text, from the strongest level to the weakest. */
export function deskTexts({ unread, unconfirmed }: Maintenance): readonly DeskText[] {
  const unreadIds = new Set(unread.map(({ id }) => id))
  const byId = new Map([...unread, ...unconfirmed.places].map((place) => [place.id, place]))
  const places = [...byId.values()]
  const texts = [...new Set(places.map(({ textId }) => textId))].flatMap((id) => {
    const own = places.filter(({ textId }) => textId === id).toSorted(inOrder)
    const [first] = own
    if (!first) return []
    return [
      {
        id,
        title: first.text,
        level: first.level,
        places: own.map((place) => ({ ...place, isUnread: unreadIds.has(place.id) })),
        items: unconfirmed.items.filter(({ sources }) => sources[0]?.text === first.text),
      },
    ]
  })
  return LEVELS.flatMap((level) => texts.filter((text) => text.level === level))
}

/** By number: 9, 9bis, 10. */
function inOrder(one: DeskPlace, other: DeskPlace): number {
  return one.place.localeCompare(other.place, 'fr', { numeric: true })
}

import type { LegalText, Provision } from '@sejour/engine'
import { allItems } from './items.ts'
import { placeId, placeOf } from './place.ts'
import type { Item } from './shelf.ts'

/** A place of a text, its citations, and everything that rests on it. */
export type CitedPlace = {
  readonly id: string
  readonly text: LegalText
  readonly article?: string
  /** Each citation once: another paragraph, or another certainty, is another citation. */
  readonly provisions: readonly [Provision, ...Provision[]]
  readonly items: readonly Item[]
}

/** Every place that something rests on, text by text, in the order in which they are met. */
export function allPlaces(): readonly CitedPlace[] {
  known ??= gather()
  return known
}

export function findPlace(id: string): CitedPlace | undefined {
  return allPlaces().find((place) => place.id === id)
}

/** The places of one text. */
export function placesOf(textId: string): readonly CitedPlace[] {
  return allPlaces().filter(({ text }) => text.id === textId)
}

let known: readonly CitedPlace[] | undefined

function gather(): readonly CitedPlace[] {
  const byId = new Map<string, { provisions: Map<string, Provision>; items: Set<Item> }>()
  for (const item of allItems()) {
    for (const provision of item.provisions) {
      const id = placeId(placeOf(provision))
      const place = byId.get(id) ?? { provisions: new Map(), items: new Set() }
      place.provisions.set(sameness(provision), provision)
      place.items.add(item)
      byId.set(id, place)
    }
  }
  return [...byId].flatMap(([id, { provisions, items }]) => {
    const [first, ...rest] = provisions.values()
    return first
      ? [{ id, ...placeOf(first), provisions: [first, ...rest] as const, items: [...items] }]
      : []
  })
}

function sameness({ text, ...rest }: Provision): string {
  const { article, paragraph, subparagraph, point, certainty, readUntil, checkedOn } = rest
  return JSON.stringify([
    text.id,
    article,
    paragraph,
    subparagraph,
    point,
    certainty,
    readUntil,
    checkedOn,
  ])
}

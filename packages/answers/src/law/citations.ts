import type { Provision } from '@sejour/engine'
import { type Lang, sayPlace } from '../say/index.ts'
import { allItems } from './items.ts'
import { type Item, type ItemKind } from './shelf.ts'

/** Something in this program that rests on a provision, in one language. */
export type Citing = {
  readonly kind: ItemKind
  readonly id: string
  /** One sentence, or a noun phrase. */
  readonly label: string
}

/** One place of one text, and everything that rests on it. */
export type Citation = {
  readonly provision: Provision
  readonly citedBy: readonly Citing[]
}

/** Every provision that anything here rests on, once each, in the order in which they are met. */
export function citations(lang: Lang): readonly Citation[] {
  const found = new Map<string, { provision: Provision; citedBy: Set<Item> }>()
  for (const item of allItems()) {
    for (const provision of item.provisions) {
      const key = [provision.text.id, sayPlace(provision, 'fr'), provision.certainty].join('|')
      const known = found.get(key) ?? { provision, citedBy: new Set() }
      known.citedBy.add(item)
      found.set(key, known)
    }
  }
  return [...found.values()].map(({ provision, citedBy }) => ({
    provision,
    citedBy: [...citedBy].map(({ kind, id, say }) => ({ kind, id, label: say(lang) })),
  }))
}

import type { Provision } from '@sejour/engine'
import type { Lang } from '../say/index.ts'
import { provisionsIn } from './provisions-in.ts'

/** What kind of thing rests on a provision. */
export type ItemKind =
  | 'condition'
  | 'fact'
  | 'outcome'
  | 'decision'
  | 'remedy'
  | 'exemption'
  | 'stage'
  | 'way'
  | 'statement'
  | 'paper'
  | 'annex'
  | 'register'
  | 'removal'
  | 'unlimited'
  | 'renewal'
  | 'term'
  | 'visit'
  | 'authority'
  | 'contradiction'
  | 'argument'
  | 'exhibit'
  | 'rule'

/** One thing in this program that rests on provisions. */
export type Item = {
  readonly kind: ItemKind
  /** Unique within its kind. */
  readonly id: string
  readonly say: (lang: Lang) => string
  /** The page that shows it, by its French address: `/papiers/annexe-35`. */
  readonly link: string
  readonly provisions: readonly Provision[]
  /** The piece of the law itself. */
  readonly data: unknown
}

/** A module of the law as it is exported, and how its things are named and found. */
export type Shelf = {
  readonly exports: { readonly [name: string]: unknown }
  readonly kind: (exportName: string) => ItemKind
  /** The name of one of its things, by id; nothing for an id that it does not name. */
  readonly say: (id: string, lang: Lang) => string | undefined
  readonly link: (id: string) => string
}

type Cited = { readonly [key: string]: unknown }

/**
 * The things of a module: the members of its lists by their id, the entries of its catalogues by
 * their key, and any other export under its own name. What cites nothing is left out.
 */
export function itemsOn(shelf: Shelf): readonly Item[] {
  return Object.entries(shelf.exports).flatMap(([name, value]) => {
    if (hasId(value)) return itemOf(shelf, name, value.id, value)
    const members = membersOf(value, shelf)
    return members
      .flatMap(([id, data]) => itemOf(shelf, name, id, data))
      .concat(members.length === 0 ? itemOf(shelf, name, name, value) : [])
  })
}

function membersOf(value: unknown, { say }: Shelf): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    const named = value.filter(hasId)
    return named.length === value.length ? named.map((one) => [one.id, one] as const) : []
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  return entries.every(([key]) => say(key, 'fr') !== undefined) ? entries : []
}

function itemOf(shelf: Shelf, name: string, id: string, data: unknown): readonly Item[] {
  const provisions = provisionsIn(data)
  if (provisions.length === 0) return []
  const say = (lang: Lang) => shelf.say(id, lang) ?? ownLabel(data) ?? id
  return [{ kind: shelf.kind(name), id, say, link: shelf.link(id), provisions, data }]
}

const hasId = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** The French words that stand with the data itself. */
export function ownLabel(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { label, name, title } = data as Cited
  return [label, name, title].find((word) => typeof word === 'string')
}

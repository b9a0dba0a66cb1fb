import type { Lexique } from '@sejour/law/lexique'
import { type ComponentChildren, h } from 'preact'

/** Finds the words of the lexicon in a text. */
type Finder = {
  readonly words: RegExp
  readonly idOf: ReadonlyMap<string, string>
  /** Address of the lexicon, without the word. */
  readonly href: string
}

// Running text. A heading, a button or a label that turned into a link would be in the way.
const LINKED = new Set(['p', 'li', 'dd', 'td', 'figcaption'])

let finder: Finder | undefined
let linked = new Set<string>()

/**
 * From here on the first use of each word of the lexicon links to its entry. Absent: no word does.
 * What is drawn is drawn at once, so one page at a time is all there is to know.
 */
export function linkTerms(lexicon: Lexique | undefined, href = ''): void {
  finder = lexicon === undefined ? undefined : finderOf(lexicon, href)
  linked = new Set()
}

/** A page is drawn again: its words may link again. */
export function startPage(): void {
  linked = new Set()
}

const finders = new WeakMap<Lexique, Finder>()

function finderOf(lexicon: Lexique, href: string): Finder {
  const known = finders.get(lexicon)
  if (known?.href === href) return known
  const forms = Object.entries(lexicon).flatMap(([id, entry]) =>
    entry.forms.map((form) => [form.toLowerCase(), id] as const),
  )
  // The longest first: “annexe 35” before “annexe”.
  const choices = forms
    .map(([form]) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .toSorted((one, other) => other.length - one.length)
  const made: Finder = {
    words: new RegExp(String.raw`(?<![\p{L}\d-])(?:${choices.join('|')})(?![\p{L}\d-])`, 'giu'),
    idOf: new Map(forms),
    href,
  }
  finders.set(lexicon, made)
  return made
}

/** The children of an element with its words linked. */
export function withTerms(type: string, children: ComponentChildren): ComponentChildren {
  if (finder === undefined || !LINKED.has(type)) return children
  const known = finder
  return Array.isArray(children)
    ? children.flatMap((child: ComponentChildren) => linkedIn(child, known))
    : linkedIn(children, known)
}

function linkedIn(child: ComponentChildren, { words, idOf, href }: Finder): ComponentChildren {
  if (typeof child !== 'string') return child
  const parts: ComponentChildren[] = []
  let end = 0
  for (const match of child.matchAll(words)) {
    const [form] = match
    const id = idOf.get(form.toLowerCase())
    if (id === undefined || linked.has(id)) continue
    linked.add(id)
    parts.push(
      child.slice(end, match.index),
      h('a', { class: 'term', href: `${href}#${id}` }, form),
    )
    end = match.index + form.length
  }
  return end === 0 ? child : [...parts, child.slice(end)]
}

import type { Block, Line } from '@sejour/documents'
import type { Element, Node } from './markup.ts'

/** What a word processor’s file says, and the pictures it shows, named in the text by their number. */
export type Draft = { readonly blocks: readonly Block[]; readonly pictures: readonly Buffer[] }

/** How the elements of one format are called. */
export type Names = {
  /** Level of a heading; undefined: not a heading. */
  readonly headingLevel: (element: Element) => number | undefined
  readonly isParagraph: (element: Element) => boolean
  readonly isList: (element: Element) => 'ordered' | 'plain' | undefined
  readonly isItem: (element: Element) => boolean
  readonly isTable: (element: Element) => boolean
  readonly isRow: (element: Element) => boolean
  readonly isCell: (element: Element) => boolean
  /** Words instead of an element: a break, a tab, a picture; undefined: its own children. */
  readonly wordsFor: (element: Element) => string | undefined
  readonly isStrong: (element: Element) => boolean
}

const WIDEST = 8

/** Blocks for everything under an element, in order. `tableCaption` names the n-th table. */
export function blocksOf(
  root: Element,
  names: Names,
  tableCaption: (index: number) => string,
): readonly Block[] {
  let tables = 0
  const walk = (element: Element): readonly Block[] => element.children.flatMap(blockOf)
  const blockOf = (node: Node): readonly Block[] => {
    if (typeof node === 'string') return paragraphs([node])
    const level = names.headingLevel(node)
    if (level !== undefined) return heading(level, plain(node, names))
    if (names.isParagraph(node)) return paragraphs(lineOf(node, names))
    const list = names.isList(node)
    if (list) return listOf(itemsOf(node, names), list)
    if (names.isTable(node)) {
      tables += 1
      return tableOf(rowsOf(node, names), tableCaption(tables))
    }
    const words = names.wordsFor(node)
    return words === undefined ? walk(node) : paragraphs([words])
  }
  return walk(root)
}

function heading(level: number, text: string): readonly Block[] {
  const kept = text.trim()
  const bounded = level <= 1 ? 1 : level === 2 ? 2 : 3
  return kept ? [{ kind: 'heading', level: bounded, text: kept }] : []
}

function paragraphs(runs: readonly (string | { readonly strong: string })[]): readonly Block[] {
  const says = runs.some((run) => (typeof run === 'string' ? run : run.strong).trim())
  return says ? [{ kind: 'paragraph', text: runs }] : []
}

function listOf(items: readonly Line[], kind: 'ordered' | 'plain'): readonly Block[] {
  if (items.length === 0) return []
  return [{ kind: 'list', items, ...(kind === 'ordered' ? { ordered: true as const } : {}) }]
}

// A list within a list is told after its item, each line with a dash.
function itemsOf(list: Element, names: Names): readonly string[] {
  return list.children.flatMap((item) => {
    if (typeof item === 'string' || !names.isItem(item)) return []
    const isInner = (node: Node): node is Element =>
      typeof node !== 'string' && names.isList(node) !== undefined
    const own = item.children
      .filter((node) => !isInner(node))
      .map((node) => plain(node, names).trim())
      .filter(Boolean)
      .join('\n')
    const inner = item.children
      .filter(isInner)
      .flatMap((node) => itemsOf(node, names).map((one) => `– ${one}`))
    return [...(own ? [own] : []), ...inner]
  })
}

function rowsOf(table: Element, names: Names): readonly (readonly string[])[] {
  return table.children.flatMap((node) => {
    if (typeof node === 'string') return []
    if (!names.isRow(node)) return rowsOf(node, names)
    return [
      node.children
        .filter((cell): cell is Element => typeof cell !== 'string' && names.isCell(cell))
        .map((cell) => plain(cell, names).trim()),
    ]
  })
}

// A table without columns, or with more than a page holds, reads better line by line.
function tableOf(rows: readonly (readonly string[])[], caption: string): readonly Block[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width < 2 || width > WIDEST || rows.length < 2) {
    return rows.flatMap((row) => paragraphs([row.filter(Boolean).join(' · ')]))
  }
  const [head = [], ...body] = rows.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? ''),
  )
  return [{ kind: 'table', caption, head, rows: body }]
}

function lineOf(element: Element, names: Names): readonly (string | { readonly strong: string })[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [node]
    if (names.isStrong(node)) {
      const words = plain(node, names)
      return words.trim() ? [{ strong: words }] : [words]
    }
    const words = names.wordsFor(node)
    return words === undefined ? lineOf(node, names) : [words]
  })
}

function plain(node: Node, names: Names): string {
  if (typeof node === 'string') return node
  const words = names.wordsFor(node)
  if (words !== undefined) return words
  const inside = node.children.map((child) => plain(child, names)).join('')
  return names.isParagraph(node) ? `${inside}\n` : inside
}

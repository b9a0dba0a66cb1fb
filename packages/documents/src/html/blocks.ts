import type { Block, Line } from '../document.ts'
import type { Said } from '../said.ts'
import { depthsOf } from '../parts.ts'
import { escape } from './escape.ts'
import {
  addressOf,
  boxesOf,
  codeOf,
  labelsOf,
  marksOf,
  pageOf,
  signaturesOf,
} from './form-blocks.ts'
import { lineOf } from './line.ts'

/** What the blocks of one document share: its words, and the level of the heading that is its title. */
export type Writing = { readonly words: Said; readonly titleLevel: number }

/** Blocks as HTML, one after another. */
export function blocksOf(blocks: readonly Block[], writing: Writing): readonly string[] {
  const depths = depthsOf(blocks)
  return blocks.map((block, index) =>
    block.kind === 'heading'
      ? headingOf(block, (depths[index] ?? 1) + writing.titleLevel)
      : blockOf(block, writing),
  )
}

// The look follows the level that was asked for, the tag follows the headings above.
function headingOf({ level, id, text }: Extract<Block, { kind: 'heading' }>, deep: number): string {
  const tag = `h${Math.min(deep, 6)}`
  const anchor = id === undefined ? '' : ` id="${escape(id)}"`
  return `<${tag}${anchor} class="act-heading-${level}">${escape(text)}</${tag}>`
}

function blockOf(one: Exclude<Block, { kind: 'heading' }>, writing: Writing): string {
  const line = (text: Line) => lineOf(text, writing.words)
  switch (one.kind) {
    case 'paragraph':
      return one.margin === undefined
        ? `<p>${line(one.text)}</p>`
        : `<div class="act-beside"><p>${line(one.text)}</p><p class="act-margin">${escape(one.margin)}</p></div>`
    case 'list': {
      const tag = one.ordered ? 'ol' : 'ul'
      return `<${tag}>${one.items.map((item) => `<li>${line(item)}</li>`).join('')}</${tag}>`
    }
    case 'terms':
      return `<dl>${one.items.map(({ term, is }) => `<dt>${line(term)}</dt><dd>${line(is)}</dd>`).join('')}</dl>`
    case 'table':
      return tableOf(one, line)
    case 'note':
      return `<p class="act-note">${line(one.text)}</p>`
    case 'statement':
      return `<p class="act-statement">${line(one.text)}</p>`
    case 'boxes':
      return boxesOf(one, writing, blocksOf)
    case 'address':
      return addressOf(one, line)
    case 'signatures':
      return signaturesOf(one, line)
    case 'marks':
      return marksOf(one, line)
    case 'code':
      return codeOf(one, writing.words)
    case 'labels':
      return labelsOf(one, line)
    case 'page':
      return pageOf(one)
  }
}

function tableOf(
  { caption, head, rows }: Extract<Block, { kind: 'table' }>,
  line: (text: Line) => string,
): string {
  const headings = head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => `<td>${line(cell)}</td>`).join('')
    return `<tr><th scope="row">${line(first)}</th>${cells}</tr>`
  })
  // A wide table scrolls by itself, and by keyboard.
  const table = `<table><caption>${escape(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>${body.join('')}</tbody></table>`
  return `<div class="act-wide" role="region" aria-label="${escape(caption)}" tabindex="0">${table}</div>`
}

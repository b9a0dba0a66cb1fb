import { sentencesOf } from './sentences.ts'

/** What is said at once, where it stands. */
export type Passage = { readonly said: string; readonly range: Range; readonly block: Element }

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, th, td'
const LEFT_OUT = '[hidden], .act-foot, .margin-note, .visually-hidden, svg, nav, form'

/** Every sentence of a part of the page, in its order. */
export function passagesIn(part: Element, lang: string): readonly Passage[] {
  return [...part.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null && block.closest(LEFT_OUT) === null)
    .flatMap((block) => passagesOf(block, lang))
}

function passagesOf(block: Element, lang: string): readonly Passage[] {
  const pieces = textsOf(block)
  const whole = pieces.map(({ data }) => data).join('')
  return sentencesOf(whole, lang).flatMap(({ from, to }): Passage[] => {
    const [start, end] = [placeOf(pieces, from), placeOf(pieces, to)]
    if (start === undefined || end === undefined) return []
    const range = document.createRange()
    range.setStart(start.text, start.at)
    range.setEnd(end.text, end.at)
    return [{ said: whole.slice(from, to), range, block }]
  })
}

function textsOf(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const { currentNode } = walker
    const isSaid = currentNode.parentElement?.closest(LEFT_OUT) === null
    if (currentNode instanceof Text && isSaid) found.push(currentNode)
  }
  return found
}

function placeOf(pieces: readonly Text[], letter: number) {
  let before = 0
  for (const text of pieces) {
    if (letter <= before + text.length) return { text, at: letter - before }
    before += text.length
  }
  return undefined
}

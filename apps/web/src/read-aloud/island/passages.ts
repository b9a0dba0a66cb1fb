import { sentencesOf } from './sentences.ts'

/** What is said at once, where it stands. */
export type Passage = { readonly said: string; readonly range: Range; readonly block: Element }

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, th, td'
// What is hidden from the eye alone is made for the ear.
const LEFT_OUT = '[hidden], .act-foot, .margin-note, svg, nav, form'

/** Every sentence of a part of the page, in its order. */
export function passagesIn(part: Element, lang: string): readonly Passage[] {
  return runsIn(part).flatMap((run) => passagesOf(run, lang))
}

/** Texts that follow one another in one block; a block within another ends the run of the outer one. */
type Run = { readonly block: Element; readonly texts: Text[] }

function runsIn(part: Element): readonly Run[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  const runs: Run[] = []
  while (walker.nextNode()) {
    const { currentNode: text } = walker
    const block = text.parentElement?.closest(BLOCKS)
    if (!(text instanceof Text) || !block) continue
    if (text.parentElement?.closest(LEFT_OUT) !== null) continue
    const last = runs.at(-1)
    if (last?.block === block) last.texts.push(text)
    else runs.push({ block, texts: [text] })
  }
  return runs
}

function passagesOf({ block, texts }: Run, lang: string): readonly Passage[] {
  const whole = texts.map(({ data }) => data).join('')
  return sentencesOf(whole, lang).flatMap(({ from, to }): Passage[] => {
    const [start, end] = [placeOf(texts, from), placeOf(texts, to)]
    if (start === undefined || end === undefined) return []
    const range = document.createRange()
    range.setStart(start.text, start.at)
    range.setEnd(end.text, end.at)
    return [{ said: whole.slice(from, to), range, block }]
  })
}

function placeOf(texts: readonly Text[], letter: number) {
  let before = 0
  for (const text of texts) {
    if (letter <= before + text.length) return { text, at: letter - before }
    before += text.length
  }
  return undefined
}

/** In pixels, from the top left corner. */
export type Box = {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export type Word = { readonly text: string; readonly box: Box }

/** Words of one line, in reading order. `confidence`: 0 to 100, as the engine feels. */
export type SeenWord = Word & { readonly line: string; readonly confidence: number }

/** Reads the engine's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function readTable(table: string): readonly SeenWord[] {
  return table.split('\n').flatMap((row) => {
    const cells = row.split('\t')
    const [level, , block, paragraph, line, , left, top, width, height, confidence] = cells
    const text = (cells[11] ?? '').trim()
    if (level !== '5' || text === '') return []
    const [x0, y0] = [Number(left), Number(top)]
    return [
      {
        text,
        line: `${block}.${paragraph}.${line}`,
        confidence: Number(confidence),
        box: { x0, y0, x1: x0 + Number(width), y1: y0 + Number(height) },
      },
    ]
  })
}

/** Letters and digits weighted by confidence: how much of a page was truly read. */
export function worthOf(words: readonly SeenWord[]): number {
  return words.reduce((sum, { text, confidence }) => sum + lettersIn(text) * confidence, 0) / 100
}

/** Mean confidence, by letter; 0 without any. */
export function confidenceOf(words: readonly SeenWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + lettersIn(text), 0)
  return letters === 0 ? 0 : (worthOf(words) / letters) * 100
}

/** Without what the engine itself hardly believes: a stain or a stamp more often than a word. */
export function trusted(words: readonly SeenWord[]): readonly SeenWord[] {
  return words.filter(({ confidence }) => confidence >= 30)
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

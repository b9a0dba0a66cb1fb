/** A word of a picture. In pixels, from the top left corner of the upright picture. */
export type PictureWord = {
  readonly text: string
  readonly box: {
    readonly x0: number
    readonly y0: number
    readonly x1: number
    readonly y1: number
  }
}

/** Words that stand beside each other, or lines of one title. */
type Block = {
  readonly text: string
  /** Height of its letters. */
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly rows: number
}

// A heading is read in the upper part of what is written; below it people's names begin.
const HEAD = 0.45
const MOST_ROWS_OF_A_TITLE = 4
const MOST = 12

/** What stands at the head of a paper: titles of several lines joined, the largest letters first. */
export function headingLines(words: readonly PictureWord[]): readonly string[] {
  const seen = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const tops = seen.map(({ box }) => box.y0)
  const bottoms = seen.map(({ box }) => box.y1)
  const end = Math.min(...tops) + (Math.max(...bottoms) - Math.min(...tops)) * HEAD
  const rows = rowsOf(seen).filter(({ top }, at) => top <= end || at < 4)
  return titlesOf(rows)
    .filter(({ text }) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1)
    .toSorted((one, other) => other.size - one.size)
    .slice(0, MOST)
    .map(({ text }) => text)
}

const middleOf = ({ box }: PictureWord) => (box.y0 + box.y1) / 2
const sizeOf = ({ box }: PictureWord) => box.y1 - box.y0

/** Rows from the top; a wide gap in a row parts two columns. */
function rowsOf(words: readonly PictureWord[]): readonly Block[] {
  const rows: PictureWord[][] = []
  for (const word of words.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    const row = rows.at(-1)
    // The first of the row, not the last: a slanted line would draw in the one below.
    const first = row?.at(0)
    const isSame =
      first && middleOf(word) - middleOf(first) < Math.max(sizeOf(word), sizeOf(first)) / 2
    if (isSame) row?.push(word)
    else rows.push([word])
  }
  return rows.flatMap((row) =>
    columnsOf(row.toSorted((one, other) => one.box.x0 - other.box.x0)).map(blockOf),
  )
}

function columnsOf(row: readonly PictureWord[]): readonly (readonly PictureWord[])[] {
  const columns: PictureWord[][] = []
  for (const word of row) {
    const last = columns.at(-1)?.at(-1)
    if (last && word.box.x0 - last.box.x1 < 2.5 * Math.max(sizeOf(word), sizeOf(last))) {
      columns.at(-1)?.push(word)
    } else {
      columns.push([word])
    }
  }
  return columns
}

function blockOf(words: readonly PictureWord[]): Block {
  const sizes = words.map(sizeOf).toSorted((one, other) => one - other)
  return {
    text: words.map(({ text }) => text).join(' '),
    // Words without tall letters are lower than their line.
    size: sizes[Math.floor(sizes.length * 0.75)] ?? 0,
    left: Math.min(...words.map(({ box }) => box.x0)),
    right: Math.max(...words.map(({ box }) => box.x1)),
    top: Math.min(...words.map(({ box }) => box.y0)),
    bottom: Math.max(...words.map(({ box }) => box.y1)),
    rows: 1,
  }
}

/** Joins a row to the one above it when both are of one title. */
function titlesOf(rows: readonly Block[]): readonly Block[] {
  const titles: Block[] = []
  for (const row of rows) {
    const at = titles.findLastIndex((title) => continues(title, row))
    const title = titles[at]
    if (title === undefined) titles.push(row)
    else titles[at] = joined(title, row)
  }
  return titles
}

function continues(title: Block, row: Block): boolean {
  const [small, large] = [Math.min(title.size, row.size), Math.max(title.size, row.size)]
  return (
    title.rows < MOST_ROWS_OF_A_TITLE &&
    large < small * 1.3 &&
    row.top - title.bottom < large &&
    row.top > title.top &&
    row.left < title.right &&
    title.left < row.right
  )
}

const joined = (title: Block, row: Block): Block => ({
  text: `${title.text} ${row.text}`,
  size: Math.max(title.size, row.size),
  left: Math.min(title.left, row.left),
  right: Math.max(title.right, row.right),
  top: title.top,
  bottom: row.bottom,
  rows: title.rows + 1,
})

/** The three shapes of the zone: card, larger card, passport (ICAO Doc 9303). */
export type ZoneFormat = 'TD1' | 'TD2' | 'TD3'

/** What may stand in each place of each line. `a`: no digit. `d`: a digit or a filler. `x`: both. */
export const SHAPES: { readonly [format in ZoneFormat]: readonly string[] } = {
  TD1: [
    `${'a'.repeat(5)}${'x'.repeat(25)}`,
    `${'d'.repeat(7)}a${'d'.repeat(7)}aaa${'x'.repeat(11)}d`,
    'a'.repeat(30),
  ],
  TD2: ['a'.repeat(36), `${'x'.repeat(9)}daaa${'d'.repeat(7)}a${'d'.repeat(7)}${'x'.repeat(7)}d`],
  TD3: ['a'.repeat(44), `${'x'.repeat(9)}daaa${'d'.repeat(7)}a${'d'.repeat(7)}${'x'.repeat(14)}dd`],
}

export const FORMATS = ['TD3', 'TD2', 'TD1'] as const

const isNames = (shape: string) => !/[^a]/.test(shape)

/** Ways to bring a line as it was read to the length of its shape; none when it is no such line. */
export function fitLine(read: string, shape: string): readonly string[] {
  const { length } = shape
  if (isNames(shape)) return fitNames(read, length)
  const runs = /<<+/.exec(read)
  if (read.length === length) return [read]
  if (read.length === length - 1 || read.length === length - 2) {
    // A filler that was not seen: which one of a run is all the same.
    const missing = '<'.repeat(length - read.length)
    const at = runs?.index ?? read.indexOf('<')
    return at < 0 ? [] : [read.slice(0, at) + missing + read.slice(at)]
  }
  if (read.length === length + 1) {
    // One letter seen as two: the check digits tell which.
    const doubled = Array.from(read).flatMap((one, at) =>
      isTwice(one, read[at + 1]) ? [at, at + 1] : [],
    )
    return [...new Set(doubled.map((at) => read.slice(0, at) + read.slice(at + 1)))]
  }
  return []
}

const isTwice = (one: string, next: string | undefined) =>
  next !== undefined && (one === next || `${one}${next}` === '7Z' || ALIKE[one]?.includes(next))

// Fillers at the end of the names are often seen as letters, and their number varies.
function fitNames(read: string, length: number): readonly string[] {
  if (!read.includes('<') || read.length < 20 || read.length > length + 20) return []
  const given = /^(.*?[A-Z0-9]<<[A-Z0-9<]*?)<<.*$/.exec(read)?.[1] ?? read
  return [given.slice(0, length).padEnd(length, '<')]
}

const LETTERS: { readonly [digit: string]: string } = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 8: 'B' }
const DIGITS: { readonly [letter: string]: string } = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
}

/** Puts a letter where no digit can stand, and a digit where only one can. */
export function byShape(line: string, shape: string): string {
  return Array.from(line)
    .map((character, at) => {
      if (shape[at] === 'a') return LETTERS[character] ?? character
      return shape[at] === 'd' ? (DIGITS[character] ?? character) : character
    })
    .join('')
}

/** Characters that are taken for each other where both may stand. */
export const ALIKE: { readonly [character: string]: readonly string[] } = {
  O: ['0'],
  0: ['O'],
  Q: ['0'],
  D: ['0'],
  I: ['1'],
  1: ['I'],
  L: ['1'],
  Z: ['2'],
  2: ['Z'],
  S: ['5'],
  5: ['S'],
  G: ['6'],
  6: ['G'],
  B: ['8'],
  8: ['B'],
}

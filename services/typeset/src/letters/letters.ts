import type { Document } from '@sejour/documents'

/** Where a font cannot help: the code points that no font draws, as `U+1F600`, each once, in their order. */
export function findUndrawn(
  document: Document,
  fonts: readonly ReadonlySet<number>[],
): readonly string[] {
  const undrawn = new Set<number>()
  for (const text of textsOf(document)) collectUndrawn(text, fonts, undrawn)
  return [...undrawn].toSorted((one, other) => one - other).map(nameOf)
}

/** The same document, each letter that no font draws written as `[U+1F600]`. */
export function nameUndrawn(document: Document, fonts: readonly ReadonlySet<number>[]): Document {
  return rewrite(document, (text) => {
    const undrawn = new Set<number>()
    collectUndrawn(text, fonts, undrawn)
    if (undrawn.size === 0) return text
    const letters = Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0
      return undrawn.has(code) ? `[${nameOf(code)}]` : letter
    })
    return letters.join('')
  })
}

/** The letters that no file may hold, as `U+202E`: those that are no text, and those that make a page show other words than it holds. */
export function findBarred(document: Document): readonly string[] {
  const barred = new Set<number>()
  for (const text of textsOf(document)) {
    if (PLAIN.test(text)) continue
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0
      if (isBarred(code)) barred.add(code)
    }
  }
  return [...barred].toSorted((one, other) => one - other).map(nameOf)
}

/**
 * Whether a word is so long that no page can hold it, counting the runs of a line as one text. The
 * compiler does not survive a word of more than 65,535 bytes.
 */
export function hasEndlessWord(value: unknown): boolean {
  if (typeof value === 'string') return isEndless(value)
  if (typeof value !== 'object' || value === null) return false
  const inner = Object.values(value)
  if (inner.some(hasEndlessWord)) return true
  // The runs of a line follow one another without a space; rows, cells and items stand apart.
  const isLine =
    Array.isArray(value) && inner.some(isRun) && inner.every((one) => !Array.isArray(one))
  return isLine && isEndless(inner.flatMap((run) => [...textsOf(run, 1)]).join(''))
}

const isRun = (one: unknown): boolean => typeof one === 'object' && one !== null && !('kind' in one)

/** The same document, its endless words cut into lines. */
export function cutEndlessWords(document: Document): Document {
  return rewrite(document, (text) =>
    isEndless(text) ? text.replaceAll(/[^ \n]{1000}/g, '$&\n') : text,
  )
}

const ENDLESS = 10_000

function isEndless(text: string): boolean {
  return text.length > ENDLESS && text.split(/[ \n]/).some(({ length }) => length > ENDLESS)
}

/** How many places of a document are still to be completed. */
export function countGaps(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'gap' in value && typeof value.gap === 'string' ? 1 : 0
  return Object.values(value).reduce<number>((sum, inner) => sum + countGaps(inner), own)
}

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

// A letter and its accents must come from one font; composed or decomposed, whichever the font has.
function collectUndrawn(
  text: string,
  fonts: readonly ReadonlySet<number>[],
  undrawn: Set<number>,
): void {
  if (PLAIN.test(text)) return
  for (const { segment } of clusters.segment(text)) {
    const spellings = [segment.normalize('NFC'), segment.normalize('NFD')].map(lettersOf)
    const drawn = fonts.some((font) =>
      spellings.some((spelling) => spelling.every((code) => font.has(code) && !isBarred(code))),
    )
    if (drawn) continue
    const missing = lettersOf(segment).filter(
      (code) => isBarred(code) || !fonts.some((font) => font.has(code)),
    )
    // Each is drawn alone, but by no font together: the last one is the accent that fails.
    const named = missing.length > 0 ? missing : lettersOf(segment).slice(-1)
    for (const code of named) undrawn.add(code)
  }
}

// What nearly every text is made of: every font draws it.
const PLAIN = /^[\n\r\t -~À-ÿ–—‘’“”…•€]*$/

function lettersOf(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).filter((code) => !isSilent(code))
}

// Line ends, tabs, and signs that steer the text around them without being drawn.
function isSilent(code: number): boolean {
  return (
    [0x09, 0x0a, 0x0d, 0xad, 0x61c, 0x2028, 0x2029, 0x2060].includes(code) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

// Controls, halves of letters, private letters, and the signs that force a direction.
function isBarred(code: number): boolean {
  return (
    (code < 0x20 && !isSilent(code)) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0xd800 && code <= 0xf8ff) ||
    code === 0xfeff ||
    (code & 0xfffe) === 0xfffe
  )
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function* textsOf(value: unknown, depth = Infinity): Generator<string> {
  if (typeof value === 'string') yield value
  if (typeof value !== 'object' || value === null || depth === 0) return
  for (const inner of Object.values(value)) yield* textsOf(inner, depth - 1)
}

function rewrite<Value>(value: Value, change: (text: string) => string): Value
function rewrite(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((inner) => rewrite(inner, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, rewrite(inner, change)]),
  )
}

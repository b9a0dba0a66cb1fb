import type { Document } from '@sejour/documents'
import { shownCodes } from './font.ts'

/** Signs that show nothing themselves, or force a direction: text that was copied is full of them. */
const SILENT: readonly (readonly [number, number])[] = [
  [0x0000, 0x0009],
  [0x000b, 0x001f],
  [0x007f, 0x009f],
  [0x202a, 0x202e],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe007f],
]

/** Stands in a stamp where its font has no sign. */
const GAP = '□'

/** The text without signs that nobody sees. */
function withoutSilent(text: string): string {
  return Array.from(text.replaceAll('\t', '    ').normalize('NFC'), (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return SILENT.some(([from, to]) => code >= from && code <= to) ? '' : letter
  }).join('')
}

/** A whole document so. */
export function plainDocument(document: Document): Document {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return withoutSilent(value)
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
  }
  // Kinds and languages are ASCII: they stay what they are, and every other text is a text.
  return plain(document) as Document
}

/** What the one font of stamps and watermarks can show. */
export function stampLetters(text: string): string {
  return Array.from(withoutSilent(text), (letter) =>
    shownCodes.has(letter.codePointAt(0) ?? 0) ? letter : GAP,
  ).join('')
}

import type { Document } from '@sejour/documents'
import { shownCodes } from './font.ts'

/** Stands where the fonts have no sign. */
const GAP = '□'

/** Signs that only change the one before, or show nothing: joiners, directions, skins, tags. */
const SILENT: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe007f],
]
const isSilent = (code: number) => SILENT.some(([from, to]) => code >= from && code <= to)
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/

/** The text with what the fonts can show; other signs leave a gap, since a hole is refused on paper. */
export function shownLetters(text: string): { readonly text: string; readonly isWhole: boolean } {
  let isWhole = true
  const kept = Array.from(text.normalize('NFC'), (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (letter === '\n' || shownCodes.has(code) || ARABIC.test(letter)) return letter
    if (/\s/.test(letter)) return ' '
    if (isSilent(code)) return ''
    isWhole = false
    return GAP
  })
  return { text: kept.join(''), isWhole }
}

/** A whole document so. */
export function showDocument(document: Document): {
  readonly document: Document
  readonly isWhole: boolean
} {
  let isWhole = true
  const show = (text: string): string => {
    const shown = shownLetters(text)
    isWhole &&= shown.isWhole
    return shown.text
  }
  const showAny = (value: unknown): unknown => {
    if (typeof value === 'string') return show(value)
    if (Array.isArray(value)) return value.map(showAny)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, showAny(inner)]))
  }
  // Kinds and languages are ASCII: showing them changes nothing, and every other text is a text.
  return { document: showAny(document) as Document, isWhole }
}

import type { Document } from '@sejour/documents'
import { shownCodes } from './font.ts'

/** Stands where the fonts have no sign. */
const GAP = '□'

/** Signs that only change the one before, or show nothing. */
const SILENT =
  /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e007f}]/u
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/

/** The text with what the fonts can show; other signs leave a gap, since a hole is refused on paper. */
export function shownLetters(text: string): { readonly text: string; readonly isWhole: boolean } {
  let isWhole = true
  const kept = [...text.normalize('NFC')].map((letter) => {
    if (letter === '\n' || shownCodes.has(letter.codePointAt(0) ?? 0) || ARABIC.test(letter))
      return letter
    if (SILENT.test(letter) || letter < ' ' || letter === '\u007f') return ''
    if (/\s/.test(letter)) return ' '
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

import type { SaidSource } from '@sejour/answers/say'
import type { Finding } from '@sejour/engine'
import { MARKS } from './marks.ts'

/** One line of an answer: a sentence, and in the margin who says so. */
export type Line = {
  readonly text: string
  /**
   * `title`: what the answer is. `head`: opens a part. `quiet`: beside the matter.
   * `verbatim`: to be copied, so it is never broken.
   */
  readonly style?: 'title' | 'head' | 'quiet' | 'verbatim'
  /** What hangs before the text: a mark, a number, a dash. */
  readonly lead?: string
  /** How deep it stands in a tree, from 0. */
  readonly depth?: number
  readonly margin?: string
}

/** An empty line. */
export const GAP: Line = { text: '' }

/** The line that says what the answer is. */
export const title = (text: string, margin?: string): Line =>
  withMargin({ text, style: 'title' }, margin)

/** A part of the answer under its head, after an empty line. Nothing when it holds nothing. */
export function part(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [GAP, { text, style: 'head' }, ...lines]
}

/** A sentence, with its source. */
export const line = (text: string, margin?: string): Line => withMargin({ text }, margin)

/** Something said beside the matter. */
export const quiet = (text: string): Line => ({ text, style: 'quiet' })

/** Something to be copied as it stands. */
export const verbatim = (text: string): Line => ({ text, style: 'verbatim' })

/** One item of a list, behind a dash or behind its own lead. */
export const item = (text: string, margin?: string, lead = '–'): Line =>
  withMargin({ text, lead }, margin)

/** Sentences as a list. */
export const list = (texts: readonly string[]): readonly Line[] => texts.map((text) => item(text))

/** A condition with its mark and the word of the mark. */
export function marked(
  finding: Finding,
  said: { readonly text: string; readonly word: string; readonly margin?: string | undefined },
  depth = 0,
): Line {
  const lead = MARKS[finding]
  return withMargin({ text: `${said.text} · ${said.word}`, lead, depth }, said.margin)
}

/** The sources of one statement, as they stand in its margin. */
export function marginOf(sources: readonly SaidSource[]): string {
  return sources.map(({ said }) => said).join('\n')
}

function withMargin(of: Line, margin: string | undefined): Line {
  return margin === undefined || margin === '' ? of : { ...of, margin }
}

import type { Block } from '@sejour/documents'
import { isGap } from '../../field/gap.ts'
import { filled } from '../../words.ts'

/** The text of a lawyer as given, a paragraph where it begins a new line. */
export function paragraphs(text: string): readonly Block[] {
  if (isGap(text)) return [{ kind: 'paragraph', text: [filled(text)] }]
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Block => ({ kind: 'paragraph', text: line }))
}

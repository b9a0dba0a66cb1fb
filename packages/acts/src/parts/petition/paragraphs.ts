import type { Block, Inline } from '@sejour/documents'
import type { Composing } from '../../act.ts'
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

/** Runs as part of a sentence: nothing tells what was filled in apart from the words around it. */
function inProse(runs: readonly Inline[]): readonly Inline[] {
  return runs.map((run) => (typeof run === 'object' && 'filled' in run ? run.filled : run))
}

/** The same composer, whose sentences read as prose. */
export function proseOf<Data, Key extends string>(
  composing: Composing<Data, Key>,
): Composing<Data, Key> {
  const { say, day } = composing
  return {
    ...composing,
    say: (key, values) => inProse(say(key, values)),
    day: (one) => inProse([day(one)])[0] ?? '',
  }
}

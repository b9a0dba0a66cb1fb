import { sayProvision } from '@sejour/answers/say'
import type { Provision } from '@sejour/engine/cite'
import type { Composing } from '../../act.ts'
import { plain, type Fillings } from '../../words.ts'
import type { LetterPart } from './written.ts'

/** What each section of a letter is written with: its words, and the turns that all of them use. */
export type LetterWriting<Data, Key extends string> = Composing<Data, Key> & {
  /** A numbered sentence of ours, its source beside it. */
  readonly sentence: (key: Key, source?: Provision, values?: Fillings) => LetterPart
  readonly section: (key: Key) => LetterPart
  readonly heading: (key: Key) => LetterPart
  /** A heading of the first level, in a letter without sections. */
  readonly title: (key: Key) => LetterPart
}

export function writingWith<Data, Key extends string>(
  composing: Composing<Data, Key>,
): LetterWriting<Data, Key> {
  const { say, lang } = composing
  return {
    ...composing,
    sentence: (key, source, values = {}) => ({
      kind: 'numbered',
      text: say(key, values),
      ...(source && { margin: sayProvision(source, lang) }),
    }),
    section: (key) => ({ kind: 'section', title: plain(say(key)) }),
    title: (key) => ({ kind: 'heading', level: 1, text: plain(say(key)) }),
    heading: (key) => ({ kind: 'heading', level: 2, text: plain(say(key)) }),
  }
}

import type { Block, Inline, Line } from '@sejour/documents'
import { isGap } from '../../field/gap.ts'
import type { ActLang } from '../../lang.ts'
import { filled, type Fillings } from '../../words.ts'
import { quiet } from './quiet.ts'

/** A sentence of a letter: the same shape in every act. */
export type Say<Key extends string> = (key: Key, values?: Fillings) => readonly Inline[]

/** A part of a letter: a block, a section, or text that gets the next number. */
export type LetterPart =
  | Block
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'numbered'; readonly text: Line; readonly margin?: string }

/** The blocks of a letter: numbers the sections in Roman figures and the paragraphs through the whole letter. */
export function numberParts(parts: readonly LetterPart[]): readonly Block[] {
  let section = 0
  let paragraph = 0
  return parts.map((part): Block => {
    if (part.kind === 'section') {
      section += 1
      return { kind: 'heading', level: 1, text: `${ROMAN[section] ?? section}. ${part.title}` }
    }
    if (part.kind !== 'numbered') return quiet(part)
    paragraph += 1
    const margin = part.margin === undefined ? {} : { margin: part.margin }
    return quiet({
      kind: 'paragraph',
      text: [`${paragraph}.\u00a0`, ...runsOf(part.text)],
      ...margin,
    })
  })
}

const ROMAN = ' I II III IV V VI VII VIII IX X XI XII XIII XIV'.split(' ')

/** A value as part of a sentence of a letter: nothing tells it apart from the words around it. */
export function inText(value: string): Inline {
  return isGap(value) ? filled(value) : value
}

/**
 * A text of counsel as given, a numbered paragraph where it begins a new line. `after` ends its last
 * paragraph, `margin` stands beside its first.
 */
export function counselsText(
  text: string,
  { after = [], margin }: { readonly after?: readonly Inline[]; readonly margin?: string } = {},
): readonly LetterPart[] {
  const lines = isGap(text) ? [text] : text.split(/\n+/).map((one) => one.trim())
  const kept = lines.filter((one) => one !== '')
  return kept.map((one, index) => ({
    kind: 'numbered' as const,
    text: [inText(one), ...(index === kept.length - 1 ? after : [])],
    ...(index === 0 && margin !== undefined && { margin }),
  }))
}

/** « a, b et c », of runs. */
export function joinLines(lines: readonly (readonly Inline[])[], lang: ActLang): readonly Inline[] {
  return lines.flatMap((line, index) => {
    if (index === 0) return line
    return [index === lines.length - 1 ? ` ${AND[lang]} ` : ', ', ...line]
  })
}

const AND = { fr: 'et', nl: 'en', de: 'und' } as const

function runsOf(text: Line): readonly Inline[] {
  return typeof text === 'string' ? [text] : text
}

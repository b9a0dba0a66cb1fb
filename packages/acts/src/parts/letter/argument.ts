import { plain } from '../../words.ts'
import { list, optional, text } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import type { Known } from '../../known.ts'
import { cited, type citationWords, sayCitedAlone } from './citations.ts'
import { counselsText, inText, type LetterPart, type Say } from './written.ts'

/** Arguments one by one, in the words of counsel. */
export function argumentList(
  label: InActLangs,
  { least, from }: { readonly least: number; readonly from?: Known },
) {
  return list(
    label,
    {
      title: text({ fr: 'Titre', nl: 'Titel', de: 'Titel' }),
      text: text({ fr: 'Exposé', nl: 'Uiteenzetting', de: 'Darlegung' }, { long: true }),
      basis: optional(text({ fr: 'Base légale', nl: 'Rechtsgrond', de: 'Rechtsgrundlage' })),
      cited: cited(),
    },
    { least, most: 60, ...(from && { from }) },
  )
}

export type Argued = {
  readonly title: string
  readonly text: string
  readonly basis: string | undefined
  readonly cited: string | undefined
}

/** Each argument under its own heading: its basis in the margin, its pieces at its end. */
export function argumentParts<Key extends string>(
  all: readonly Argued[],
  { heading, level }: { readonly heading: Key; readonly level: 1 | 2 | 3 },
  say: Say<Key | keyof typeof citationWords.fr>,
): readonly LetterPart[] {
  return all.flatMap(({ title, text: words, basis, cited: citation }, index): LetterPart[] => [
    {
      kind: 'heading',
      level,
      text: plain(say(heading, { number: [String(index + 1)], title: [inText(title)] })),
    },
    ...counselsText(words, {
      after: sayCitedAlone(citation, say),
      ...(basis !== undefined && { margin: basis }),
    }),
  ])
}

/** The numbers, from 1, of the arguments that no piece supports. */
export function withoutPieces(all: readonly Argued[]): readonly number[] {
  return all.flatMap(({ cited: citation }, index) => (citation === undefined ? [index + 1] : []))
}

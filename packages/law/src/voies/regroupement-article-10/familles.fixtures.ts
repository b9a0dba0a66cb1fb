import type { titres } from '../../titres/index.ts'
import { voiesDe } from '../de.ts'
import { voiesEn } from '../en.ts'
import { voiesNl } from '../nl.ts'
import type { Voie } from '../voie.ts'

/** What the three translations of a way lack, lose or misprint. */
export function flawsOfVoie(
  { id, statements, titles, waiting }: Voie,
  papers: typeof titres,
): readonly string[] {
  const named = [...titles, ...waiting, ...statements.flatMap((one) => one.papers ?? [])]
  const unknown = named.filter((paper) => !papers.some((one) => one.id === paper))
  const translated = Object.entries({ nl: voiesNl, de: voiesDe, en: voiesEn }).flatMap(
    ([language, texts]) => {
      const said = texts[id]?.statements ?? {}
      return [
        ...statements
          .filter((one) => figuresIn(said[one.id] ?? '') !== figuresIn(one.label))
          .map((one) => `${language}: figures: ${one.id}`),
        ...Object.values(said)
          .filter((sentence) => /['"]|\s\s|\s[;:?!]/.test(sentence))
          .map((sentence) => `${language}: signs: ${sentence}`),
      ]
    },
  )
  return [...unknown.map((paper) => `paper: ${paper}`), ...translated]
}

function figuresIn(sentence: string): string {
  const found = sentence.replaceAll('1er', '1').match(/\d+(?:bis|ter|quater|quinquies|sexies)?/g)
  return (found ?? []).toSorted().join(' ')
}

/** Every topic that the product promises to say of a way to a family’s stay. */
export const PROMISED = [
  'base',
  'place',
  'authority',
  'conditions',
  'evidence',
  'fee',
  'waiting',
  'decision',
  'silence',
  'title',
  'work',
  'renewal',
  'unlimited',
  'end',
  'remedy',
  'interaction',
  'harm',
] as const

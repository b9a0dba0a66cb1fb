import type { Inline } from '@sejour/documents'
import { optional, text } from '../../field/field.ts'
import type { Known } from '../../known.ts'
import type { InActLangs } from '../../lang.ts'
import type { Say } from './written.ts'

const MOST_IN_A_RANGE = 500

/** The numbers of the pieces that prove something, as people write them: “1, 4, 6-8”. */
export function cited(from?: Known) {
  return optional(
    text(
      {
        fr: 'Pièces qui le prouvent',
        nl: 'Stukken die dit bewijzen',
        de: 'Unterlagen, die dies belegen',
      },
      {
        most: 200,
        ...(from && { from }),
        hint: {
          fr: 'Les numéros de l’inventaire, par exemple 1, 4, 6-8.',
          nl: 'De nummers van de inventaris, bijvoorbeeld 1, 4, 6-8.',
          de: 'Die Nummern des Verzeichnisses, zum Beispiel 1, 4, 6-8.',
        },
      },
    ),
  )
}

/** The numbers that a citation names, each once, in order; nothing where it cannot be read. */
export function citedNumbers(citation: string | undefined): readonly number[] | undefined {
  if (citation === undefined || citation.trim() === '') return []
  const ranges = citation.split(/[,;]/).map((part) => rangeOf(part.trim()))
  return ranges.every((range) => range !== undefined)
    ? [...new Set(ranges.flat())].toSorted((one, other) => one - other)
    : undefined
}

function rangeOf(part: string): readonly number[] | undefined {
  const [, first, last = first] = /^(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?$/.exec(part) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === undefined || from < 1 || to < from || to - from >= MOST_IN_A_RANGE) return undefined
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** « (pièces 1, 4 et 6 à 8) » as it ends a sentence, after a space; nothing where nothing is cited. */
export function sayCited(
  citation: string | undefined,
  say: Say<keyof typeof citationWords.fr>,
): readonly Inline[] {
  const numbers = citedNumbers(citation) ?? []
  if (numbers.length === 0) return []
  const key = numbers.length === 1 ? 'citedOne' : 'citedMany'
  return [' (', ...say(key, { numbers: [shorten(numbers)] }), ')']
}

/** « Pièces 1, 4 et 6 à 8. » as a sentence of its own, after a space; nothing where nothing is cited. */
export function sayCitedAlone(
  citation: string | undefined,
  say: Say<keyof typeof citationWords.fr>,
): readonly Inline[] {
  const numbers = citedNumbers(citation) ?? []
  if (numbers.length === 0) return []
  const key = numbers.length === 1 ? 'citedOneAlone' : 'citedManyAlone'
  return [' ', ...say(key, { numbers: [shorten(numbers)] })]
}

/** The numbers as a cell of a table shows them. */
export function sayNumbers(citation: string | undefined): string {
  return shorten(citedNumbers(citation) ?? [])
}

// Three that follow one another are a range: “1, 4, 6–8”.
function shorten(numbers: readonly number[]): string {
  const starts = numbers.filter((number, index) => numbers[index - 1] !== number - 1)
  const ends = numbers.filter((number, index) => numbers[index + 1] !== number + 1)
  return starts
    .map((start, index) => {
      const end = ends[index] ?? start
      if (end === start) return String(start)
      return end - start === 1 ? `${start}, ${end}` : `${start}–${end}`
    })
    .join(', ')
}

export const citationWords = {
  fr: {
    citedOne: 'pièce {numbers}',
    citedMany: 'pièces {numbers}',
    citedOneAlone: 'Pièce {numbers}.',
    citedManyAlone: 'Pièces {numbers}.',
  },
  nl: {
    citedOne: 'stuk {numbers}',
    citedMany: 'stukken {numbers}',
    citedOneAlone: 'Stuk {numbers}.',
    citedManyAlone: 'Stukken {numbers}.',
  },
  de: {
    citedOne: 'Unterlage {numbers}',
    citedMany: 'Unterlagen {numbers}',
    citedOneAlone: 'Unterlage {numbers}.',
    citedManyAlone: 'Unterlagen {numbers}.',
  },
} as const satisfies InActLangs<object>

import type { Place } from '../../app/guide/given.ts'
import { sayItem, sayKind } from '../../app/guide/say.ts'
import type { Answers } from './answers.ts'
import { kindAt } from './screening.ts'
import type { ScreeningTexts, Words } from './texts/index.ts'

/** “Argument 2 : L’école des enfants”, for the fact of a record. */
export function sayRecord(
  place: Place,
  answers: Answers | undefined,
  texts: ScreeningTexts,
): string | undefined {
  if (!place.record) return undefined
  const { list, index } = place.record
  const kind = answers && kindAt(answers, place)
  return texts.words.question.record(
    sayItem(list, texts),
    index + 1,
    kind === undefined ? '' : sayKind(list, kind, texts),
  )
}

/** The part of a life that a fact belongs to: the first word of its id. */
export function groupOf({ id }: Place, { groups }: Words): string {
  const [first = ''] = id.split(/[.[]/)
  const known: { readonly [group: string]: string } = groups
  return known[first] ?? first
}

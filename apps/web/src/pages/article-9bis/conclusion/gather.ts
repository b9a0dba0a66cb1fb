import type { Procedure } from '@sejour/engine'
import type { Given, Place } from '../../../app/guide/given.ts'
import { wordsOf } from '../../../app/guide/say.ts'
import { type Answers, findPlace } from '../answers.ts'
import { sayRecord } from '../say.ts'
import { inOrder } from '../screening.ts'
import type { ScreeningTexts } from '../texts/index.ts'

/** A piece to look for, and what it would prove. */
export type Piece = { readonly exhibit: string; readonly proves: readonly string[] }

/** What to gather: for what is not known, and for what was answered. */
export type ToGather = {
  readonly unknown: readonly Piece[]
  /** What is not known and no piece proves by itself. */
  readonly open: readonly string[]
  readonly known: readonly Piece[]
}

/** `missing`: the facts that the conclusion still waits for. */
export function toGather(
  procedure: Procedure,
  answers: Answers,
  missing: readonly string[],
  texts: ScreeningTexts,
): ToGather {
  const given = inOrder(procedure, answers)
  const unknownIds = new Set([
    ...missing,
    ...given.filter(({ id }) => answers.given.get(id) === null).map(({ id }) => id),
  ])
  const unknown = [...unknownIds].flatMap((id) => findPlace(procedure, id) ?? [])
  const known = given.filter(({ id }) => !unknownIds.has(id) && isSomething(answers.given.get(id)))
  const exhibitsOf = ({ fact }: Place): readonly string[] => wordsOf(fact, texts).exhibits ?? []
  const labelOf = (place: Place): string => {
    const record = sayRecord(place, answers, texts)
    const { label } = wordsOf(place.fact, texts)
    return record === undefined ? label : `${label} (${record})`
  }
  return {
    unknown: pieces(unknown),
    open: unknown.filter((place) => exhibitsOf(place).length === 0).map(labelOf),
    known: pieces(known),
  }

  function pieces(places: readonly Place[]): readonly Piece[] {
    const proves = new Map<string, Set<string>>()
    for (const place of places) {
      for (const exhibit of exhibitsOf(place)) {
        const { label } = wordsOf(place.fact, texts)
        proves.set(exhibit, (proves.get(exhibit) ?? new Set()).add(label))
      }
    }
    return [...proves].map(([exhibit, labels]) => ({ exhibit, proves: [...labels] }))
  }
}

/** Whether an answer says that there is something: what is not there needs no piece. */
function isSomething(value: Given | undefined): boolean {
  if (value === undefined || value === null || typeof value === 'object') return false
  return value !== false && value !== 0 && !NOTHING.has(String(value))
}

const NOTHING = new Set(['aucun', 'aucune', 'jamais', 'pas-encore', 'seul-demandeur'])

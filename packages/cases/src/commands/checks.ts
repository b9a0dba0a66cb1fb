import type { LocalDate } from '@sejour/calendar'
import type { ExhibitId, PersonId } from '../ids.ts'
import type { CaseState } from '../state/case-state.ts'
import { isSame } from '../state/values.ts'
import { refusedIf, type RefusalCode, type Refused } from './decided.ts'

/** Refused when one of them is not in the case. */
export function mustKnow(
  known: ReadonlyMap<string, unknown>,
  code: RefusalCode,
  ...ids: readonly (string | undefined)[]
): Refused | undefined {
  const unknown = ids.find((id) => id !== undefined && !known.has(id))
  return refusedIf(unknown !== undefined, code, unknown)
}

export function mustKnowPersons(
  state: CaseState,
  persons: readonly PersonId[] | null | undefined,
): Refused | undefined {
  return mustKnow(state.persons, 'unknown-person', ...(persons ?? []))
}

export function mustKnowExhibits(
  state: CaseState,
  exhibits: readonly ExhibitId[] | undefined,
): Refused | undefined {
  return mustKnow(state.exhibits, 'unknown-exhibit', ...(exhibits ?? []))
}

/** Refused when one of the maps has the id. */
export function mustBeNew(
  id: string,
  ...known: readonly ReadonlyMap<string, unknown>[]
): Refused | undefined {
  return refusedIf(
    known.some((map) => map.has(id)),
    'id-used',
    id,
  )
}

/** Refused when a text that is needed says nothing. Absent: it is not about this text. */
export function mustSay(...texts: readonly (string | null | undefined)[]): Refused | undefined {
  return refusedIf(
    texts.some((text) => text === null || text?.trim() === ''),
    'blank',
  )
}

/** Refused when the last day stands before the first; a day that is not known is in order. */
export function mustBeInOrder(
  from: LocalDate | null | undefined,
  until: LocalDate | null | undefined,
  about?: string,
): Refused | undefined {
  return refusedIf(Boolean(from && until && until < from), 'ends-before-start', about)
}

/** Only the changes that change something. */
export function realChanges<Changed extends object>(thing: object, changes: Changed): Changed {
  const known = new Map(Object.entries(thing))
  const real = Object.entries(changes).filter(
    ([key, value]) => value !== undefined && !isSame(known.get(key) ?? null, value),
  )
  // A part of the changes: each of them is optional.
  return Object.fromEntries(real) as Changed
}

export const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0

/** Whether what is kept says the same as what is told: every field told, and none besides. */
export function saysTheSame(
  kept: object,
  told: object,
  besides: readonly string[] = ['recorded', 'changed'],
): boolean {
  const bare = Object.entries(kept).filter(([key]) => !besides.includes(key))
  return isSame(Object.fromEntries(bare), told)
}

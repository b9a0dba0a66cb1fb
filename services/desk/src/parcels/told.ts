import { findStep } from '@sejour/chain'
import type { CaseEvent, CaseState, Entry } from '@sejour/cases'
import type { ToldEvent } from './parcel.ts'

/** Whether everybody who follows the file learns this at once. */
export function isTold(entry: Entry): boolean {
  switch (entry.kind) {
    case 'step-taken':
      return findStep(entry.step)?.told === true
    case 'decision-notified':
    case 'receipt-given':
    case 'title-granted':
      return true
    case 'request-filed':
    case 'remedy-filed':
    case 'judgment-notified':
      return false
  }
}

/** What of these events the others learn. `state`: the case before them. */
export function tellingOf(
  state: CaseState | undefined,
  events: readonly CaseEvent[],
): readonly ToldEvent[] {
  const known = new Map<string, Entry>(state?.entries)
  return events.flatMap((event): readonly ToldEvent[] => {
    if (event.type === 'entry-recorded') {
      known.set(event.entry.id, event.entry)
      return isTold(event.entry) ? [event] : []
    }
    if (event.type !== 'entry-withdrawn') return []
    const entry = known.get(event.entry)
    return entry && isTold(entry) ? [event] : []
  })
}

/**
 * An entry as the case of somebody else can take it: without the people, pieces and rulings that it
 * does not have. Nothing when all whom it concerns are missing there.
 */
export function asTakenBy(state: CaseState, entry: Entry): Entry | undefined {
  const persons = entry.persons?.filter((id) => state.persons.has(id))
  if (persons?.length === 0) return undefined
  const exhibits = entry.exhibits?.filter((id) => state.exhibits.has(id))
  const { persons: _persons, exhibits: _exhibits, ...rest } = entry
  const bare = {
    ...withoutOwn(state, rest),
    ...(persons && { persons }),
    ...(exhibits && exhibits.length > 0 && { exhibits }),
  }
  return bare
}

/** What only the case of the author has. */
function withoutOwn(state: CaseState, entry: Entry): Entry {
  switch (entry.kind) {
    case 'step-taken': {
      const { about, ...rest } = entry
      const isHere = about !== undefined && (state.entries.has(about) || state.rulings.has(about))
      return isHere ? entry : rest
    }
    case 'decision-notified': {
      const { ruling, ...rest } = entry
      return ruling !== undefined && state.rulings.has(ruling) ? entry : rest
    }
    case 'request-filed': {
      const { consigned, ...rest } = entry
      const here = consigned?.filter(({ exhibit }) => state.exhibits.has(exhibit)) ?? []
      return here.length > 0 ? { ...rest, consigned: here } : rest
    }
    case 'receipt-given':
    case 'remedy-filed':
    case 'judgment-notified':
    case 'title-granted':
      return entry
  }
}

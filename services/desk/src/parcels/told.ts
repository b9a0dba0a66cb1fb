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
 * What one of them learns: with what it knows of what a step is about, and without the end of a
 * decision of which it never heard. `state`: the case of the author.
 */
export function toldTo(
  theirs: CaseState,
  state: CaseState,
  told: readonly ToldEvent[],
): readonly ToldEvent[] {
  return told.flatMap((event): readonly ToldEvent[] => {
    if (event.type !== 'entry-recorded' || event.entry.kind !== 'step-taken') return [event]
    const { about, ...rest } = event.entry
    if (about === undefined || theirs.entries.has(about) || theirs.rulings.has(about))
      return [event]
    const known = linkedTo(state, about).find((id) => theirs.entries.has(id))
    if (known !== undefined) return [{ ...event, entry: { ...rest, about: known } }]
    const remedy = sameRemedy(theirs, state.entries.get(about))
    if (remedy !== undefined) {
      return heardAlready(theirs, rest, remedy)
        ? []
        : [{ ...event, entry: { ...rest, about: remedy } }]
    }
    return rest.step === 'decision-withdrawn' ? [] : [event]
  })
}

/** The appeal that both sides noted, each for itself. */
function sameRemedy(theirs: CaseState, entry: Entry | undefined): string | undefined {
  if (entry?.kind !== 'remedy-filed') return undefined
  return [...theirs.entries.values()].find(
    (one) =>
      one.kind === 'remedy-filed' && one.remedy === entry.remedy && one.against === entry.against,
  )?.id
}

/** What the Council told both sides, and this one noted already. */
const heardAlready = (
  theirs: CaseState,
  { step, on }: Pick<Extract<Entry, { readonly kind: 'step-taken' }>, 'step' | 'on'>,
  about: string,
): boolean =>
  [...theirs.entries.values()].some(
    (one) => one.kind === 'step-taken' && one.about === about && one.step === step && one.on === on,
  )

/** Entries by which somebody may know what an id stands for: the decision before its preparation. */
export function linkedTo(state: CaseState, about: string): readonly string[] {
  const linked = [...state.entries.values()].filter((entry) =>
    entry.kind === 'decision-notified'
      ? entry.ruling === about
      : entry.kind === 'step-taken' && entry.about === about && PREPARES.includes(entry.step),
  )
  return linked
    .toSorted(
      (one, other) => Number(one.kind === 'step-taken') - Number(other.kind === 'step-taken'),
    )
    .map(({ id }) => id)
}

const PREPARES: readonly string[] = ['decision-signed', 'notification-asked']

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

import type { CaseState, EntryId } from '@sejour/cases'

type Values<Of> = Of extends ReadonlyMap<unknown, infer Value> ? readonly Value[] : never

/** What the agenda reads of a case: what stands now, oldest first. */
export type AgendaCase = {
  readonly persons: Values<CaseState['persons']>
  readonly procedures: Values<CaseState['procedures']>
  /** `root`: the entry that was first recorded, where this one corrects it. */
  readonly entries: readonly (Values<CaseState['entries']>[number] & { readonly root: EntryId })[]
  readonly exhibits: Values<CaseState['exhibits']>
  readonly addresses: Values<CaseState['addresses']>
  readonly mandates: Values<CaseState['mandates']>
  readonly tasks: Values<CaseState['tasks']>
  /** By the id of the limit. */
  readonly handled: CaseState['handledLimits']
}

export function agendaCaseOf(state: CaseState): AgendaCase {
  return {
    persons: [...state.persons.values()],
    procedures: [...state.procedures.values()],
    entries: [...state.entries.values()].map((entry) => ({ ...entry, root: rootIn(state, entry) })),
    exhibits: [...state.exhibits.values()],
    addresses: [...state.addresses.values()],
    mandates: [...state.mandates.values()],
    tasks: [...state.tasks.values()],
    handled: state.handledLimits,
  }
}

// A correction takes the entry that it replaces away in the same event.
function rootIn(
  { withdrawnEntries }: CaseState,
  entry: Values<CaseState['entries']>[number],
): EntryId {
  const corrected = [...withdrawnEntries.values()]
  const walk = (id: EntryId, version: number): EntryId => {
    const before = corrected.find(
      ({ withdrawn, recorded }) => withdrawn.version === version && recorded.version < version,
    )
    return before ? walk(before.id, before.recorded.version) : id
  }
  return walk(entry.id, entry.recorded.version)
}

import type { EntryId } from '../ids.ts'
import type { CaseEntry, CaseState, Evolve } from './case-state.ts'
import type { EventOf, Stamp } from './stamp.ts'
import { without, withUpdated, withValue } from './values.ts'

/** Events about procedures and what happened in them. */
export type ProcedureEvent = EventOf<
  'procedure-opened' | 'procedure-ended' | 'entry-recorded' | 'entry-withdrawn'
>

/** The case after a procedure began or ended, or something happened in one. */
export const evolveProcedure: Evolve<ProcedureEvent> = (state, event, stamp) => {
  switch (event.type) {
    case 'procedure-opened': {
      const { type: _type, procedure: id, ...rest } = event
      const procedure = { ...rest, id, recorded: stamp }
      return { ...state, procedures: withValue(state.procedures, id, procedure) }
    }
    case 'procedure-ended':
      return {
        ...state,
        procedures: withUpdated(state.procedures, event.procedure, (procedure) => ({
          ...procedure,
          ended: { ...stamp, why: event.why },
        })),
      }
    case 'entry-recorded': {
      const { replaces } = event
      const root = (replaces !== undefined && state.entries.get(replaces)?.root) || event.entry.id
      const before = replaces === undefined ? state : replaced(state, event, stamp)
      const told = event.from === undefined ? stamp : { ...stamp, from: event.from }
      const entry = { ...event.entry, root, recorded: told }
      return { ...before, entries: withValue(before.entries, entry.id, entry) }
    }
    case 'entry-withdrawn':
      return taken(state, event.entry, { ...stamp, why: event.why })
  }
}

function taken(state: CaseState, id: EntryId, withdrawn: Stamp & { why?: string }): CaseState {
  const entry = state.entries.get(id)
  if (!entry) return state
  return {
    ...state,
    entries: without(state.entries, id),
    withdrawnEntries: withValue(state.withdrawnEntries, id, { ...entry, withdrawn }),
  }
}

/** What referred to the entry that is corrected now refers to the correction. */
function replaced(state: CaseState, event: EventOf<'entry-recorded'>, stamp: Stamp): CaseState {
  const { replaces: old, entry } = event
  if (old === undefined) return state
  const rest = taken(state, old, stamp)
  return {
    ...rest,
    entries: new Map([...rest.entries].map(([id, other]) => [id, repointed(other, old, entry.id)])),
    exhibits: new Map(
      [...rest.exhibits].map(([id, exhibit]) => [
        id,
        {
          ...exhibit,
          proves: exhibit.proves.map((proves) =>
            proves.kind === 'entry' && proves.entry === old
              ? { ...proves, entry: entry.id }
              : proves,
          ),
        },
      ]),
    ),
  }
}

function repointed(entry: CaseEntry, from: EntryId, to: EntryId): CaseEntry {
  if (entry.kind === 'remedy-filed' && entry.against === from) return { ...entry, against: to }
  if (entry.kind === 'judgment-notified' && entry.answers === from) return { ...entry, answers: to }
  if (entry.kind === 'step-taken' && entry.about === from) return { ...entry, about: to }
  return entry
}

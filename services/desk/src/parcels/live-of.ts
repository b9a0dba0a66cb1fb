import type { CaseState } from '@sejour/cases'

/** The entry that stands here for one of these ids, corrected or not. */
export function liveOf(state: CaseState, ids: readonly string[]): string | undefined {
  const known = ids.flatMap((id) => state.entries.get(id) ?? state.withdrawnEntries.get(id) ?? [])
  const roots = new Set(known.map(({ root }) => root))
  return [...state.entries.values()].find(({ root }) => roots.has(root))?.id
}

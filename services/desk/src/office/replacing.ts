import type { CaseRuling, CaseState, Command } from '@sejour/cases'

/** What a ruling that comes in the place of another takes over; nothing that nobody asked for. */
export type TakenOver = { readonly reasons: boolean; readonly act: boolean }

/**
 * Begins a ruling in the place of one that was withdrawn. It is begun empty: its reasons, or the text
 * of its act without its day, go over only where somebody asks for them. What it decides is chosen
 * anew.
 */
export function replacingCommands(
  state: CaseState,
  withdrawn: CaseRuling,
  {
    ruling,
    act,
    taken,
  }: { readonly ruling: string; readonly act: string; readonly taken: TakenOver },
): readonly Command[] {
  const { id, procedure, reasons } = withdrawn
  const draft = taken.act ? actOf(state, withdrawn, act) : undefined
  const given = taken.reasons ? [...reasons] : []
  return [
    { type: 'begin-ruling', ruling: { id: ruling, procedure, replaces: id } },
    ...given.map(([point, { text }]) => ({ type: 'give-reason', ruling, point, text }) as const),
    ...(draft
      ? [
          { type: 'draft-act', draft } as const,
          { type: 'change-ruling', ruling, changes: { act } } as const,
        ]
      : []),
  ]
}

function actOf(
  state: CaseState,
  { act }: CaseRuling,
  id: string,
): Extract<Command, { readonly type: 'draft-act' }>['draft'] | undefined {
  const kept = act === undefined ? undefined : state.acts.get(act)
  if (!kept) return undefined
  const { decidedOn: _day, ...data } = kept.data
  return { id, template: kept.template, lang: kept.lang, data }
}

/** The notes, with what several stages have in common said once, after the names of those stages. */
export function notesOnce({
  notes,
  stages,
}: {
  readonly notes: readonly string[]
  readonly stages: readonly { readonly label: string }[]
}): readonly string[] {
  const stagesOf = new Map<string, string[]>()
  for (const note of notes) {
    const label = stages.map((stage) => stage.label).find((one) => note.startsWith(one)) ?? ''
    const said = note.slice(label.length)
    stagesOf.set(said, [...(stagesOf.get(said) ?? []), label])
  }
  return [...stagesOf].map(([said, labels]) => labels.join(', ') + said)
}

/** The questions of the interview, in their order. The first one opens the case. */
export const STEPS = [
  'name',
  'birth',
  'contact',
  'numbers',
  'address',
  'family',
  'procedure',
  'mandate',
  'papers',
] as const

export type InterviewStep = (typeof STEPS)[number]

/** Where the interview goes after a question; the last one leads to the case. */
export function stepAfter(step: InterviewStep): InterviewStep | 'done' {
  return STEPS[STEPS.indexOf(step) + 1] ?? 'done'
}

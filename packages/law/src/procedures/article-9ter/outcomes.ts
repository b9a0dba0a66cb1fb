import type { Outcome, Provision } from '@sejour/engine'
import { issuesEnDeuxTemps } from '../issues.ts'

/** Two steps, with admissibility between them. */
export function outcomes9ter(source: Provision): readonly Outcome[] {
  const issues: readonly Outcome[] = issuesEnDeuxTemps(source)
  const open = issues.filter(
    ({ stage, finding }) =>
      stage === 'conditions' && (finding === 'unknown' || finding === 'discretionary'),
  )
  return [
    ...issues,
    ...open.map((issue) => ({ ...issue, stage: 'recevabilite' })),
    {
      id: 'irrecevable',
      label: 'Sur ces faits, la demande serait déclarée irrecevable, sans examen de la maladie',
      source,
      stage: 'recevabilite',
      finding: 'not-met',
    },
  ]
}

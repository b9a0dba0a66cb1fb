/** The proofs of each ground on which a citizen of the Union stays more than three months. */
const PROOFS_OF = {
  employee: ['work'],
  selfEmployed: ['enterprise', 'insuranceFund'],
  jobSeeker: ['search'],
  means: ['resources', 'healthInsurance'],
  student: ['enrolment', 'healthInsurance', 'resources'],
  family: ['bond', 'familyConditions'],
} as const

export type GroundId = keyof typeof PROOFS_OF
export type ProofId = (typeof PROOFS_OF)[GroundId][number]

export const GROUND_IDS = [
  'employee',
  'selfEmployed',
  'jobSeeker',
  'means',
  'student',
  'family',
] as const satisfies readonly GroundId[]

/** The proofs that a ground asks for. */
export function proofsOf(ground: GroundId): readonly ProofId[] {
  return PROOFS_OF[ground]
}

/** Those that were not given. */
export function missingOf(
  ground: GroundId | undefined,
  given: readonly ProofId[] | undefined,
): readonly ProofId[] {
  if (ground === undefined) return []
  return proofsOf(ground).filter((proof) => !given?.includes(proof))
}

/** What differs from one person of a family to another; the rest is stated once for the case. */
const PERSONAL = [
  'identite.',
  'asile.',
  'langue.asile',
  'redevance.naissance',
  'redevance.dispense',
  'procedures.',
  'situation.',
  'fond.ancien-mineur',
  'fond.apatridie',
  'fond.ordre-public',
  'union.ordre-public',
  'regroupement.ordre-public',
]

/** Whether a fact is asked of each person, rather than of the whole case. */
export function isPersonal(fact: string): boolean {
  return PERSONAL.some((start) => fact === start || (start.endsWith('.') && fact.startsWith(start)))
}

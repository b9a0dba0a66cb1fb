import type { Facts } from '@sejour/engine'

const AGREEMENT = 'situation.accord-retrait'

/**
 * The facts, with the withdrawal agreement ruled out for whoever is not British, joins nobody and
 * holds no card of the Union or of the agreement. It protects the family of a Briton too, whatever
 * their nationality: the nationality alone rules out nothing. What was told is never replaced.
 */
export function withAgreement(facts: Facts, codes: readonly string[]): Facts {
  const card = facts.get('situation.sejour')
  const isOutside =
    codes.length > 0 &&
    !codes.some((code) => code.startsWith('GB')) &&
    facts.get('famille.lien') === 'aucun' &&
    card !== undefined &&
    card !== 'union'
  return isOutside && !facts.has(AGREEMENT) ? new Map(facts).set(AGREEMENT, false) : facts
}

import type { Notice } from '@sejour/engine'

/** Where a remark of a procedure stands before filing; `advice`: only when it applies. */
export type RemarkPlace = 'harm' | 'weaker' | 'advice' | 'nowhere'

/** Where a remark stands: as its kind says, unless it is told otherwise here. */
export function placeOf({ kind, when }: Notice): RemarkPlace {
  return PLACES.get(when.id) ?? (kind === 'warning' ? 'harm' : 'weaker')
}

/** Said by the conditions themselves, or by a check of its own. */
const SAID_ELSEWHERE = [
  'avis.depot-office',
  'avis.depot-autre-commune',
  'avis.depot-adresse',
  'avis.preuve-absente',
  'avis.fond-non-argumente',
  'avis.argument-sans-piece',
  'avis.motif-sans-piece',
]

/** Only true once the request is filed. */
const AFTER_FILING = [
  'avis.enquete-en-retard',
  'avis.enquete-negative',
  'avis.attestation',
  'avis.demenagement',
  'avis.actualiser',
  'avis.domicile-change',
  'avis.auteur-enfant',
]

/** Reasons to raise something: they stand on the map of arguments. */
const WORTH_RAISING = [
  'avis.interet-enfant',
  'avis.ancien-mineur',
  'avis.epoux-nationalites',
  'avis.pension-belge',
  'avis.apatridie',
  'avis.repere-duree',
  'avis.famille-ancienne',
]

const MAKES_WEAKER = [
  'avis.depot-recommande',
  'avis.signature',
  'avis.paiement-partiel',
  'avis.paiement-partage',
  'avis.dispense-turquie',
  'avis.dispense-indigence',
]

const ADVICE = [
  'avis.longueur-procedure',
  'avis.travail',
  'avis.sejour-ailleurs',
  'avis.comportement-trompeur',
  'avis.ordre-public',
  'avis.sans-avocat',
]

const PLACES: ReadonlyMap<string, RemarkPlace> = new Map([
  ...SAID_ELSEWHERE.map((id) => [id, 'nowhere'] as const),
  ...AFTER_FILING.map((id) => [id, 'nowhere'] as const),
  ...WORTH_RAISING.map((id) => [id, 'nowhere'] as const),
  ...MAKES_WEAKER.map((id) => [id, 'weaker'] as const),
  ...ADVICE.map((id) => [id, 'advice'] as const),
])

/** Something that an authority can decide of a request, and what follows from it. */
export type DecisionKind = {
  /** An id of the catalogue of decisions, or of what is granted, which that catalogue does not list. */
  readonly id: string
  /** At which stage it stops; absent: it is about no stage. */
  readonly stage?: 'admissibility' | 'merits'
  /** An id of the catalogue of acts. */
  readonly act?: string
  /** How long what is granted lasts. Absent: nothing is granted. */
  readonly grants?: 'limited' | 'unlimited'
  /** The grounds among which at least one is chosen and reasoned. */
  readonly grounds?: readonly string[]
}

/** Why a request under article 9bis may be inadmissible; the fee has an act of its own. */
const INADMISSIBLE_GROUNDS = ['identity', 'circumstances', 'excluded'] as const

/** Why nothing is left to be decided; no text that was read lists them. */
const OBJECT_LOST = ['stay', 'nationality', 'departure', 'death', 'other'] as const

const REQUEST: readonly DecisionKind[] = [
  {
    id: 'article-9bis.irrecevable',
    stage: 'admissibility',
    act: 'article-9bis-irrecevable',
    grounds: INADMISSIBLE_GROUNDS,
  },
  { id: 'article-9bis.irrecevable-redevance', stage: 'admissibility', act: 'annexe-42' },
  { id: 'article-9bis.non-fondee', stage: 'merits', act: 'article-9bis-non-fondee' },
  { id: 'article-9bis.sans-objet', act: 'article-9bis-sans-objet', grounds: OBJECT_LOST },
  {
    id: 'article-9bis.octroi-limite',
    stage: 'merits',
    act: 'article-9bis-octroi',
    grants: 'limited',
  },
  {
    id: 'article-9bis.octroi-illimite',
    stage: 'merits',
    act: 'article-9bis-octroi',
    grants: 'unlimited',
  },
]

const RENEWAL: readonly DecisionKind[] = [
  { id: 'article-9bis.prolongation-accordee', grants: 'limited' },
  { id: 'article-9bis.prolongation-refusee' },
  { id: 'article-9bis.octroi-illimite', act: 'article-9bis-octroi', grants: 'unlimited' },
]

/** A stay that was granted is prolonged in the procedure that granted it. */
const RENEWED = ['article-9bis', 'renouvellement', 'sejour-illimite']

const UNION: readonly DecisionKind[] = [
  { id: 'union.droit-reconnu', grants: 'limited' },
  { id: 'annexe-20', act: 'annexe-20' },
  { id: 'annexe-21' },
]

const BY_PROCEDURE: { readonly [kind: string]: readonly DecisionKind[] } = {
  'article-9bis': REQUEST,
  renouvellement: RENEWAL,
  'sejour-illimite': RENEWAL,
  'citoyen-union': UNION,
  'famille-union': UNION,
  'famille-de-belge': UNION,
  'autre-famille-union': UNION,
  'article-9ter': [{ id: 'article-9ter.refus' }, { id: 'sejour.accorde', grants: 'limited' }],
  'regroupement-article-10': [{ id: 'annexe-14' }, { id: 'sejour.accorde', grants: 'limited' }],
  'regroupement-article-10bis': [
    { id: 'article-10bis.refus' },
    { id: 'sejour.accorde', grants: 'limited' },
  ],
}

/** Acts that go with a decision where somebody orders them; each has its own reasons and appeal. */
export const BESIDE_ACTS = ['annexe-13', 'annexe-13septies', 'annexe-13sexies'] as const

/**
 * What can be decided of a procedure of a kind, or of the stay that it gave where that is asked to
 * be prolonged. Empty: nothing is prepared here for it.
 */
export function decisionKindsOf(procedure: string, isRenewal = false): readonly DecisionKind[] {
  if (isRenewal && RENEWED.includes(procedure)) return RENEWAL
  return Object.hasOwn(BY_PROCEDURE, procedure) ? (BY_PROCEDURE[procedure] ?? []) : []
}

/**
 * One kind of decision of a procedure, asked for the first time or again; undefined where it has
 * no such kind.
 */
export function decisionKindOf(
  procedure: string,
  id: string | undefined,
): DecisionKind | undefined {
  return [false, true]
    .flatMap((isRenewal) => decisionKindsOf(procedure, isRenewal))
    .find((kind) => kind.id === id)
}

/** Whether a decision gives something: the title that follows is still to be recorded. */
export function isGranted(decision: string): boolean {
  return [...Object.values(BY_PROCEDURE), RENEWAL]
    .flat()
    .some(({ id, grants }) => id === decision && grants !== undefined)
}

/** What a stay can be made to depend on; whether a request was renewed is looked at line by line. */
export const CONDITION_KINDS = [
  'work',
  'means',
  'no-public-help',
  'public-order',
  'residence',
  'household',
  'schooling',
  'integration',
  'health',
  'passport',
  'other',
] as const

/** What may be noted of a condition; nobody but a person chooses. */
export const CHECK_RESULTS = ['met', 'not-met', 'unknown', 'left'] as const

/** The four kinds of organisation. A person's own space is an organisation of one. */
export const ORGANISATION_KINDS = ['counsel', 'commune', 'office', 'person'] as const

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** Every role, whatever the kind of organisation that has it. */
export type Role =
  | 'administrator'
  | 'counsel'
  | 'assistant'
  | 'reader'
  | 'officer'
  | 'handler'
  | 'person'

/** The roles that each kind of organisation knows. */
export const ROLES = {
  counsel: ['administrator', 'counsel', 'assistant', 'reader'],
  commune: ['administrator', 'officer', 'reader'],
  office: ['administrator', 'handler', 'reader'],
  person: ['person'],
} as const satisfies { readonly [kind in OrganisationKind]: readonly Role[] }

/** Whether nobody opens anything in such an organisation without a second factor. */
export function needsSecondFactor(kind: OrganisationKind): boolean {
  return kind === 'commune' || kind === 'office'
}

/** A role by its name, if this kind of organisation knows it. */
export function findRole(kind: OrganisationKind, name: string): Role | undefined {
  return ROLES[kind].find((role) => role === name)
}

/** Who asks, on behalf of whom, as signing in established it. */
export type Actor = {
  readonly account: string
  readonly organisation: string
  readonly kind: OrganisationKind
  readonly role: Role
  /** As colleagues read it. Never written in a log. */
  readonly name: string
  /** Whether this session passed a second factor. */
  readonly secondFactor: boolean
}

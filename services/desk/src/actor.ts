/** Who asks: established by signing in, and nowhere else. */
export {
  type Actor,
  needsSecondFactor,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type Role,
  ROLES,
} from '@sejour/accounts'

/** Who asks: established by signing in, and nowhere else. */
export {
  type Actor,
  needsSecondFactor,
  type OrganisationKind,
  type Role,
  ROLES,
} from '@sejour/accounts'

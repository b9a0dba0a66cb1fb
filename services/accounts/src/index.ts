export { SHORTEST_PASSWORD, type PasswordRefusal } from './secrets/password-rules.ts'
export {
  needsSecondFactor,
  ORGANISATION_KINDS,
  ROLES,
  type Actor,
  type OrganisationKind,
  type Role,
} from './kinds.ts'
export { accountMigrations } from './schema/migrations.ts'
export { openAccounts, type Accounts, type AccountsParts } from './open-accounts.ts'
export type { Account, AccountRefusal, NewAccount } from './accounts.ts'
export type { Mail } from './context.ts'
export type { CodeRefusal, Enrolment } from './factors/authenticator.ts'
export type { Factors } from './factors/factors.ts'
export type { Passkey } from './factors/passkeys.ts'
export type { FirstAccount } from './first-account.ts'
export { ProviderFailed, type OidcProvider } from './oidc/provider.ts'
export type {
  AcceptRefusal,
  Invitation,
  InvitationRefusal,
  Invited,
} from './organisations/invitations.ts'
export type {
  Member,
  MemberRefusal,
  Membership,
  Organisation,
  OrganisationSettings,
} from './organisations/organisations.ts'
export { accountsKey } from './secrets/accounts-key.ts'
export { newReadableCode, readCode } from './secrets/readable-code.ts'
export type { OpenedByPaper, PaperCode, PaperCodeFor } from './paper/paper-codes.ts'
export type { LinkedFile } from './paper/paper-links.ts'
export type { Needs, Presence } from './presence.ts'
export { ABSOLUTE, type Session, type Way } from './sessions.ts'
export { AccountsSecretUnusable } from './secrets/secrets.ts'
export type { SignedIn, Visitor } from './sign-in/with-password.ts'
export { everyMember, type Reachable } from './organisations/every-member.ts'

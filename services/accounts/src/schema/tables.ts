import type { ColumnType, Generated, Transaction } from 'kysely'
import type { OrganisationKind } from '../kinds.ts'

/** A moment as the driver reads it, written as an instant. */
type Moment = ColumnType<Date, string, string>
type MaybeMoment = ColumnType<Date | null, string | null, string | null>

export type Tables = {
  'accounts.account': {
    id: string
    mail: string
    name: string
    lang: string
    password_hash: string | null
    mail_verified_at: MaybeMoment
    created_at: Moment
  }
  'accounts.session': {
    token_print: string
    id: string
    account_id: string
    way: string
    client: string
    organisation_id: string | null
    created_at: Moment
    seen_at: Moment
    second_factor_at: MaybeMoment
  }
  'accounts.authenticator': {
    account_id: string
    secret: Buffer
    created_at: Moment
    confirmed_at: MaybeMoment
    last_step: Generated<string | number>
  }
  'accounts.recovery_code': { account_id: string; code_print: string; used_at: MaybeMoment }
  'accounts.passkey': {
    id: string
    account_id: string
    name: string
    public_key: Buffer
    counter: string | number
    transports: string
    created_at: Moment
    used_at: MaybeMoment
  }
  'accounts.identity': {
    provider: string
    subject: string
    account_id: string
    created_at: Moment
  }
  'accounts.pending': {
    token_print: string
    kind: string
    account_id: string | null
    data: Generated<string>
    expires_at: Moment
  }
  'accounts.attempt': { key_print: string; at: Moment }
  'sejour.organisation': {
    organisation_id: string
    kind: OrganisationKind
    name: string
    settings: Generated<unknown>
    created_at: Moment
  }
  'sejour.member': {
    organisation_id: string
    account_id: string
    role: string
    since: Moment
    until: MaybeMoment
  }
  'sejour.invitation': {
    id: string
    organisation_id: string
    mail: string
    role: string
    token_print: string
    invited_by: string
    created_at: Moment
    expires_at: Moment
    used_at: MaybeMoment
  }
  'sejour.paper_code': {
    id: string
    organisation_id: string
    case_id: string
    person_id: string
    code_print: string
    birth_print: string
    given_by: string
    given_at: Moment
    until: ColumnType<string | Date, string, string>
    revoked_at: MaybeMoment
    opened_at: MaybeMoment
  }
  'sejour.paper_link': {
    organisation_id: string
    account_id: string
    code_id: string
    linked_at: Moment
  }
}

/** A transaction that knows the tables of this room. */
export type Rows = Transaction<Tables>

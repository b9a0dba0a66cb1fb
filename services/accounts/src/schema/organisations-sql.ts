/** Organisations and who acts in them. The database shows an organisation only its own rows. */
export const ORGANISATIONS = `
create table sejour.organisation (
  organisation_id uuid primary key,
  kind text not null check (kind in ('counsel', 'commune', 'office', 'person')),
  name text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null
);

create table sejour.member (
  organisation_id uuid not null references sejour.organisation,
  account_id uuid not null,
  role text not null,
  since timestamptz not null,
  until timestamptz,
  primary key (organisation_id, account_id)
);
create index on sejour.member (account_id);

create table sejour.invitation (
  id uuid primary key,
  organisation_id uuid not null references sejour.organisation,
  mail text not null,
  role text not null,
  token_print text not null unique,
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on sejour.invitation (mail);

create table sejour.paper_code (
  id uuid primary key,
  organisation_id uuid not null references sejour.organisation,
  case_id uuid not null,
  person_id uuid not null,
  code_print text not null unique,
  birth_print text not null,
  given_by uuid not null,
  given_at timestamptz not null,
  until date not null,
  revoked_at timestamptz,
  opened_at timestamptz
);
create index on sejour.paper_code (organisation_id, case_id);

${['organisation', 'member', 'invitation', 'paper_code'].map(secure).join('\n')}
`

/** One organisation sees its own; the house, which signs people in, sees every organisation. */
function secure(table: string): string {
  return `
alter table sejour.${table} enable row level security;
alter table sejour.${table} force row level security;
create policy own on sejour.${table} to sejour_app
  using (organisation_id = sejour.current_organisation())
  with check (organisation_id = sejour.current_organisation());
create policy house on sejour.${table} to sejour_house using (true) with check (true);`
}

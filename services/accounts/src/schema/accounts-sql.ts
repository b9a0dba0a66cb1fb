/**
 * Who can sign in, before any organisation is known. In a schema of its own, which only the house
 * reads: the role that opens cases cannot see a password, a session or a second factor.
 */
export const ACCOUNTS = `
create schema if not exists accounts;
grant usage on schema accounts to sejour_house;

create table accounts.account (
  id uuid primary key,
  mail text not null unique,
  name text not null,
  lang text not null,
  password_hash text,
  mail_verified_at timestamptz,
  created_at timestamptz not null
);

create table accounts.session (
  token_print text primary key,
  id uuid not null unique,
  account_id uuid not null references accounts.account on delete cascade,
  way text not null,
  client text not null,
  organisation_id uuid,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  second_factor_at timestamptz
);
create index on accounts.session (account_id);

create table accounts.authenticator (
  account_id uuid primary key references accounts.account on delete cascade,
  secret bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table accounts.recovery_code (
  account_id uuid not null references accounts.account on delete cascade,
  code_print text not null,
  used_at timestamptz,
  primary key (account_id, code_print)
);

create table accounts.passkey (
  id text primary key,
  account_id uuid not null references accounts.account on delete cascade,
  name text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index on accounts.passkey (account_id);

create table accounts.identity (
  provider text not null,
  subject text not null,
  account_id uuid not null references accounts.account on delete cascade,
  created_at timestamptz not null,
  primary key (provider, subject)
);

-- Something that was begun and is to be finished once: a link in a letter, a challenge, a way out
-- to another provider.
create table accounts.pending (
  token_print text primary key,
  kind text not null,
  account_id uuid references accounts.account on delete cascade,
  data text not null default '',
  expires_at timestamptz not null
);
create index on accounts.pending (expires_at);

-- What was tried, by prints of what was tried: no address and no mail stands here.
create table accounts.attempt (
  key_print text not null,
  at timestamptz not null
);
create index on accounts.attempt (key_print, at);

grant select, insert, update, delete on all tables in schema accounts to sejour_house;
`

import type { Migration } from '@sejour/store'

const OWN = `organisation_id <> '' and organisation_id = current_setting('sejour.organisation', true)`

// Nobody sees another organisation; whoever asks for a feed shows nothing but its secret.
const own = (table: string) => `
  alter table sejour.${table} enable row level security, force row level security;
  create policy own on sejour.${table} to sejour_app using (${OWN}) with check (${OWN});
`

/** Feeds of the agenda, reminders that wait or left, and who wants them. */
export const agendaMigrations: readonly Migration[] = [
  {
    id: '2026-11-23-50-agenda',
    sql: `
    create table sejour.agenda_feed (
      feed_id uuid primary key,
      organisation_id text not null,
      account_id text not null,
      token_print text not null unique,
      names boolean not null,
      lang text not null,
      made_at timestamptz not null,
      revoked_at timestamptz
    );
    create unique index agenda_feed_one on sejour.agenda_feed (organisation_id, account_id)
      where revoked_at is null;
    alter table sejour.agenda_feed enable row level security, force row level security;
    create policy own on sejour.agenda_feed to sejour_app
      using (${OWN} and account_id = current_setting('sejour.account', true))
      with check (${OWN} and account_id = current_setting('sejour.account', true));
    create policy by_secret on sejour.agenda_feed for select to sejour_house
      using (token_print <> '' and token_print = current_setting('sejour.feed', true));
    revoke insert, update, delete on sejour.agenda_feed from sejour_house;

    create table sejour.reminder_setting (
      organisation_id text primary key,
      days_before smallint[] not null,
      changed_at timestamptz not null,
      changed_by text not null
    );
    ${own('reminder_setting')}

    create table sejour.reminder_wish (
      organisation_id text not null,
      account_id text not null,
      wants boolean not null,
      primary key (organisation_id, account_id)
    );
    ${own('reminder_wish')}

    create table sejour.reminder (
      reminder_id uuid primary key default gen_random_uuid(),
      organisation_id text not null,
      account_id text not null,
      case_id text not null,
      limit_id text not null,
      safe_day text not null,
      days_before smallint not null,
      state text not null check (state in ('waiting', 'sent', 'dropped')),
      attempts integer not null default 0,
      next_at timestamptz not null,
      claimed_until timestamptz,
      fault text,
      made_at timestamptz not null,
      sent_at timestamptz,
      unique (organisation_id, account_id, case_id, limit_id, safe_day, days_before)
    );
    create index reminder_waiting on sejour.reminder (organisation_id, account_id, next_at)
      where state = 'waiting';
    ${own('reminder')}

    create table sejour.job (
      name text primary key,
      node text not null,
      until timestamptz not null
    );
    alter table sejour.job enable row level security, force row level security;
    create policy house on sejour.job to sejour_house using (true) with check (true);
    `,
  },
]

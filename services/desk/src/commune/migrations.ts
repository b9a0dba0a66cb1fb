import type { Migration } from '@sejour/store'

const OWN = `organisation_id <> '' and organisation_id = current_setting('sejour.organisation', true)`

/**
 * Numbers under which a commune registered requests. A number says nothing of anybody; that it is
 * given only once is what the key of the table holds.
 */
export const communeMigrations: readonly Migration[] = [
  {
    id: '2026-11-23-90-register-numbers',
    sql: `
    create table sejour.register_number (
      organisation_id text not null,
      number text not null,
      year integer not null,
      rank integer,
      command_id text not null,
      given_at text not null,
      primary key (organisation_id, number),
      unique (organisation_id, command_id)
    );
    create unique index register_number_rank on sejour.register_number (organisation_id, year, rank)
      where rank is not null;
    alter table sejour.register_number enable row level security, force row level security;
    create policy own on sejour.register_number to sejour_app using (${OWN}) with check (${OWN});
    revoke update, delete on sejour.register_number from sejour_app;
    `,
  },
]

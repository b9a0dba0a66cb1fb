import type { Migration } from '@sejour/store'

const OWN = `organisation_id <> '' and organisation_id = current_setting('sejour.organisation', true)`

/**
 * Pages of pieces that were prepared for a bundle: a name that only the key of the case gives, and
 * where the pages stand, sealed. A row goes with its file: after a month, or when the case is
 * forgotten.
 */
export const bundleMigrations: readonly Migration[] = [
  {
    id: '2026-11-23-80-prepared-pieces',
    sql: `
    create table sejour.prepared_piece (
      organisation_id text not null,
      case_id text not null,
      name text not null,
      address text not null,
      sealed bytea not null,
      primary key (organisation_id, case_id, name),
      foreign key (organisation_id, case_id, address)
        references sejour.stored_file (organisation_id, case_id, address) on delete cascade
    );
    create index prepared_piece_by_file
      on sejour.prepared_piece (organisation_id, case_id, address);
    alter table sejour.prepared_piece enable row level security, force row level security;
    create policy own on sejour.prepared_piece to sejour_app using (${OWN}) with check (${OWN});
    `,
  },
]

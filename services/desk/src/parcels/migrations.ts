import type { Migration } from '@sejour/store'

const current = `current_setting('sejour.organisation', true)`
const SENDER = `organisation_id <> '' and organisation_id = ${current}`
const RECEIVER = `to_organisation_id <> '' and to_organisation_id = ${current}`

/**
 * Parcels between organisations. Sender and receiver see the row, only the sender writes it. What
 * is in it is sealed with the key of the sender’s case, and is gone once somebody answered.
 */
export const parcelMigrations: readonly Migration[] = [
  {
    id: '2026-11-24-10-parcels',
    sql: `
    create table sejour.parcel (
      parcel_id text primary key,
      organisation_id text not null,
      to_organisation_id text not null,
      case_id text not null,
      kind text not null,
      state text not null
        check (state in ('waiting', 'received', 'refused', 'recalled', 'forwarded')),
      sealed bytea,
      sent_by text not null,
      sent_at text not null,
      opened_at text,
      settled_by text,
      settled_at text,
      follows text,
      check (state = 'waiting' or sealed is null)
    );
    create index parcel_waiting on sejour.parcel (to_organisation_id, sent_at)
      where state = 'waiting';
    create index parcel_of_case on sejour.parcel (organisation_id, case_id);
    alter table sejour.parcel enable row level security, force row level security;
    create policy sent on sejour.parcel to sejour_app using (${SENDER}) with check (${SENDER});
    create policy received on sejour.parcel for select to sejour_app using (${RECEIVER});
    revoke delete on sejour.parcel from sejour_app;
    revoke all on sejour.parcel from sejour_house;
    `,
  },
]

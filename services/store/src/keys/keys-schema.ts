import type { Migration } from '../database/types.ts'
import { ownRows } from '../history/own-rows.ts'

/** The key of an organisation, wrapped by the master key. The house wraps it again, no more. */
export const keysSchema: Migration = {
  id: '2026-11-23-10-keys',
  sql: `
    create table sejour.organisation_key (
      organisation_id text primary key,
      wrapped_key bytea not null
    );
    ${ownRows('organisation_key')}
    create policy house on sejour.organisation_key to sejour_house using (true) with check (true);
    revoke update, delete on sejour.organisation_key from sejour_app;
    revoke delete on sejour.organisation_key from sejour_house;
  `,
}

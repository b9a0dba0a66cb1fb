import type { Migration } from '../database/types.ts'
import { ownRows } from '../history/own-rows.ts'

/** Who read what. Written once: nobody takes a line out. */
export const readsSchema: Migration = {
  id: '2026-11-23-40-reads',
  sql: `
    create table sejour.read_log (
      organisation_id text not null,
      case_id text not null,
      id uuid not null default gen_random_uuid(),
      account_id text not null,
      at text not null,
      opened text not null,
      way text not null,
      primary key (organisation_id, case_id, id)
    );
    ${ownRows('read_log')}
    revoke update, delete on sejour.read_log from sejour_app, sejour_house;
  `,
}

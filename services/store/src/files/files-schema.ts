import type { Migration } from '../database/types.ts'
import { ownRows } from '../history/own-rows.ts'

/** Which files a case has. */
export const filesSchema: Migration = {
  id: '2026-11-23-30-files',
  sql: `
    create table sejour.stored_file (
      organisation_id text not null,
      case_id text not null,
      address text not null,
      digest text not null,
      stored_at text not null,
      used boolean not null default false,
      doomed boolean not null default false,
      primary key (organisation_id, case_id, address)
    );
    create unique index stored_file_by_digest
      on sejour.stored_file (organisation_id, case_id, digest) where not doomed;
    ${ownRows('stored_file')}
  `,
}

/** Until when a file that no event names is wanted. Null: a day from when it came. */
export const wantedFiles: Migration = {
  id: '2026-11-23-31-wanted-files',
  sql: 'alter table sejour.stored_file add column wanted_until text',
}

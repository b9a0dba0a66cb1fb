import type { Migration } from '../database/types.ts'
import { ownRows } from './own-rows.ts'

/**
 * Events, what follows from them, and what cases are found by. Personal values are sealed with the
 * key of the case; events and commands are added and never changed.
 */
export const historySchema: Migration = {
  id: '2026-11-23-20-history',
  sql: `
    create table sejour.case_record (
      organisation_id text not null,
      case_id text not null,
      version integer not null default 0,
      head text,
      changed_at text not null,
      wrapped_key bytea,
      status text,
      projection bytea,
      projection_version text not null default '',
      index_digest bytea,
      primary key (organisation_id, case_id)
    );
    create index case_record_by_change on sejour.case_record (organisation_id, changed_at);

    create table sejour.case_event (
      organisation_id text not null,
      case_id text not null,
      version integer not null,
      type text not null,
      at text not null,
      by text not null,
      commitment text not null,
      hash text not null,
      sealed bytea,
      primary key (organisation_id, case_id, version)
    );

    create table sejour.case_command (
      organisation_id text not null,
      case_id text not null,
      command_id text not null,
      version integer not null,
      primary key (organisation_id, case_id, command_id)
    );

    create table sejour.case_due (
      organisation_id text not null,
      case_id text not null,
      due_id text not null,
      safe_day date not null,
      primary key (organisation_id, case_id, due_id)
    );
    create index case_due_by_day on sejour.case_due (organisation_id, safe_day);

    create table sejour.case_term (
      organisation_id text not null,
      term bytea not null,
      case_id text not null,
      primary key (organisation_id, term, case_id)
    );
    create index case_term_by_case on sejour.case_term (organisation_id, case_id);

    create table sejour.case_likeness (
      organisation_id text not null,
      case_id text not null,
      person text not null,
      likeness bytea not null,
      primary key (organisation_id, case_id, person, likeness)
    );
    create index case_likeness_by_key on sejour.case_likeness (organisation_id, likeness);

    ${['case_record', 'case_event', 'case_command', 'case_due', 'case_term', 'case_likeness']
      .map(ownRows)
      .join('')}
    revoke update, delete on sejour.case_event, sejour.case_command from sejour_app, sejour_house;
  `,
}

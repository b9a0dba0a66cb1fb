import type { Scope } from '@sejour/cases'
import { sql } from 'kysely'
import { house } from '../migrations/00-house.ts'
import type { Database, Migration } from '../database/types.ts'

/** A table like any of ours, for the tests of the database itself. */
export const notes: readonly Migration[] = [
  house,
  {
    id: '10-notes',
    sql: `
      create table sejour.note (
        id int primary key,
        organisation_id uuid not null,
        words text not null
      );
      alter table sejour.note enable row level security, force row level security;
      create policy own on sejour.note to sejour_app
        using (organisation_id = sejour.current_organisation())
        with check (organisation_id = sejour.current_organisation());
    `,
  },
]

/** Two organisations that must never see one another. */
export const one: Scope = {
  organisation: '00000000-0000-4000-8000-000000000001',
  account: '00000000-0000-4000-8000-00000000000a',
}
export const other: Scope = {
  organisation: '00000000-0000-4000-8000-000000000002',
  account: '00000000-0000-4000-8000-00000000000b',
}

export async function writeNote(database: Database, scope: Scope, id: number): Promise<void> {
  await database.within(scope, (transaction) =>
    sql`insert into sejour.note (id, organisation_id, words)
      values (${id}, ${scope.organisation}, 'kept')`.execute(transaction),
  )
}

/** Ids of the notes that an organisation sees, smallest first. */
export async function readNotes(database: Database, scope: Scope): Promise<readonly number[]> {
  const { rows } = await database.within(scope, (transaction) =>
    sql<{ id: number }>`select id from sejour.note order by id`.execute(transaction),
  )
  return rows.map(({ id }) => id)
}

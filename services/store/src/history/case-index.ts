import { createHash } from 'node:crypto'
import type { Projection } from '@sejour/cases'
import { sql } from 'kysely'
import type { CaseOf } from '../keys/key-ring.ts'
import type { Key } from '../keys/seal.ts'
import { blindTerms } from '../search/blind-index.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Open } from './store-tables.ts'

/** All by which a case is found. Most events change nothing of it: the digest tells. */
export function caseIndex(
  of: CaseOf,
  projection: Projection,
  searchKey: Key,
): { readonly digest: Buffer; readonly write: (open: Open) => Promise<void> } {
  const { terms, likenesses } = blindTerms(searchKey, projection)
  const dues = new Map(projection.dues.map(({ id, safeDay }) => [id, safeDay]))
  const text = canonicalJson([
    terms.map((term) => term.toString('hex')),
    likenesses.map(({ person, likeness }) => [person, likeness.toString('hex')]),
    [...dues],
  ])
  return {
    digest: createHash('sha256').update(text).digest(),
    write: async (open) => {
      await sql`
        with
          due as (
            select * from unnest(${[...dues.keys()]}::text[], ${[...dues.values()]}::date[])
              as due (id, day)
          ),
          likeness as (
            select * from unnest(
              ${likenesses.map(({ person }) => person)}::text[],
              ${likenesses.map(({ likeness }) => likeness)}::bytea[]
            ) as likeness (person, likeness)
          ),
          term as (select unnest(${terms}::bytea[]) as term),
          old_due as (
            delete from sejour.case_due where organisation_id = ${of.organisation}
              and case_id = ${of.caseId} and due_id not in (select id from due)
          ),
          old_likeness as (
            delete from sejour.case_likeness where organisation_id = ${of.organisation}
              and case_id = ${of.caseId}
              and (person, likeness) not in (select person, likeness from likeness)
          ),
          old_term as (
            delete from sejour.case_term where organisation_id = ${of.organisation}
              and case_id = ${of.caseId} and term not in (select term from term)
          ),
          new_due as (
            insert into sejour.case_due (organisation_id, case_id, due_id, safe_day)
            select ${of.organisation}, ${of.caseId}, id, day from due
            on conflict (organisation_id, case_id, due_id)
              do update set safe_day = excluded.safe_day
          ),
          new_likeness as (
            insert into sejour.case_likeness (organisation_id, case_id, person, likeness)
            select ${of.organisation}, ${of.caseId}, person, likeness from likeness
            on conflict do nothing
          )
        insert into sejour.case_term (organisation_id, term, case_id)
        select ${of.organisation}, term, ${of.caseId} from term
        on conflict do nothing
      `.execute(open)
    },
  }
}

/** Takes away everything by which a case was found. */
export async function eraseIndex(open: Open, { organisation, caseId }: CaseOf): Promise<void> {
  for (const table of ['sejour.case_due', 'sejour.case_term', 'sejour.case_likeness'] as const) {
    await open
      .deleteFrom(table)
      .where('organisation_id', '=', organisation)
      .where('case_id', '=', caseId)
      .execute()
  }
}

import type { CaseId } from '@sejour/cases'
import { sql } from 'kysely'
import type { Open } from '../history/store-tables.ts'
import type { Key } from '../keys/seal.ts'
import { answers, blindQuestion } from './blind-index.ts'

/** Cases that have every word, or words that begin with it. None for a question without words. */
export async function findCaseIds(
  open: Open,
  organisation: string,
  asked: { readonly key: Key; readonly words: string },
): Promise<readonly CaseId[]> {
  const question = blindQuestion(asked.key, asked.words)
  if (question.length === 0) return []
  const terms = new Set(question.flatMap(({ whole, parts }) => [whole, ...parts]))
  const { rows } = await sql<{ case_id: CaseId; terms: readonly string[] }>`
    select case_id, array_agg(encode(term, 'hex')) as terms
    from sejour.case_term
    where organisation_id = ${organisation}
      and term = any(${[...terms].map((term) => Buffer.from(term, 'hex'))}::bytea[])
    group by case_id
  `.execute(open)
  return rows
    .filter((row) => answers(question, new Set(row.terms)))
    .map(({ case_id: caseId }) => caseId)
}

/** People of other cases of the organisation that may be those of this one. */
export async function findAlike(
  open: Open,
  organisation: string,
  caseId: CaseId,
): Promise<readonly { person: string; other: { case: CaseId; person: string } }[]> {
  const { rows } = await sql<{ person: string; case: CaseId; other: string }>`
    select distinct mine.person as person, theirs.case_id as case, theirs.person as other
    from sejour.case_likeness mine
    join sejour.case_likeness theirs
      on theirs.organisation_id = mine.organisation_id and theirs.likeness = mine.likeness
    where mine.organisation_id = ${organisation} and mine.case_id = ${caseId}
      and theirs.case_id <> mine.case_id
    order by 1, 2, 3
  `.execute(open)
  return rows.map((row) => ({ person: row.person, other: { case: row.case, person: row.other } }))
}

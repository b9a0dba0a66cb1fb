import type { CasesAsked, CasesPage as Cases } from '@sejour/desk'
import { ButtonLink } from '../../components/index.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { ExportHere } from '../exports/list-links.tsx'
import { deskHref } from '../slugs.ts'
import { CaseTable } from './case-table.tsx'
import { casesTexts } from './texts/index.ts'

/** What the list of cases shows, and what was asked of it. */
export interface CasesProps {
  readonly frame: DeskFrame
  readonly cases: Cases
  readonly asked: CasesAsked
  /** Every kind of procedure with its title. */
  readonly procedures: readonly { readonly value: string; readonly label: string }[]
}

const STATUSES = ['open', 'closed', 'handed-over'] as const

/** Every case of the organisation: sorted, chosen, a page at a time. */
export function CasesPage({ frame, cases, asked, procedures }: CasesProps) {
  const { lang } = frame
  const words = casesTexts[lang]
  const addressOf = (changes: Partial<CasesAsked>) => addressWith(frame, { ...asked, ...changes })
  return (
    <DeskPage frame={frame} title={words.title} wide>
      <form class="desk-filter" method="get" action={deskHref(lang, 'cases')}>
        <div class="desk-field">
          <label for="status">{words.status}</label>
          <select id="status" name="status">
            <option value="all">{words.all}</option>
            {STATUSES.map((status) => (
              <option value={status} selected={status === asked.status}>
                {words.statuses[status]}
              </option>
            ))}
          </select>
        </div>
        <div class="desk-field">
          <label for="procedure">{words.procedure}</label>
          <select id="procedure" name="procedure">
            <option value="">{words.anyProcedure}</option>
            {procedures.map(({ value, label }) => (
              <option value={value} selected={value === asked.procedure}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div class="desk-tick">
          <input type="checkbox" id="risk" name="risk" checked={asked.atRisk === true} />
          <label for="risk">{words.atRisk}</label>
        </div>
        {asked.sort !== undefined && <input type="hidden" name="sort" value={asked.sort} />}
        <button class="button button-secondary" type="submit">
          {words.apply}
        </button>
      </form>
      {cases.total === 0 ? (
        <>
          <p class="desk-empty">{words.none}</p>
          {frame.mayWrite && (
            <ButtonLink href={deskHref(lang, 'intake')} kind="primary">
              {words.open}
            </ButtonLink>
          )}
        </>
      ) : (
        <>
          <CaseTable
            frame={frame}
            rows={cases.rows}
            titles={new Map(procedures.map(({ value, label }) => [value, label]))}
            sort={{ by: asked.sort ?? 'due', addressOf: (sort) => addressOf({ sort, page: 1 }) }}
          />
          <nav class="desk-pager" aria-label={words.pager}>
            <span class="figures">
              {words.total(cases.total)} · {words.page(cases.page, cases.pages)}
            </span>
            {cases.page > 1 && (
              <a href={addressOf({ page: cases.page - 1 })} rel="prev">
                {words.previous}
              </a>
            )}
            {cases.page < cases.pages && (
              <a href={addressOf({ page: cases.page + 1 })} rel="next">
                {words.next}
              </a>
            )}
          </nav>
        </>
      )}
      {frame.mayWrite && (
        <p>
          <a href={deskHref(lang, 'takeOver')}>{words.takeOver}</a>
        </p>
      )}
      <ExportHere frame={frame} list="cases" asked={queryOf(asked)} />
    </DeskPage>
  )
}

function addressWith({ lang }: DeskFrame, asked: CasesAsked): string {
  return `${deskHref(lang, 'cases')}?${new URLSearchParams(queryOf(asked))}`
}

function queryOf(asked: CasesAsked): { readonly [name: string]: string } {
  return {
    status: asked.status ?? 'all',
    ...(asked.procedure !== undefined && { procedure: asked.procedure }),
    ...(asked.atRisk === true && { risk: 'on' }),
    ...(asked.sort !== undefined && { sort: asked.sort }),
    ...((asked.page ?? 1) > 1 && { page: String(asked.page) }),
  }
}

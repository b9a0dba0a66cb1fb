import type { CaseFile, UnionView } from '@sejour/desk'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import { Counter } from './counter.tsx'
import { LawOfRequest } from './law-of-request.tsx'
import { NextAction } from './next-action.tsx'
import { unionTexts } from './texts/index.ts'

/** What the page of the requests of free movement shows. */
export interface UnionPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  /** Oldest first. */
  readonly views: readonly UnionView[]
  readonly sent: Sent | undefined
}

/** Requests of citizens of the Union and of their families: days, papers, and the counter. */
export function UnionPage({ frame, file, views, sent }: UnionPageProps) {
  const words = unionTexts[frame.lang]
  const forms = formsOf(frame, sent, { ...words.noMonth, ...words.closed, ...words.errors })
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      {views.length === 0 ? (
        <p class="desk-empty">
          {words.none}{' '}
          <a href={deskHref(frame.lang, 'case', { case: file.caseId })}>{words.toOverview}</a>
        </p>
      ) : (
        <p class="desk-quiet">{words.lead}</p>
      )}
      {views.toReversed().map((view) => (
        <OneRequest forms={forms} file={file} view={view} />
      ))}
    </CasePage>
  )
}

/** What one block of the page shows. */
export interface RequestProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly view: UnionView
}

function OneRequest({ forms, file, view }: RequestProps) {
  const { lang } = forms.frame
  const people = view.persons.flatMap((id) => {
    const person = file.state.persons.get(id)
    return person === undefined ? [] : [nameOf(person, lang)]
  })
  const { id } = view.round.procedure
  return (
    <article aria-labelledby={`union-${id}`}>
      <h2 id={`union-${id}`}>{view.title}</h2>
      {people.length > 0 && <p class="desk-quiet">{people.join(', ')}</p>}
      <NextAction forms={forms} file={file} view={view} />
      <div class="desk-columns">
        {/* What is to be done comes first on a narrow screen too. */}
        <div>
          <Counter forms={forms} file={file} view={view} />
        </div>
        <div>
          <LawOfRequest forms={forms} file={file} view={view} />
        </div>
      </div>
    </article>
  )
}

import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { sayBytes } from './bytes.ts'
import { LanguageChoice } from './language-choice.tsx'
import { ListFormats } from './list-links.tsx'
import { exportsTexts } from './texts/index.ts'

/** How far the archive of everything has come. */
type ExportJob =
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  | { readonly state: 'ready'; readonly size: number; readonly cases: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly why: 'full' | 'piece' | 'other'; readonly title?: string }

export interface ExportsProps {
  readonly frame: DeskFrame
  /** Absent: this person may not take everything. */
  readonly all: { readonly job: ExportJob | undefined } | undefined
  readonly sent: Sent | undefined
}

const LISTS = ['cases', 'agenda', 'people'] as const

/** Lists for a spreadsheet; for who administers, everything of the organisation. */
export function ExportsPage({ frame, all, sent }: ExportsProps) {
  const words = exportsTexts[frame.lang]
  const forms = formsOf(frame, sent)
  return (
    <DeskPage frame={frame} title={words.title} forms={forms} islands={['desk-exchange']}>
      <h2>{words.lists}</h2>
      <p class="desk-quiet">{words.listsLead}</p>
      <ul class="desk-rows">
        {LISTS.map((list) => (
          <li class="desk-row">
            <p class="desk-row-main">{words.list[list]}</p>
            <ListFormats frame={frame} list={list} name={words.list[list]} />
          </li>
        ))}
      </ul>
      <p>
        <a href={deskHref(frame.lang, 'imports')}>{words.bringIn}</a>
      </p>
      {all !== undefined && (
        <section id="all" aria-labelledby="all-title">
          <h2 id="all-title">{words.all}</h2>
          <p>{words.allLead}</p>
          <All forms={forms} job={all.job} />
        </section>
      )}
    </DeskPage>
  )
}

function All({ forms, job }: { forms: Forms; job: ExportJob | undefined }) {
  const { lang } = forms.frame
  const words = exportsTexts[lang]
  if (job?.state === 'running') {
    return (
      <>
        <div data-follow aria-live="polite">
          <p class="exchange-state">{words.running(job.done, job.of)}</p>
          <progress
            max={Math.max(1, job.of)}
            value={job.done}
            aria-label={words.running(job.done, job.of)}
          />
          <p data-without-script>
            <a href={`${deskHref(lang, 'exports')}?n=${job.done}#all`}>{words.follow}</a>
          </p>
        </div>
        <Form forms={forms} verb="cancel" submit={words.cancel} kind="quiet" />
      </>
    )
  }
  if (job?.state === 'ready') {
    return (
      <>
        <p class="exchange-state">{words.ready(job.cases, sayBytes(job.size, lang))}</p>
        <form class="desk-form" method="post" action={deskHref(lang, 'exportAllFile')}>
          <p class="hint">{words.readyOnce}</p>
          <button class="button button-primary" type="submit">
            {words.downloadAll}
          </button>
        </form>
        <Form forms={forms} verb="cancel" submit={words.discard} kind="quiet" />
      </>
    )
  }
  return (
    <>
      {job?.state === 'cancelled' && <p class="exchange-state">{words.cancelled}</p>}
      {job?.state === 'failed' && (
        <p class="exchange-state" role="alert">
          {words.failed[job.why]} {job.title !== undefined && words.failedAt(job.title)}
        </p>
      )}
      <Form forms={forms} verb="start" submit={words.start} kind="primary">
        {() => (
          <>
            <LanguageChoice lang={lang} />
            <div class="desk-tick">
              <input
                type="checkbox"
                id="all-notes"
                name="notes"
                value="on"
                checked
                aria-describedby="all-notes-hint"
              />
              <label for="all-notes">{words.allNotes}</label>
              <p class="hint" id="all-notes-hint">
                {words.allNotesHint}
              </p>
            </div>
          </>
        )}
      </Form>
    </>
  )
}

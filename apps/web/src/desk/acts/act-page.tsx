import type { Fields, Problem, SaidRemark } from '@sejour/acts'
import type { ActData } from '@sejour/cases'
import { ActFields, idOfField } from '../../acts/index.ts'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { formTexts } from '../form/texts/index.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'

import { actsTexts } from './texts/index.ts'

/** An act as it will look, and what is in its way. */
export type ActShown = {
  readonly html: string
  readonly problems: readonly Problem[]
  /** What a lawyer has to confirm; empty while something is missing. */
  readonly remarks: readonly SaidRemark[]
}

/** A file of the act, as it was last written. */
export type ActFileShown = {
  readonly kind: 'pdf' | 'word'
  readonly name: string
  readonly href: string
  readonly size: string
}

export interface ActProps {
  readonly frame: CaseFrame
  readonly act: {
    readonly id: string
    readonly title: string
    readonly lang: 'fr' | 'nl' | 'de'
    readonly form?: string
    /** Of the event that last changed it. */
    readonly version: number
    readonly isChangedSince: boolean
  }
  readonly fields: Fields
  readonly data: ActData
  readonly shown: ActShown
  readonly files: readonly ActFileShown[]
  /** Problems also stand at their fields once somebody wanted the act. */
  readonly isWanted: boolean
  readonly sent: Sent | undefined
}

/** One act: what it asks on one side, what it will look like on the other. */
export function ActPage(props: ActProps) {
  const { frame, act, fields, data, shown, files, isWanted, sent } = props
  const words = actsTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const { choose, optional, error, dayHint } = formTexts[frame.lang]
  const asking = {
    lang: frame.lang,
    words: { ...words, choose, optional, error, dayHint },
    problems: isWanted ? shown.problems : [],
  }
  return (
    <CasePage frame={frame} title={act.title} forms={forms} wide islands={['desk-act']}>
      <p class="desk-quiet">
        <a href={deskHref(frame.lang, 'acts', { case: frame.head.id })}>{words.back}</a>
        {act.form !== undefined && <span> · {act.form}</span>}
      </p>
      {files.length > 0 && (
        <section class="draft-files" aria-labelledby="act-files">
          <h2 id="act-files">{words.files}</h2>
          <p class="desk-quiet">{act.isChangedSince ? words.changedSince : words.filesSay}</p>
          <ul class="desk-list">
            {files.map(({ kind, name, href, size }) => (
              <li>
                <a href={href}>{kind === 'pdf' ? words.pdf : words.word}</a>{' '}
                <span class="desk-quiet figures">
                  {name}, {size}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="draft-columns">
        <section class="draft-form" aria-labelledby="act-form">
          <h2 id="act-form">{words.form}</h2>
          <Form
            forms={forms}
            verb="save"
            about={act.id}
            version={act.version}
            submit={words.save}
            kind="primary"
            besides={
              <>
                <button class="button button-secondary" type="submit" name="step" value="write">
                  {words.write}
                </button>
                <button class="button-quiet" type="submit" name="step" value="discard">
                  {words.discard}
                </button>
                <p class="desk-quiet" data-act-state aria-live="polite" />
              </>
            }
          >
            {() => (
              <>
                <div class="desk-field">
                  <label for="act-language">{words.language}</label>
                  <select class="width-short" id="act-language" name="language">
                    {(['fr', 'nl', 'de'] as const).map((lang) => (
                      <option value={lang} selected={lang === act.lang}>
                        {words.languages[lang]}
                      </option>
                    ))}
                  </select>
                </div>
                <ActFields asking={asking} fields={fields} data={data} />
              </>
            )}
          </Form>
        </section>
        <section
          class="draft-preview"
          aria-labelledby="act-preview"
          data-act-preview
          data-saving={words.autosave.saving}
          data-saved={words.autosave.saved}
          data-failed={words.autosave.failed}
        >
          <h2 id="act-preview">{words.preview}</h2>
          <p class="desk-quiet">{words.previewSays}</p>
          <div data-act-shown>
            <ActView frame={frame} lang={act.lang} shown={shown} />
          </div>
        </section>
      </div>
    </CasePage>
  )
}

interface ActViewProps {
  readonly frame: CaseFrame
  readonly lang: 'fr' | 'nl' | 'de'
  readonly shown: ActShown
}

/** The part that follows what is filled in: problems, the act itself, remarks. */
export function ActView({ frame, lang, shown }: ActViewProps) {
  const words = actsTexts[frame.lang]
  const { problems, remarks, html } = shown
  return (
    <>
      {problems.length === 0 ? (
        <p class="draft-ready">{words.noProblem}</p>
      ) : (
        <details class="draft-problems" open>
          <summary>{words.problems(problems.length)}</summary>
          <ul>
            {problems.map(({ path, kind, message, source }) => (
              <li class={`draft-problem draft-problem-${kind}`}>
                <span class="draft-problem-kind">{words.kinds[kind]}</span>{' '}
                <a href={`#${idOfField(path)}`}>{message}</a>
                {source !== undefined && <span class="desk-quiet"> ({source})</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {remarks.length > 0 && (
        <section class="draft-remarks" aria-label={words.remarks}>
          <h3>{words.remarks}</h3>
          <ul>
            {remarks.map(({ text, source }) => (
              <li>
                {text}
                {source !== undefined && <span class="desk-quiet"> ({source})</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="draft-paper" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}

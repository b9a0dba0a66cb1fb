import { Day } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { actsTexts } from './texts/index.ts'

/** A file of the act, as it was last written. */
export type ActFileShown = {
  readonly kind: 'pdf' | 'word'
  readonly name: string
  readonly href: string
  readonly size: string
  readonly sha256: string
}

/** An act as it was last written. */
export type ActWrittenShown = {
  readonly files: readonly ActFileShown[]
  /** The day that chose its version, and that version. */
  readonly on: string
  readonly formVersion: string
  /** The draft has changed since. */
  readonly isChangedSince: boolean
  /** A piece of the case is this very PDF. */
  readonly isPiece: boolean
}

/** The files of an act that was written: ready, never sent by this. */
export function ActWritten({
  forms,
  act,
  written,
}: {
  forms: Forms
  act: string
  written: ActWrittenShown
}) {
  const { lang } = forms.frame
  const words = actsTexts[lang]
  const { files, on, formVersion, isChangedSince, isPiece } = written
  return (
    <section class="draft-files" aria-labelledby="act-files">
      <h2 id="act-files">{words.files}</h2>
      <p>
        <strong>{isChangedSince ? words.changedSince : words.written}</strong>
        {!isChangedSince && <span> · {words.filesSay}</span>}
      </p>
      <p class="desk-quiet">
        {words.datedOf} <Day lang={lang} day={on} /> · {words.versionOf(formVersion)}
      </p>
      <ul class="draft-lines">
        {files.map(({ kind, name, href, size, sha256 }) => (
          <li>
            <a href={href}>{kind === 'pdf' ? words.pdf : words.word}</a>{' '}
            <span class="desk-quiet figures">
              {name}, {size}
            </span>
            <details class="draft-sum">
              <summary>{words.checksum}</summary>
              <code class="figures">{sha256}</code>
            </details>
          </li>
        ))}
      </ul>
      {isPiece ? (
        <p class="desk-quiet">{words.isPiece}</p>
      ) : (
        <Form forms={forms} verb="keep" about={act} submit={words.keepAsPiece} kind="quiet" />
      )}
    </section>
  )
}

import type { ComponentChildren } from 'preact'
import { ButtonLink } from '../../components/index.ts'
import { sayBytes } from '../exports/bytes.ts'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { deskHref } from '../slugs.ts'
import { importsTexts } from './texts/index.ts'
import type { ArchiveSeen } from './types.ts'

export interface ImportArchiveProps {
  readonly frame: DeskFrame
  /** Absent: it is no longer here. */
  readonly archive: ArchiveSeen | undefined
  readonly sent: Sent | undefined
}

/** What an archive holds, before anything of it is kept. */
export function ImportArchivePage({ frame, archive, sent }: ImportArchiveProps) {
  const { lang } = frame
  const { archive: words, errors } = importsTexts[lang]
  const forms = formsOf(frame, sent, errors)
  if (archive === undefined) {
    return (
      <DeskPage frame={frame} title={words.title}>
        <p class="desk-empty">{words.gone}</p>
        <ButtonLink href={deskHref(lang, 'imports')}>{words.back}</ButtonLink>
      </DeskPage>
    )
  }
  const { standing, withheld, notes, exportedAt, lastAt, caseId } = archive
  const mayTake = standing === 'new' || standing === 'continues'
  const isHere = standing !== 'new' && standing !== 'forgotten'
  return (
    <DeskPage frame={frame} title={words.title} forms={forms}>
      <p class="exchange-state">{words.standing[standing]}</p>
      <dl class="desk-list">
        <Line term={words.case}>{archive.title}</Line>
        <Line term={words.people}>{archive.people}</Line>
        <Line term={words.pieces}>
          {words.piecesOf(archive.pieces, archive.files, sayBytes(archive.bytes, lang))}
        </Line>
        {notes > 0 && <Line term={words.notes}>{notes}</Line>}
        <Line term={words.withheld}>{words.withheldHint(withheld)}</Line>
        <Line term={words.events}>{archive.events}</Line>
        {lastAt !== '' && (
          <Line term={words.last}>
            <Instant lang={lang} at={lastAt} />
          </Line>
        )}
        {exportedAt !== '' && (
          <Line term={words.exported}>
            <Instant lang={lang} at={exportedAt} />{' '}
            <span class="desk-quiet">({words.exportedHint})</span>
          </Line>
        )}
        <Line term={words.proof}>{words.proofHolds}</Line>
        <Line term={words.head}>
          <code class="exchange-head">{archive.head}</code>
        </Line>
      </dl>
      {mayTake && <Form forms={forms} verb="take" submit={words.take} kind="primary" />}
      {isHere && (
        <p>
          <a href={deskHref(lang, 'case', { case: caseId })}>{words.open}</a>
        </p>
      )}
    </DeskPage>
  )
}

function Line({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

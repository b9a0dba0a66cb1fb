import type { NumberedExhibit } from '@sejour/cases'
import { DayField, FieldRow, TextField, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms, type OneForm } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { deskHref } from '../slugs.ts'
import { sizeOf } from './file-remarks.ts'
import { mailTexts } from './mail-texts/index.ts'
import { piecesTexts } from './texts/index.ts'

/** Something joined to a mail, with what its name suggests. */
export type AttachmentShown = {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly title: string
  readonly dated?: string
  /** The piece that it became already. */
  readonly piece?: string
}

/** What the page of a mail shows. */
export interface MailProps {
  readonly frame: CaseFrame
  /** The mail as a piece; absent: it was withdrawn. */
  readonly piece: NumberedExhibit | undefined
  readonly mail:
    | {
        readonly subject: string
        readonly from: string
        readonly to: readonly string[]
        readonly sentAt?: string
        readonly text: string
      }
    | 'not-a-mail'
    | 'too-large'
  readonly attachments: readonly AttachmentShown[]
  readonly sent: Sent | undefined
}

/** A mail, its words, and what is joined to it, which becomes pieces in one step. */
export function MailPage({ frame, piece, mail, attachments, sent }: MailProps) {
  const { lang, head } = frame
  const words = mailTexts[lang]
  const forms = formsOf(frame, sent, piecesTexts[lang].errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <nav class="pieces-neighbours" aria-label={words.back}>
        <a href={deskHref(lang, 'exhibits', { case: head.id })}>{words.back}</a>
        {piece !== undefined && (
          <a href={deskHref(lang, 'exhibit', { case: head.id, exhibit: piece.exhibit.id })}>
            {words.itself(piece.number)}
          </a>
        )}
      </nav>
      {typeof mail === 'string' ? (
        <p class="desk-empty">{words.unreadable[mail]}</p>
      ) : (
        <>
          <dl class="desk-list">
            <div>
              <dt>{words.subject}</dt>
              <dd>{mail.subject === '' ? words.none : mail.subject}</dd>
            </div>
            <div>
              <dt>{words.from}</dt>
              <dd class="pieces-file-name">{mail.from === '' ? words.none : mail.from}</dd>
            </div>
            <div>
              <dt>{words.to}</dt>
              <dd class="pieces-file-name">{mail.to.join(', ')}</dd>
            </div>
            <div>
              <dt>{words.sentAt}</dt>
              <dd>
                {mail.sentAt === undefined ? words.none : <Instant lang={lang} at={mail.sentAt} />}
              </dd>
            </div>
          </dl>
          <Attachments forms={forms} frame={frame} attachments={attachments} />
          <h2>{words.text}</h2>
          <div class="pieces-mail-text">{mail.text === '' ? words.none : mail.text}</div>
        </>
      )}
    </CasePage>
  )
}

function Attachments({
  forms,
  frame,
  attachments,
}: {
  forms: Forms
  frame: CaseFrame
  attachments: readonly AttachmentShown[]
}) {
  const { lang, head } = frame
  const words = mailTexts[lang]
  const left = attachments.filter(({ piece }) => piece === undefined)
  return (
    <>
      <h2>{words.attachments}</h2>
      {attachments.length === 0 && <p>{words.noAttachments}</p>}
      {attachments.length > left.length && (
        <ul class="desk-rows">
          {attachments.map(
            ({ name, piece }) =>
              piece !== undefined && (
                <li class="desk-row">
                  <p class="desk-row-main pieces-file-name">{name}</p>
                  <p>
                    <a href={deskHref(lang, 'exhibit', { case: head.id, exhibit: piece })}>
                      {words.taken}
                    </a>
                  </p>
                </li>
              ),
          )}
        </ul>
      )}
      {left.length > 0 && frame.mayWrite && (
        <Form forms={forms} verb="take" submit={words.take} kind="primary">
          {(form) => (
            <>
              <p class="hint">{words.hint}</p>
              {attachments.map(
                (one, index) =>
                  one.piece === undefined && <Attachment form={form} one={one} index={index} />,
              )}
            </>
          )}
        </Form>
      )}
    </>
  )
}

function Attachment({
  form,
  one: { name, size, title, dated },
  index,
}: {
  form: OneForm
  one: AttachmentShown
  index: number
}) {
  const { lang } = form.frame
  const words = mailTexts[lang]
  return (
    <fieldset class="pieces-attachment">
      <legend class="visually-hidden">{name}</legend>
      <TickField
        form={form}
        name={`take-${index}`}
        label={`${name} (${sizeOf(size, piecesTexts[lang].units)})`}
        isTicked
      />
      <FieldRow>
        <TextField form={form} name={`title-${index}`} label={words.pieceTitle} value={title} />
        <DayField
          form={form}
          name={`dated-${index}`}
          label={words.dated}
          value={dated}
          isOptional
        />
      </FieldRow>
    </fieldset>
  )
}

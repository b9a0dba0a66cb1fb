import type { WaitingParcel } from '@sejour/desk'
import { Form } from '../form/form.tsx'
import { type Forms, formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { deskHref } from '../slugs.ts'
import { OpenedParcelView } from './opened.tsx'
import type { OpenedParcel } from './shown.ts'
import { parcelsTexts } from './texts/index.ts'

/** What the inbox shows: everything that waits, or one parcel that is opened. */
export interface InboxProps {
  readonly frame: DeskFrame
  /** Oldest first. */
  readonly waiting: readonly WaitingParcel[]
  readonly opened?: OpenedParcel
  /** Why the parcel that was asked for cannot be opened: a code of the texts. */
  readonly problem?: string
  readonly receivers: readonly { readonly id: string; readonly name: string }[]
  readonly sent: Sent | undefined
}

/** The query that names a parcel to be opened. */
export const PARCEL_QUERY = 'envoi'

/** What other organisations sent, oldest first. Nothing of it is in a case yet. */
export function InboxPage({ frame, waiting, opened, problem, receivers, sent }: InboxProps) {
  const words = parcelsTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  const inbox = deskHref(frame.lang, 'inbox')
  if (opened !== undefined) {
    return (
      <DeskPage
        frame={frame}
        title={words.inbox.title}
        heading={`${words.kinds[opened.kind]} – ${opened.title}`}
        forms={forms}
      >
        <p>
          <a href={inbox}>{words.inbox.back}</a>
        </p>
        <OpenedParcelView forms={forms} opened={opened} receivers={receivers} />
      </DeskPage>
    )
  }
  return (
    <DeskPage frame={frame} title={words.inbox.title} forms={forms}>
      <p class="desk-lead">{words.inbox.lead}</p>
      {problem !== undefined && (
        <p class="desk-said">
          <output>{forms.sentence(problem)}</output>
        </p>
      )}
      {waiting.length === 0 ? (
        <p class="desk-empty">{words.inbox.none}</p>
      ) : (
        <ul class="desk-rows" aria-label={words.inbox.title}>
          {waiting.map((one) => (
            <OneWaiting forms={forms} one={one} />
          ))}
        </ul>
      )}
    </DeskPage>
  )
}

function OneWaiting({ forms, one }: { forms: Forms; one: WaitingParcel }) {
  const { lang } = forms.frame
  const words = parcelsTexts[lang]
  const { id, kind, from, title, sentAt, isOpened, via } = one
  return (
    <li class="desk-row" id={id}>
      <div class="desk-row-main">
        <p>
          <strong>{words.kinds[kind]}</strong> {words.from(from)}
          {title !== undefined && <> · {title}</>}
        </p>
        <p class="desk-quiet">
          <Instant lang={lang} at={sentAt} />
          {via.length > 0 && <> · {words.inbox.via(via.join(', '))}</>}
          {isOpened && <> · {words.inbox.wasOpened}</>}
        </p>
        {title === undefined && <p class="desk-quiet">{words.inbox.gone}</p>}
      </div>
      {title === undefined ? (
        <Form forms={forms} verb="dismiss" about={id} submit={words.inbox.dismiss} kind="quiet" />
      ) : (
        <a
          class="button button-secondary"
          href={`${deskHref(lang, 'inbox')}?${PARCEL_QUERY}=${id}`}
          aria-label={words.inbox.openThis(title)}
        >
          {words.inbox.open}
        </a>
      )}
    </li>
  )
}

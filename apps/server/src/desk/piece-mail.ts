import { findLocalDate } from '@sejour/calendar'
import { numberedExhibits, type CaseState } from '@sejour/cases'
import { suggestedBy } from '@sejour/desk'
import { readMail, type MailAttachment, type ReadMail } from '@sejour/exchange'
import {
  deskHref,
  inBelgium,
  MailPage,
  piecesTexts,
  renderDesk,
  type AttachmentShown,
  type UploadResult,
} from '@sejour/web/desk'
import { caseFrameOf } from './case-frame.ts'
import { derivedId } from './case-route.ts'
import { showResults } from './pieces.ts'
import { type Arrived, arrivedAs, resultsOf } from './pieces-receive.ts'
import { wrongIn, type Answer, type Asked, type DeskRoute, type Sending } from './route.ts'

/** The longest mail that is opened to choose what is joined to it. Bytes. */
const LONGEST_MAIL = 60 * 1024 * 1024

/** A mail that is a piece: its words, and what is joined to it, to be made into pieces. */
export const exhibitMail: DeskRoute = {
  page: 'exhibitMail',
  show: async (asked, sent) => {
    const { parts, actor, lang, places } = asked
    const seen = await parts.desk.caseOf(actor, places['case'] ?? '', { lang })
    if (!('seen' in seen)) return seen
    const found = await openMail(asked)
    if (found === 'not-found') return { notFound: true }
    const { state } = seen.seen
    const frame = caseFrameOf(asked, seen.seen)
    const piece = numberedExhibits(state).find(
      ({ exhibit }) => exhibit.id === asked.places['exhibit'],
    )
    return {
      html: renderDesk(MailPage, {
        frame,
        piece,
        mail: found,
        attachments: typeof found === 'string' ? [] : shownIn(asked, found, state),
        sent,
      }),
    }
  },
  send: {
    take: async (sending) => {
      const mail = await openMail(sending)
      if (mail === 'not-found') return { notFound: true }
      const { form } = sending
      const chosen =
        typeof mail === 'string'
          ? []
          : mail.attachments.flatMap((attachment, index) =>
              form.ticked(`take-${index}`) ? [{ attachment, index }] : [],
            )
      if (chosen.length === 0) form.wrong(undefined, 'nothing-chosen')
      const read = chosen.map(({ attachment, index }) => {
        const dated = form.day(`dated-${index}`)
        return {
          attachment,
          index,
          details: {
            title: form.requiredLine(`title-${index}`, 'title-blank'),
            ...(dated !== undefined && { dated }),
          },
        }
      })
      if (form.errors.length > 0) return wrongIn(form)
      const arrived: Arrived[] = []
      for (const one of read) arrived.push(await take(sending, one))
      return answerFor(sending, arrived)
    },
  },
}

/** A mail that just became a piece is named as it names itself, once: what is typed later stays. */
export async function nameAsMail(asked: Asked, exhibit: string): Promise<void> {
  const mail = await openMail({ ...asked, places: { ...asked.places, exhibit } })
  if (typeof mail === 'string') return
  const { subject, sentAt } = mail
  const dated = sentAt === undefined ? undefined : findLocalDate(inBelgium(sentAt).day)
  await asked.parts.desk.perform(asked.actor, {
    caseId: asked.places['case'] ?? '',
    commandId: derivedId(exhibit, 'named as mail'),
    command: {
      type: 'describe-exhibit',
      exhibit,
      changes: {
        ...(subject !== '' && { title: subject.slice(0, 200) }),
        ...(dated !== undefined && { dated }),
      },
    },
  })
}

type Chosen = {
  readonly attachment: MailAttachment
  readonly index: number
  readonly details: { readonly title: string }
}

/** The same attachment of the same mail is the same piece, however often it is chosen. */
async function take(
  { parts, actor, places }: Sending,
  { attachment, index, details }: Chosen,
): Promise<Arrived> {
  const exhibit = attachedId(places['exhibit'] ?? '', index)
  const upload = {
    caseId: places['case'] ?? '',
    exhibit,
    commandId: derivedId(exhibit, 'from mail'),
    name: attachment.name,
    stream: streamOf(attachment.bytes),
  }
  return arrivedAs(attachment.name, await parts.pieces.add(actor, upload, details))
}

const attachedId = (mail: string, index: number): string => derivedId(mail, `attachment ${index}`)

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function answerFor(sending: Sending, arrived: readonly Arrived[]): Promise<Answer> {
  const { parts, actor, lang, places } = sending
  if (arrived.every((one) => 'kept' in one && one.remarks.length === 0)) {
    return { seeOther: `${deskHref(lang, 'exhibits', places)}?ok=1` }
  }
  const seen = await parts.desk.caseOf(actor, places['case'] ?? '', { lang })
  const numbered = 'seen' in seen ? numberedExhibits(seen.seen.state) : []
  const results: readonly UploadResult[] = resultsOf(arrived, (id) => {
    const found = numbered.find(({ exhibit }) => exhibit.id === id)
    return found && { id, number: found.number, title: found.exhibit.title }
  })
  return showResults(sending, results)
}

async function openMail({
  parts,
  actor,
  places,
}: Asked): Promise<ReadMail | 'not-found' | 'not-a-mail' | 'too-large'> {
  const { case: caseId = '', exhibit = '' } = places
  const opened = await parts.pieces.open(actor, { caseId, exhibit })
  if (!('seen' in opened)) return 'not-found'
  const { file, bytes } = opened.seen
  if (file.size > LONGEST_MAIL) return 'too-large'
  const all: Uint8Array[] = []
  for await (const chunk of bytes) all.push(chunk)
  const read = await readMail(Buffer.concat(all))
  return 'mail' in read ? read.mail : 'not-a-mail'
}

function shownIn(
  { lang, places }: Asked,
  { attachments }: ReadMail,
  state: CaseState,
): readonly AttachmentShown[] {
  return attachments.map(({ name, bytes }, index): AttachmentShown => {
    const id = attachedId(places['exhibit'] ?? '', index)
    const isTaken = state.exhibits.has(id) || state.withdrawnExhibits.has(id)
    const { title, dated } = suggestedBy(name, piecesTexts[lang].upload.untitled)
    return {
      name,
      size: bytes.byteLength,
      title,
      ...(dated !== undefined && { dated }),
      ...(isTaken && { piece: id }),
    }
  })
}

import PostalMime, { type Address, type Attachment } from 'postal-mime'

/** A mail that was dropped on a file: its words and what was joined to it. */
export type ReadMail = {
  readonly subject: string
  readonly from: string
  readonly to: readonly string[]
  /** An instant, as the sender’s machine told it. Absent: the mail bears no date that can be read. */
  readonly sentAt?: string
  /** The words without their mark-up. */
  readonly text: string
  /** In the order of the mail; pictures of signatures that the text shows are left out. */
  readonly attachments: readonly MailAttachment[]
}

export type MailAttachment = {
  readonly name: string
  /** What the mail claims; the bytes say what they are. */
  readonly claimedType: string
  readonly bytes: Uint8Array
}

/** `not-a-mail`: no header of a mail. `too-deep`: mails in mails in mails. */
export type MailRefusal = 'not-a-mail' | 'too-deep'

/** Reads an `.eml`. What is joined is given as it is, a mail within the mail too. */
export async function readMail(
  bytes: Uint8Array,
): Promise<{ readonly mail: ReadMail } | { readonly refused: MailRefusal }> {
  if (!startsAsMail(bytes)) return { refused: 'not-a-mail' }
  const parsed = await parse(bytes)
  if (parsed === undefined) return { refused: 'too-deep' }
  const { subject, from, to, date, attachments } = parsed
  return {
    mail: {
      subject: subject?.trim() ?? '',
      from: addressesOf(from ? [from] : [])[0] ?? '',
      to: addressesOf(to ?? []),
      ...instantOf(date),
      text: parsed.text?.trim() || textOfHtml(parsed.html ?? ''),
      attachments: attachments.filter((one) => !isShownInText(one)).map(attachmentOf),
    },
  }
}

// A mail of an office has a few levels; more is made to exhaust the reader.
const DEEPEST = 20

async function parse(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DEEPEST,
      forceRfc822Attachments: true,
    })
  } catch {
    return undefined
  }
}

const HEADER =
  /^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type|x-[\w-]+|dkim-signature|arc-[\w-]+)\s*:/i

const ANY_HEADER = /^[!-9;-~]+[ \t]*:/

function startsAsMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384))
  const [head = ''] = start.replace(/^\s+/, '').split(/\r?\n\r?\n/)
  const lines = head.split(/\r?\n/)
  // A mail may begin with any header: "Auto-Submitted", "Reply-To", "Authentication-Results"…
  return ANY_HEADER.test(lines[0] ?? '') && lines.filter((line) => HEADER.test(line)).length >= 2
}

function addressesOf(addresses: readonly Address[]): readonly string[] {
  return addresses.flatMap((one) => (one.group ? addressesOf(one.group) : [sayMailbox(one)]))
}

function sayMailbox({ name, address = '' }: { readonly name: string; readonly address?: string }) {
  return name && address ? `${name} <${address}>` : address || name
}

function instantOf(date: string | undefined): { readonly sentAt?: string } {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? {} : { sentAt: new Date(time).toISOString() }
}

function isShownInText({ disposition, related, mimeType }: Attachment): boolean {
  return mimeType.startsWith('image/') && (related === true || disposition === 'inline')
}

function attachmentOf({ filename, mimeType, content }: Attachment, index: number): MailAttachment {
  return {
    name: filename?.trim() || `${index + 1}`,
    claimedType: mimeType,
    bytes:
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }
}

const BLOCK_END = /<\/(?:p|div|tr|li|h\d)>|<br\s*\/?>/gi

function textOfHtml(html: string): string {
  return html
    .replaceAll(/<(style|script|head)[\s\S]*?<\/\1>/gi, '')
    .replaceAll(BLOCK_END, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

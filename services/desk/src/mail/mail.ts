import { createTransport } from 'nodemailer'
import { htmlOf } from './html.ts'

/** A letter that leaves. */
export type Mail = {
  readonly to: string
  /** Bears no personal name: it is read on locked screens and by whoever carries the letter. */
  readonly subject: string
  /** Plain text, its paragraphs apart by an empty line. Addresses become links in the other form. */
  readonly text: string
  readonly lang: 'fr' | 'nl' | 'de' | 'en'
  /** The same letter sent again keeps it, so that the reader's own post office shows it once. */
  readonly id?: string
}

/** What letters leave by. */
export type Post = {
  /** False: nothing leaves, and whoever waits for a letter must be told. */
  readonly leaves: boolean
  /** @throws NoPost, MailNotSent */
  readonly send: (mail: Mail) => Promise<void>
  readonly close: () => void
}

/** Nothing was set by which letters could leave. */
export class NoPost extends Error {
  override readonly name = 'NoPost'

  constructor() {
    super('no-post')
  }
}

/**
 * A letter that did not leave. Neither the address nor what the other side said is in it: both may
 * name somebody.
 */
export class MailNotSent extends Error {
  override readonly name = 'MailNotSent'

  /** `refused`: the other side said no to this letter; `unreachable`: it said nothing. */
  readonly fault: 'refused' | 'unreachable' | 'not-signed-in'

  constructor(fault: MailNotSent['fault']) {
    super(fault)
    this.fault = fault
  }
}

export type PostSettings = {
  /** `smtp://user:word@host:587` or `smtps://…`; absent: nothing leaves. */
  readonly smtpUrl?: string | undefined
  /** Who writes: `Sejour <sejour@example.be>`. */
  readonly from?: string | undefined
  /** Milliseconds that the other side may stay silent. */
  readonly patience?: number
}

const PATIENCE = 20_000

/** Letters by SMTP. */
export function openPost({ smtpUrl, from, patience = PATIENCE }: PostSettings): Post {
  if (smtpUrl === undefined || from === undefined) {
    return { leaves: false, send: () => Promise.reject(new NoPost()), close: () => undefined }
  }
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // A letter never reads a file or an address because its text says so.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    leaves: true,
    send: async ({ to, subject, text, lang, id }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          html: htmlOf(text, lang),
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang },
          ...(id !== undefined && { messageId: `<${id}@${domainOf(from)}>` }),
        })
      } catch (error) {
        throw new MailNotSent(faultOf(error))
      }
    },
    close: () => transport.close(),
  }
}

const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'sejour.invalid'

function faultOf(error: unknown): MailNotSent['fault'] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EAUTH') return 'not-signed-in'
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'unreachable'
}

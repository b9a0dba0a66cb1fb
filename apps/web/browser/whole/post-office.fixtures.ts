import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { readMail } from '@sejour/exchange'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived, read. */
export type Letter = {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
}

/** A real server of mail on this machine. */
export type PostOffice = {
  readonly url: string
  /** In the order in which they came. */
  readonly letters: readonly Letter[]
  /** The last letter to an address, once there is one. */
  readonly last: (address: string) => Promise<Letter>
  readonly goAway: () => Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      void read(stream).then((read) => {
        letters.push({ to, ...read })
        done()
      }, done)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    last: async (address) => {
      const until = Date.now() + LONGEST_WAIT
      while (Date.now() < until) {
        const letter = letters.findLast(({ to }) => to.includes(address))
        if (letter) return letter
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error('no letter came')
    },
    goAway: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const LONGEST_WAIT = 10_000

async function read(stream: AsyncIterable<Uint8Array>): Promise<Omit<Letter, 'to'>> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  const read = await readMail(Buffer.concat(chunks))
  if ('refused' in read) throw new Error(read.refused)
  return { subject: read.mail.subject, text: read.mail.text }
}

/** The first address in the text of a letter. */
export function linkIn({ text }: Letter): string {
  return /http\S+/.exec(text)?.[0] ?? ''
}

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A letter as the post office received it. */
type Received = { readonly to: readonly string[]; readonly raw: string }

/** A real server of mail on this machine, which takes letters from whoever knows its word. */
export type PostOffice = {
  readonly url: string
  readonly received: readonly Received[]
  /** Says no to letters for this address, until told otherwise. */
  readonly refuse: (address: string | undefined) => void
  readonly goAway: () => Promise<void>
  /** At the same door as before. */
  readonly comeBack: () => Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const received: Received[] = []
  let refused: string | undefined
  let server = make()
  await listen(server, 0)
  const { port } = server.server.address() as AddressInfo

  function make(): SMTPServer {
    const made = new SMTPServer({
      authMethods: ['PLAIN', 'LOGIN'],
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onAuth: ({ username, password }, _session, done) =>
        password === 'mot' ? done(null, { user: username }) : done(new Error('no')),
      onRcptTo: ({ address }, _session, done) => {
        const no = Object.assign(new Error('no such person'), { responseCode: 550 })
        return address === refused ? done(no) : done()
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address)
          received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
          done()
        })
      },
    })
    made.on('error', () => undefined)
    return made
  }

  return {
    url: `smtp://desk:mot@127.0.0.1:${port}`,
    received,
    refuse: (address) => (refused = address),
    goAway: () => new Promise((resolve) => server.close(() => resolve())),
    comeBack: async () => {
      server = make()
      await listen(server, port)
    },
  }
}

async function listen(server: SMTPServer, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
}

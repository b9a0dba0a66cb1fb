import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** Somebody the provider knows. */
export type Known = {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
}

type ProviderClass = new (
  issuer: string,
  configuration: object,
) => {
  callback: () => (request: IncomingMessage, response: ServerResponse) => void
  interactionFinished: (
    request: IncomingMessage,
    response: ServerResponse,
    result: object,
  ) => Promise<void>
  Grant: new (grant: { clientId: string; accountId: string }) => {
    addOIDCScope: (scope: string) => void
    save: () => Promise<string>
  }
}

// It has no types of its own, so the compiler is not asked for them.
const PACKAGE: string = 'oidc-provider'

/** A real provider of identities on this machine. Whoever comes is `next`. */
export type LocalProvider = {
  readonly issuer: string
  readonly letIn: (next: Known) => void
  readonly close: () => void
}

export const CLIENT = { clientId: 'sejour', clientSecret: 'a secret of two, long enough for it' }

/** Starts it for the pages at this address. */
export async function localProvider(baseUrl: string): Promise<LocalProvider> {
  const { Provider } = (await import(PACKAGE)) as { Provider: ProviderClass }
  const handlers: ((request: IncomingMessage, response: ServerResponse) => void)[] = []
  const server = createServer((request, response) => handlers.at(-1)?.(request, response))
  const issuer = await listening(server)
  const people = new Map<string, Known>()
  let next = ''

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${baseUrl}/oidc/maison`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    jwks: {
      keys: [
        {
          ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
            format: 'jwk',
          }),
          alg: 'RS256',
          use: 'sig',
          kid: 'one',
        },
      ],
    },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: () => '/who' },
    findAccount: async (_: unknown, id: string) => ({
      accountId: id,
      claims: async () => people.get(id),
    }),
    loadExistingGrant: async (context: { oidc: { session: { accountId: string } } }) => {
      const { accountId } = context.oidc.session
      const grant = new provider.Grant({ clientId: CLIENT.clientId, accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  handlers.push((request, response) => {
    if (!request.url?.startsWith('/who')) return answer(request, response)
    void provider.interactionFinished(request, response, { login: { accountId: next } })
  })
  return {
    issuer,
    letIn: (known) => {
      people.set(known.sub, known)
      next = known.sub
    },
    close: () => server.close(),
  }
}

/** Goes where a browser would go, until it leaves the provider; gives the address it ends at. */
export async function follow(start: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let address = start
  while (address.startsWith(issuer)) {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const to = response.headers.get('location')
    if (to === null) throw new Error(`the provider stopped with ${response.status}`)
    address = new URL(to, address).href
  }
  return new URL(address)
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const bound = server.address()
      resolve(`http://localhost:${bound instanceof Object ? bound.port : 0}`)
    })
  })
}

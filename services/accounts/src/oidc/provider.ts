import type { webcrypto } from 'node:crypto'

/** A key that a provider signs with. */
export type Key = webcrypto.JsonWebKey & { readonly kid?: string }

/** Somebody else who knows who people are: itsme, an organisation's own directory. */
export type OidcProvider = {
  /** In addresses: `itsme`. */
  readonly id: string
  /** On the button: “itsme”. */
  readonly name: string
  /** Without a stroke at the end. HTTPS, except on this machine. */
  readonly issuer: string
  readonly clientId: string
  /** Absent: a public client, which proves itself by PKCE alone. */
  readonly clientSecret?: string
  /** Besides `openid email profile`. */
  readonly scopes?: readonly string[]
  /** Its word on a mail is taken even where it does not say that it verified it. */
  readonly verifiesMail?: true
  /** It asks for a second factor itself, so none is asked here. */
  readonly asksSecondFactor?: true
}

/** Where a provider is asked what. */
export type Endpoints = {
  readonly authorization: string
  readonly token: string
  readonly userinfo?: string
  readonly keys: string
}

/** The provider did not answer, or not as the protocol says. */
export class ProviderFailed extends Error {
  override readonly name = 'ProviderFailed'
  readonly provider: string
  readonly step: 'discovery' | 'token' | 'keys' | 'userinfo' | 'id-token'

  constructor(provider: string, step: ProviderFailed['step'], cause?: unknown) {
    super(`The identity provider ${provider} failed at ${step}`, { cause })
    this.provider = provider
    this.step = step
  }
}

const PATIENCE = 10_000
/** Bytes; an answer of a provider is small. */
const LARGEST = 256_000

/** Asks the provider where everything is. @throws ProviderFailed */
export async function discover(provider: OidcProvider): Promise<Endpoints> {
  const { issuer } = provider
  const { protocol, hostname } = new URL(issuer)
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  if (protocol !== 'https:' && !isHere) throw new ProviderFailed(provider.id, 'discovery')
  const said = await ask(provider, 'discovery', `${issuer}/.well-known/openid-configuration`)
  const [authorization, token, keys, userinfo] = [
    said['authorization_endpoint'],
    said['token_endpoint'],
    said['jwks_uri'],
    said['userinfo_endpoint'],
  ]
  const isOurs = typeof said['issuer'] === 'string' && said['issuer'] === issuer
  if (
    !isOurs ||
    typeof authorization !== 'string' ||
    typeof token !== 'string' ||
    typeof keys !== 'string'
  ) {
    throw new ProviderFailed(provider.id, 'discovery')
  }
  return { authorization, token, keys, ...(typeof userinfo === 'string' && { userinfo }) }
}

/** The keys that a provider signs with. @throws ProviderFailed */
export async function keysOf(
  provider: OidcProvider,
  endpoints: Endpoints,
): Promise<readonly Key[]> {
  const { keys } = await ask(provider, 'keys', endpoints.keys)
  if (!Array.isArray(keys)) throw new ProviderFailed(provider.id, 'keys')
  return keys.filter((key: unknown) => key instanceof Object)
}

/** One question to a provider; its answer is an object. @throws ProviderFailed */
export async function ask(
  provider: OidcProvider,
  step: ProviderFailed['step'],
  url: string,
  request: RequestInit = {},
): Promise<{ readonly [name: string]: unknown }> {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
      ...request,
    })
    const text = await response.text()
    if (!response.ok || text.length > LARGEST) throw new Error(`status ${response.status}`)
    const said: unknown = JSON.parse(text)
    if (!(said instanceof Object)) throw new Error('no object')
    return Object.fromEntries(Object.entries(said))
  } catch (error) {
    throw new ProviderFailed(provider.id, step, error)
  }
}

import { randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import type { Member, Peopled, PeopledHouse } from './peopled-house.fixtures.ts'

/** Who sends a request; nobody where there is no member. */
export type Who = {
  readonly organisation?: Peopled
  readonly member?: Member
  /** The token of another session than the one that is whole. */
  readonly token?: string
}

export type Sending = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly payload?: string | Buffer
  readonly headers?: { readonly [name: string]: string }
}

/** Whoever reads the notes of their own organisation. */
const READ_NOTES = [
  'counsel/administrator',
  'counsel/counsel',
  'commune/administrator',
  'commune/officer',
  'office/administrator',
  'office/handler',
]

export const roleOf = ({ actor }: Member): string => `${actor.kind}/${actor.role}`

/**
 * Sends a request, and looks at everything that comes back: words of another organisation, notes
 * that this role may not read, how the server is made. What is wrong goes to `faults`.
 */
export function asking({ app, organisations, travelled, names }: PeopledHouse, faults: string[]) {
  const shared = [...travelled, ...names]
  return async (
    who: Who,
    { method = 'GET', ...sending }: Sending,
  ): Promise<LightMyRequestResponse> => {
    const token = who.token ?? who.member?.token
    const answered = await app.inject({
      method,
      url: sending.url,
      headers: {
        ...(token !== undefined && { cookie: `sejour=${token}` }),
        ...sending.headers,
      },
      ...(sending.payload !== undefined && { payload: sending.payload }),
    })
    const name = `${who.member ? roleOf(who.member) : 'nobody'} ${method} ${plain(sending.url)}`
    const all = `${JSON.stringify(answered.headers)} ${answered.body}`
    // What somebody asked for by its name may be repeated to them.
    const said = all.replaceAll(encodeURIComponent(sending.url), '').replaceAll(sending.url, '')
    for (const other of organisations) {
      const isOwn = other === who.organisation
      if (!isOwn && said.includes(other.marker)) faults.push(`${name}: a word of ${other.name}`)
      const mayRead = isOwn && who.member && READ_NOTES.includes(roleOf(who.member))
      if (!mayRead && said.includes(other.secret)) faults.push(`${name}: a note of ${other.name}`)
    }
    for (const { word, seenBy } of shared) {
      const sees = who.organisation && seenBy.includes(who.organisation.name)
      if (!sees && said.includes(word)) faults.push(`${name}: the word ${word}`)
    }
    if (answered.statusCode >= 500) faults.push(`${name}: ${answered.statusCode}`)
    if (/node_modules|\bat \S+ \(|\.tsx?:\d+/.test(answered.body)) {
      faults.push(`${name}: tells how the server is made`)
    }
    const kept = answered.headers['cache-control'] ?? ''
    if (answered.statusCode < 300 && !/no-store|private/.test(kept) && who.member) {
      faults.push(`${name}: may be kept on its way`)
    }
    return answered
  }
}

/** An answer without what differs from one request to the next: ids that were made for it. */
export function shapeOf({ statusCode, headers, body }: LightMyRequestResponse): string {
  const { location, 'content-type': type } = headers
  return `${statusCode} ${type} ${withoutIds(String(location))} ${withoutIds(body)}`
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Of a feed, or of a form that waits. */
const SECRET = /(?<=\/)[\w-]{43}(?=["?.])/g

const withoutIds = (text: string): string => text.replaceAll(UUID, 'ID').replaceAll(SECRET, 'ID')

/** An address as a fault names it. */
const plain = (url: string): string => withoutIds(url)

/** Fills the places of the pattern of a route. */
export function fill(pattern: string, places: { readonly [place: string]: string }): string {
  return pattern.replaceAll(/:(\w+)/g, (_, place: string) => places[place] ?? randomUUID())
}

/** Which case, piece and person an address names. */
export function placesOf(of: Peopled): { readonly [place: string]: string } {
  const { caseId, exhibit, person, act, sha256, parcel = randomUUID() } = of
  const more = { parcel, step: 'birth', token: of.feed, act, about: act, sha256 }
  return { case: caseId, exhibit, person, ...more }
}

export function unknownPlaces(): { readonly [place: string]: string } {
  const [caseId, exhibit, person] = [randomUUID(), randomUUID(), randomUUID()]
  return {
    case: caseId,
    exhibit,
    person,
    step: 'birth',
    token: 'x'.repeat(43),
    parcel: randomUUID(),
  }
}

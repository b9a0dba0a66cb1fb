import { randomUUID } from 'node:crypto'
import { deskLangs, deskRoute } from '@sejour/web/desk'
import { formOf, PDF } from '../desk/hostile.fixtures.ts'
import { routes } from '../desk/routes.ts'
import { fill, placesOf, type Sending } from './asking.fixtures.ts'
import type { Peopled, PeopledHouse } from './peopled-house.fixtures.ts'

/** Everything that can be sent to an address about the case of an organisation. */
export function sendings(url: string, target: Peopled): readonly Omit<Sending, 'method'>[] {
  const address = fill(url, placesOf(target))
  if (url.startsWith('/api/v1/cases') && url.endsWith('/files')) return [file(address)]
  if (url === '/api/v1/cases') return [json(address, newCase())]
  if (url.startsWith('/api/v1/') && url.includes('/parcels')) {
    return [json(address, { commandId: randomUUID(), ...parcelBody(url, target) })]
  }
  if (url.startsWith('/api/') || url.startsWith('/passkeys')) {
    return commands(target).map((command) => json(address, { commandId: randomUUID(), command }))
  }
  const verbs = routes.flatMap(({ page, send = {} }) =>
    deskLangs.some((lang) => deskRoute(lang, page) === url) ? Object.keys(send) : [],
  )
  if (verbs.length === 0 && /bureau|balie/.test(url)) {
    return [{ url: address, ...formOf({ command: randomUUID() }, [{ name: 'a.pdf', bytes: PDF }]) }]
  }
  return (verbs.length === 0 ? [''] : verbs).map((verb) => ({
    url: address,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...TYPED, do: verb, ...named(target) }).toString(),
  }))
}

/** Whatever a form could ask for, so that what it brings is never why it is refused. */
const TYPED = {
  text: 'Écrit par ailleurs',
  title: 'Écrit par ailleurs',
  why: 'Parce que',
  on: '1/3/2026',
  from: '1/3/2026',
  familyName: 'Ailleurs',
  givenName: 'A.',
  holder: 'Ailleurs',
  commune: 'Ailleurs',
  kind: 'article-9bis',
  entryKind: 'request-filed',
  side: 'merits',
  relation: 'other',
  statement: 'Écrit par ailleurs',
  name: 'Ailleurs',
  papers: 'Lettre',
  answer: 'received',
}

/** What an address about parcels takes. */
function parcelBody(url: string, { procedure }: Peopled): object {
  const why = { why: 'Parce que' }
  if (url.endsWith('/receive') || url.endsWith('/dismiss')) return {}
  if (url.endsWith('/refuse') || url.endsWith('/recall')) return why
  if (url.endsWith('/forward')) return { ...why, to: randomUUID() }
  if (url.endsWith('/answer')) return { answer: 'received', on: '2026-03-01' }
  const to = { toName: 'Ailleurs', kind: 'request', papers: ['Lettre'] }
  return { parcel: randomUUID(), procedure, ...to }
}

const named = ({ task, person, exhibit, procedure }: Peopled) => ({
  command: randomUUID(),
  about: task,
  procedure,
  to: 'papier',
  person,
  exhibit,
})

const commands = ({ task, person, exhibit }: Peopled): readonly object[] => [
  { type: 'title-case', title: 'Écrit par ailleurs' },
  { type: 'write-note', note: randomUUID(), text: 'Écrit par ailleurs' },
  { type: 'finish-task', task },
  { type: 'describe-person', person, changes: { givenName: 'A.' } },
  { type: 'withdraw-exhibit', exhibit, why: 'Parce que' },
  { type: 'close-case', why: 'Parce que' },
]

const newCase = () => ({
  caseId: randomUUID(),
  commandId: randomUUID(),
  title: 'Écrit par ailleurs',
  language: 'fr',
  people: [{ id: randomUUID(), relation: 'applicant', familyName: 'Ailleurs' }],
})

const json = (url: string, body: object): Omit<Sending, 'method'> => ({
  url,
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify(body),
})

const file = (url: string): Omit<Sending, 'method'> => ({
  url: `${url}?exhibit=${randomUUID()}&name=a.pdf`,
  headers: { 'content-type': 'application/octet-stream', 'idempotency-key': randomUUID() },
  payload: PDF,
})

/** The version of every case, and who is where: to be compared. */
export async function whatIsKept({
  house,
  organisations,
}: PeopledHouse): Promise<readonly string[]> {
  const lines: string[] = []
  for (const { name, scope } of organisations) {
    const rows = await house.store.cases.rows(scope, {})
    lines.push(...rows.map(({ caseId, version }) => `${name} ${caseId} ${version}`))
    const members = await house.accounts.organisations.members(scope)
    lines.push(...members.map(({ account, role }) => `${name} ${account} ${role}`))
    const files = await house.store.sweep()
    lines.push(`${name} ${files} files that nobody uses`)
  }
  return lines
}

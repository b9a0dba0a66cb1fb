import { deskHref, deskLangs, type DeskPageId } from '@sejour/web/desk'
import type { FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { counsel, deskApp, deskInMemory } from './desk.fixtures.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

const send = (app: FastifyInstance, url: string, form: Record<string, string>, headers = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...FORM, ...headers },
    payload: new URLSearchParams(form).toString(),
  })

const command = (number: number) => `d0000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const family = {
  do: 'open',
  command: command(1),
  people: '2',
  'p0-givenName': 'N.',
  'p0-familyName': 'Exemple',
  'p0-birthDate': '5/3/1990',
  'p0-relation': 'applicant',
  'p1-givenName': 'T.',
  'p1-relation': 'child',
  street: 'rue de l’Essai 1',
  postcode: '4000',
  commune: 'Liège',
  procedure: 'article-9bis',
  language: 'fr',
  notes: 'Une impression à garder.',
}

/** A family taken in, and the address of its case without the language. */
async function taken(app: FastifyInstance): Promise<string> {
  const { headers } = await send(app, '/fr/bureau/dossiers/nouveau', family)
  return /dossiers\/([^?]+)/.exec(String(headers.location))?.[1] ?? ''
}

const CASE_PAGES: readonly DeskPageId[] = [
  'case',
  'people',
  'facts',
  'notes',
  'tasks',
  'history',
  'readLog',
]

test('a family is taken in on one screen, and the same form sent twice opens one case', async () => {
  const app = await deskApp()
  const first = await send(app, '/fr/bureau/dossiers/nouveau', family)
  const second = await send(app, '/fr/bureau/dossiers/nouveau', family)
  expect(first.statusCode).toBe(303)
  expect(second.headers.location).toBe(first.headers.location)
  const page = await app.inject({ url: String(first.headers.location) })
  expect(page.statusCode).toBe(200)
  expect(page.headers['cache-control']).toBe('no-store')
  expect(page.body).toContain('N. Exemple')
  const list = await app.inject({ url: '/fr/bureau/dossiers' })
  expect(list.body.match(/N\. Exemple/g)).toHaveLength(1)
})

test('another member of the family has room without losing what was typed', async () => {
  const app = await deskApp()
  const more = await send(app, '/fr/bureau/dossiers/nouveau', { ...family, more: 'person' })
  expect(more.statusCode).toBe(200)
  expect(more.body).toContain('name="p2-givenName"')
  expect(more.body).toContain('value="Exemple"')
  expect(more.body).not.toContain('error-summary')
  const less = await send(app, '/fr/bureau/dossiers/nouveau', { ...family, less: '1' })
  expect(less.body).not.toContain('name="p1-givenName"')
})

test.each([
  {
    because: 'nobody could find somebody without a name',
    changes: { 'p0-givenName': '', 'p0-familyName': '' },
    says: 'Aucun nom n’est donné',
  },
  { because: 'this is no day', changes: { 'p0-birthDate': '31/02/1990' }, says: 'ne se lit pas' },
  { because: 'it is still to come', changes: { 'p0-birthDate': '1/1/2030' }, says: 'est à venir' },
  { because: 'an address has a commune', changes: { commune: '' }, says: 'La commune manque' },
])('an intake comes back with everything typed: $because', async ({ changes, says }) => {
  const app = await deskApp()
  const sent = await send(app, '/fr/bureau/dossiers/nouveau', { ...family, ...changes })
  expect(sent.statusCode).toBe(422)
  expect(sent.body.split(says)).toHaveLength(3)
  expect(sent.body).toContain('Une impression à garder.')
  expect(sent.body).toContain('<title>Erreur')
})

test('a task is noted once however often its form is sent, and finished', async () => {
  const app = await deskApp()
  const url = deskHref('fr', 'tasks', { case: await taken(app) })
  const form = { do: 'add', command: command(2), text: 'Demander l’acte', due: '12.3.2026' }
  for (const _ of [1, 2]) expect((await send(app, url, form)).statusCode).toBe(303)
  const page = await app.inject({ url })
  const [, task] = /class="desk-row" id="([^"]+)"/.exec(page.body) ?? []
  expect(page.body.match(/<p>Demander l’acte<\/p>/g)).toHaveLength(1)
  await send(app, url, { do: 'finish', about: task ?? '', command: command(3) })
  expect((await app.inject({ url })).body).toContain('desk-done')
})

test('two people at one task: the second sees what the first wrote, and keeps their own', async () => {
  const app = await deskApp()
  const url = deskHref('fr', 'tasks', { case: await taken(app) })
  await send(app, url, { do: 'add', command: command(4), text: 'Appeler' })
  const { body } = await app.inject({ url })
  const [, task = ''] = /class="desk-row" id="([^"]+)"/.exec(body) ?? []
  const [, version = ''] = /name="version" value="(\d+)"/.exec(body) ?? []
  const change = { do: 'change', about: task, version }
  await send(app, url, { ...change, command: command(5), text: 'Appeler la commune' })
  const late = await send(app, url, { ...change, command: command(6), text: 'Écrire' })
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('<blockquote>Appeler la commune</blockquote>')
  expect(late.body).toContain('value="Écrire"')
  expect(late.body).toContain('Votre texte est gardé ci-dessous.')
  const [, fresh = ''] = /name="version" value="(\d+)"/.exec(late.body) ?? []
  const again = { ...change, version: fresh, command: command(7), text: 'Écrire' }
  expect((await send(app, url, again)).statusCode).toBe(303)
})

test('answers are stated, and “I don’t know” becomes a task', async () => {
  const app = await deskApp()
  const id = await taken(app)
  const url = deskHref('fr', 'facts', { case: id })
  const { body } = await app.inject({ url })
  const [, about = ''] = /name="about" value="([^"]+)"/.exec(body) ?? []
  const names = [...body.matchAll(/type="radio"[^>]* name="([^"]+)"/g)].map(([, name]) => name)
  const [asked = ''] = names
  const form = { do: 'state', about, command: command(8), statedBy: 'person' }
  expect((await send(app, url, form)).body).toContain('Aucune réponse n’est donnée')
  expect((await send(app, url, { ...form, [asked]: 'unknown' })).statusCode).toBe(303)
  const tasks = await app.inject({ url: deskHref('fr', 'tasks', { case: id }) })
  expect(tasks.body).toContain('Trouver la réponse')
})

test('a note is saved while it is typed, by the form that a press sends', async () => {
  const app = await deskApp()
  const url = deskHref('fr', 'notes', { case: await taken(app) })
  const json = { accept: 'application/json' }
  const note = { do: 'write', about: command(20) }
  const first = await send(app, url, { ...note, command: command(9), text: 'Elle hés' }, json)
  expect(first.json()).toMatchObject({ saved: true, command: expect.any(String) })
  const { command: next } = first.json<{ command: string }>()
  await send(app, url, { ...note, command: next, text: 'Elle hésite.' }, json)
  const { body } = await app.inject({ url })
  expect(body.match(/desk-note-text">Elle hésite\.</g)).toHaveLength(1)
  expect(body.match(/<article class="desk-note"/g)).toHaveLength(2)
  const blank = await send(app, url, { ...note, command: command(10), text: ' ' }, json)
  expect([blank.statusCode, blank.json()]).toEqual([422, { saved: false }])
})

test('nobody signed in: a page leads to the door, a form keeps what was typed', async () => {
  const app = await deskApp({}, { whoIs: async () => undefined })
  const page = await app.inject({ url: '/nl/balie/dossiers' })
  expect([page.statusCode, page.headers.location]).toEqual([
    303,
    '/nl/aanmelden?vers=%2Fnl%2Fbalie%2Fdossiers',
  ])
  const sent = await send(app, '/nl/balie/dossiers/nieuw', family)
  expect(sent.statusCode).toBe(401)
  expect(sent.body).toContain('value="Une impression à garder."')
  expect(sent.body).toContain(`value="${family.command}"`)
})

test('a store that does not answer loses nothing either', async () => {
  class StoreUnavailable extends Error {
    override readonly name = 'StoreUnavailable'
  }
  const down = async () => {
    throw new StoreUnavailable()
  }
  const app = await deskApp({ desk: { ...deskInMemory(), openNew: down } })
  const sent = await send(app, '/fr/bureau/dossiers/nouveau', family)
  expect(sent.statusCode).toBe(503)
  expect(sent.body).toContain('value="Une impression à garder."')
  expect(sent.body).toContain('Envoyer à nouveau')
})

test('a reader sees no form, a stranger no case, another site sends nothing', async () => {
  const desk = deskInMemory()
  const id = await taken(await deskApp({ desk }))
  const reader = await deskApp({ desk, actor: { ...counsel, role: 'reader' } })
  for (const page of CASE_PAGES) {
    const { body } = await reader.inject({ url: deskHref('fr', page, { case: id }) })
    expect(body.match(/<form [^>]*method="post"/g)).toHaveLength(1)
  }
  const app = await deskApp({ desk })
  expect((await app.inject({ url: '/fr/bureau/dossiers/nothing' })).statusCode).toBe(404)
  const url = deskHref('fr', 'tasks', { case: id })
  const task = { do: 'add', command: command(11), text: 'Appeler' }
  const foreign = await send(app, url, task, { 'sec-fetch-site': 'cross-site' })
  expect(foreign.statusCode).toBe(403)
})

test.each(['/de/bureau', '/en/bureau/dossiers?status=all'])('%s leads to French', async (url) => {
  const { statusCode, headers } = await (await deskApp()).inject({ url })
  expect([statusCode, headers.location]).toEqual([302, url.replace(/^\/\w\w/, '/fr')])
})

test('no French shows on a Dutch page', async () => {
  const app = await deskApp()
  const id = await taken(app)
  const words = / (?:le|la|les|des|une|pour|avec|dans|sur|est|sont|cette|aucune?) /gi
  for (const page of ['dashboard', 'cases', 'intake', 'interview', 'search', ...CASE_PAGES]) {
    const url = deskHref('nl', page as DeskPageId, { case: id })
    const { body } = await app.inject({ url })
    const text = body
      .replaceAll(/<(script|style|textarea|option)[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<p class="desk-note-text">[^<]*/g, '')
      .replaceAll(/<[^>]+>/g, ' ')
    expect([page, text.match(words)]).toEqual([page, null])
  }
})

test.each(deskLangs)(
  'the interview opens a case and can be taken up again, in %s',
  async (lang) => {
    const app = await deskApp()
    const opened = await send(app, deskHref(lang, 'interview'), {
      do: 'name',
      command: command(12),
      familyName: 'Voorbeeld',
    })
    const birth = String(opened.headers.location)
    const next = await send(app, birth, {
      do: 'birth',
      command: command(13),
      birthDate: '1/2/1990',
    })
    expect(next.statusCode).toBe(303)
    expect(next.headers.location).toMatch(/contact$/)
    const start = await app.inject({ url: birth.replace(/birth$/, 'start') })
    expect(start.body).toContain('name="phone"')
    const again = await app.inject({ url: birth })
    expect(again.body).toContain('value="01/02/1990"')
  },
)

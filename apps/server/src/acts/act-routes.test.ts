import { findAct } from '@sejour/acts'
import { assets, pages } from '@sejour/web'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../app.fixtures.ts'
import type { LogLine } from '../http/log.ts'
import { fieldsOf, told } from './form-of-page.fixtures.ts'

let app: FastifyInstance
let logged: readonly LogLine[]
beforeAll(async () => {
  const made = await testApp({ pages: { handle: pages.handle, assets } })
  app = made.app
  logged = made.logged
})
afterAll(() => app.close())

const ADDRESS = '/fr/actes/annexe-20'
const example = findAct('annexe-20')?.example ?? {}

type Sent = { readonly [name: string]: string }

/** Sends the form of a page as a browser without script does. */
async function post(form: Sent | string, address = ADDRESS) {
  const answered = await app.inject({
    method: 'POST',
    url: address,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  })
  return told(answered)
}

/** Sends a file of data, and gives the page that is then filled in. */
async function load(file: string | Uint8Array, address = ADDRESS) {
  const boundary = 'boundary-of-a-form'
  const part = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head = `${part('language', 'fr')}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="N-Exemple.json"\r\ncontent-type: application/json\r\n\r\n`
  const answered = await app.inject({
    method: 'POST',
    url: address,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([
      Buffer.from(head),
      Buffer.from(file),
      Buffer.from(`\r\n${part('step', 'load')}--${boundary}--\r\n`),
    ]),
  })
  return told(answered)
}

/** A form in which everything is filled in. */
async function filledIn(): Promise<Record<string, string>> {
  const { file: _, ...form } = fieldsOf((await load(JSON.stringify(example))).main)
  return form
}

test('a file of data fills the form, and the form gives the same file back', async () => {
  const page = await load(JSON.stringify(example))
  expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store'])
  expect(page.text).toContain('Rien ne manque et rien ne se contredit')
  const { headers, body } = await post({ ...fieldsOf(page.main), step: 'json' })
  expect(headers['content-disposition']).toBe('attachment; filename="annexe-20.json"')
  // A group with nothing in it says nothing.
  const said = Object.entries(example).filter(([, value]) => JSON.stringify(value) !== '{}')
  expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(said))))
})

test.each([
  { step: 'pdf', type: 'application/pdf', begins: '%PDF-' },
  { step: 'docx', type: 'application/vnd.openxml', begins: 'PK' },
  { step: 'html', type: 'text/html', begins: '<!doctype html>' },
  { step: 'txt', type: 'text/plain', begins: 'Royaume de Belgique' },
])('an act that is filled in is given as $step, and kept nowhere', async (wanted) => {
  const { step, type, begins } = wanted
  const given = await post({ ...(await filledIn()), step })
  expect([given.status, given.headers['cache-control']]).toEqual([200, 'no-store'])
  expect(given.headers['content-type']).toContain(type)
  expect(given.headers['content-disposition']).toMatch(
    new RegExp(`^attachment; filename="annexe-20-[\\d-]+-fr\\.${step}"$`),
  )
  expect(given.bytes.subarray(0, 20).toString().toLowerCase()).toContain(begins.toLowerCase())
})

test('what contradicts itself is refused, and each reason leads to its field', async () => {
  const form = { ...(await filledIn()), 'order.given': 'yes', 'order.days': '30' }
  const seen = await post({ ...form, step: 'preview' })
  expect(seen.status).toBe(200)
  const refused = await post({ ...form, step: 'pdf' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('ne reçoit pas d’ ordre de quitter le territoire')
  expect(refused.main).toContain('role="alert"')
  const anchors = [...refused.main.matchAll(/href="#(act-[\w-]+)"/g)].map(([, id]) => id)
  expect(anchors.length).toBeGreaterThan(0)
  for (const id of anchors) expect(refused.main).toContain(`id="${id}"`)
  // And everything that was typed stands there still.
  expect(fieldsOf(refused.main)).toMatchObject(form)
})

test('a line is added and taken away', async () => {
  const address = '/nl/akten/inventaire'
  const added = await post({ step: 'add pieces', 'pieces.count': '0' }, address)
  expect(added.main).toContain('name="pieces.0.')
  // The page comes back at the line that was added: the next one would stand there.
  expect(added.main).toContain('formaction="/nl/akten/inventaire#act-pieces-1"')
  expect(added.main).toContain('id="act-pieces-0"')
  const removed = await post({ ...fieldsOf(added.main), step: 'remove pieces 0' }, address)
  expect(removed.main).not.toContain('name="pieces.0.')
})

test('the script gets the part that follows, and nothing else', async () => {
  const { status, body, headers } = await post({ step: 'live', commune: 'Ville-Exemple' })
  expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  expect(body).toContain('Ville-Exemple')
  expect(body).not.toMatch(/<html|<form|<input/)
})

test('an act may be in another language than the page', async () => {
  const { main } = await post({ ...(await filledIn()), language: 'de', step: 'preview' })
  expect(main).toContain('<article class="act" lang="de">')
  expect(main).toContain('>À remplir</h2>')
  const english = await post({ language: 'nl', step: 'preview' }, '/en/acts/annexe-20')
  expect(english.text).toContain('Acts are written in the languages of the country')
  expect(english.text).toContain('in te vullen')
})

const MANY = new URLSearchParams(
  Array.from({ length: 400 }, (_, at) => [`pieces.${at}.parts.count`, '1000']),
).toString()

test.each([
  { because: 'markup is text', form: { commune: '<script>alert(1)</script>' }, status: 200 },
  { because: 'no such step', form: { step: 'everything' }, status: 200 },
  { because: 'a step of no sense', form: { step: `add ${'a.'.repeat(9000)}` }, status: 200 },
  { because: 'a name of the language itself', form: { step: 'add __proto__' }, status: 200 },
  { because: 'no such language', form: { language: 'xx' }, status: 200 },
  { because: 'a count of a million', form: { 'pieces.count': '1000000' }, status: 413 },
  { because: 'counts that multiply', form: `pieces.count=400&${MANY}`, status: 413 },
  { because: 'more than an act takes', form: { commune: 'a'.repeat(500_000) }, status: 413 },
  { because: 'more than is read', form: { commune: 'a'.repeat(1_100_000) }, status: 413 },
  { because: 'nobody says why but the server', form: { failure: 'busy' }, status: 200 },
])('a form is answered by a page: $because', async ({ form, status }) => {
  const answered = await post(form)
  expect(answered.status).toBe(status)
  expect(answered.headers['content-type']).toContain('text/html')
  expect(answered.main).toContain('<h1>')
  expect(answered.main).not.toContain('<script>alert')
})

test.each([
  { file: '', says: 'Choisissez d’abord un fichier', because: 'nothing was chosen' },
  { file: '%PDF-1.7', says: 'pas un fichier de données', because: 'it is no data' },
  { file: '[1, 2]', says: 'pas un fichier de données', because: 'it is a list' },
  { file: new Uint8Array([0xff, 0xfe, 0x7b, 0]), says: 'pas un fichier', because: 'no UTF-8' },
  { file: '['.repeat(100_000), says: 'pas un fichier de données', because: 'it never ends' },
  { file: `{"a":"${'a'.repeat(500_000)}"}`, says: 'C’est trop', because: 'too many letters' },
  { file: `{"a":[${'1,'.repeat(700)}1]}`, says: 'trop de lignes', because: 'too many lines' },
  { file: `{"a":"${'a'.repeat(1_300_000)}"}`, says: 'C’est trop', because: 'over the limit' },
])('a file that is no data of an act is told: $because', async ({ file, says }) => {
  const { status, text } = await load(file)
  expect([413, 422]).toContain(status)
  expect(text).toContain(says)
})

test('values of the wrong kind are told at their field', async () => {
  const wrong = { commune: 7, decidedOn: 'hier', order: [], grounds: { a: 1 }, odd: true }
  const { status, text } = await load(JSON.stringify(wrong))
  expect(status).toBe(200)
  expect(text).toContain('« Commune » : un texte est attendu')
  expect(text).toContain('« odd » : cet acte ne connaît pas ce champ')
})

test('a sign that no font draws is named, and nothing of what stands around it', async () => {
  const form = { ...(await filledIn()), commune: 'Ville-Exemple \u{1F600}', step: 'pdf' }
  const { status, text } = await post(form)
  expect(status).toBe(422)
  expect(text).toContain('Signes en cause : U+1F600.')
})

test.each([
  { refused: 'busy', status: 503, after: '10', says: 'attendez quelques secondes' },
  { refused: 'unset', status: 422, after: undefined, says: 'ne tient sur aucune page' },
] as const)('an act that cannot be made now comes back whole: $refused', async (why) => {
  const actPress = {
    press: async () => ({ refused: why.refused }),
    mayShow: () => true,
    close: async () => undefined,
  }
  const { app: full } = await testApp({ pages: { handle: pages.handle, assets }, actPress })
  const form = { ...(await filledIn()), step: 'pdf' }
  const answered = await full.inject({
    method: 'POST',
    url: ADDRESS,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
  const { status, headers, text, main } = told(answered)
  expect([status, headers['retry-after']]).toEqual([why.status, why.after])
  expect(text).toContain(why.says)
  expect(fieldsOf(main)).toMatchObject({ commune: 'Ville-Exemple' })
  await full.close()
})

test('an address that asks for too many pages is told to wait, before anything is drawn', async () => {
  const actPress = {
    press: async () => ({ refused: 'busy' }) as const,
    mayShow: (_: string, what: string) => what === 'part',
    close: async () => undefined,
  }
  const { app: full } = await testApp({ pages: { handle: pages.handle, assets }, actPress })
  const ask = (step: string) =>
    full.inject({
      method: 'POST',
      url: ADDRESS,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `step=${step}`,
    })
  const page = await ask('preview')
  expect([page.statusCode, page.headers['retry-after']]).toEqual([503, '10'])
  expect((await ask('live')).statusCode).toBe(200)
  await full.close()
})

test('a fault of ours is told on the page, and noted without a word of the act', async () => {
  const actPress = {
    press: async () => {
      throw new Error('Ville-Exemple')
    },
    mayShow: () => true,
    close: async () => undefined,
  }
  const made = await testApp({ pages: { handle: pages.handle, assets }, actPress })
  const answered = await made.app.inject({
    method: 'POST',
    url: ADDRESS,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...(await filledIn()), step: 'pdf' }).toString(),
  })
  const { status, text, main } = told(answered)
  expect(status).toBe(500)
  expect(text).toContain('La faute est de notre côté')
  expect(fieldsOf(main)).toMatchObject({ commune: 'Ville-Exemple' })
  expect(made.logged).toMatchObject([{ status: 500, fault: { name: 'Error' } }])
  expect(JSON.stringify(made.logged)).not.toContain('Exemple')
  await made.app.close()
})

test('a character that nobody can see makes no file either', async () => {
  const { status, main } = await post({ ...(await filledIn()), commune: 'a\u0000b', step: 'docx' })
  expect(status).toBe(422)
  expect(main).toContain('role="alert"')
})

test('what another site sends is refused', async () => {
  const { statusCode } = await app.inject({
    method: 'POST',
    url: ADDRESS,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'cross-site',
    },
    payload: 'step=pdf',
  })
  expect(statusCode).toBe(403)
})

test.each([
  { url: '/fr/actes/annexe-1000', status: 404 },
  { url: '/fr/actes/annexe-20/specimen-en.pdf', status: 404 },
  { url: '/fr/actes/annexe-20/autre', status: 404 },
  { url: '/nl/akten/annexe-20/specimen-nl.pdf', status: 200 },
])('$url answers $status', async ({ url, status }) => {
  expect((await app.inject(url)).statusCode).toBe(status)
})

test('an act that nobody knows is told by a page', async () => {
  const { status, text } = await post({ step: 'pdf' }, '/fr/actes/annexe-1000')
  expect(status).toBe(404)
  expect(text).toContain('Cette page n’existe pas')
})

test('nothing of anybody is in the log', async () => {
  await post({ ...(await filledIn()), commune: 'Ville-Inventée', step: 'pdf' })
  expect(logged.map(({ route }) => route)).toContain('/fr/actes/:act')
  expect(JSON.stringify(logged)).not.toMatch(/inventée|exemple|filename|\.json/i)
})

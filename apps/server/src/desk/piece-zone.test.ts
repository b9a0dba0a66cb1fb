import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { openRecognizer, type Recognizer } from '@sejour/recognize'
import { drawZone, passportLines } from '@sejour/recognize/testing/zone'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellErrors } from '../http/errors.ts'
import { type ReadZone, zoneReader } from '../house/zone-reader.ts'
import { PDF } from './hostile.fixtures.ts'
import { type PieceBench, pieceBench } from './pieces.fixtures.ts'

type Reading = Awaited<ReturnType<ReadZone>>

let bench: PieceBench
let recognizer: Recognizer
let app: FastifyInstance
let base: string
let exhibit: string
/** What the reader answers; nothing: the real one reads. */
let answers: Reading | undefined

async function serverFor(as?: Parameters<PieceBench['serve']>[1]): Promise<FastifyInstance> {
  const server = Fastify()
  server.decorateRequest('lang', 'fr')
  tellErrors(server)
  const real = zoneReader(recognizer, () => localDate('2026-03-05'))
  await bench.serve(server, as, { readZone: async (opened) => answers ?? real(opened) })
  return server
}

beforeAll(async () => {
  bench = await pieceBench()
  recognizer = openRecognizer({ workers: 1 })
  app = await serverFor()
  base = `/fr/bureau/dossiers/${bench.caseId}/pieces`
  const lines = passportLines({ names: 'EXEMPLE<<NADIA<SOFIA', number: 'XP8347O19' })
  exhibit = await kept('passeport.png', await drawZone(lines))
})
afterAll(async () => {
  await app.close()
  await recognizer.close()
  await bench.close()
})

async function kept(name: string, bytes: Uint8Array): Promise<string> {
  const id = randomUUID()
  const stream = (async function* () {
    yield bytes
  })()
  const upload = { caseId: bench.caseId, exhibit: id, commandId: randomUUID(), name, stream }
  const done = await bench.parts.pieces.add(bench.counsel, upload, { title: name })
  expect(done).toMatchObject({ kept: { name } })
  return id
}

type Form = { readonly [name: string]: string }

async function post(form: Form, { of = exhibit, server = app } = {}) {
  const answered = await server.inject({
    method: 'POST',
    url: `${base}/${of}/zone`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ command: randomUUID(), ...form }).toString(),
  })
  const text = answered.body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  return { status: answered.statusCode, body: answered.body, text, headers: answered.headers }
}

/** A form of a page as a browser would send it, ticks included. */
function formIn(body: string, verb: string): Form {
  const form = new RegExp(`<form id="${verb}-form"[^]*?</form>`).exec(body)?.[0] ?? ''
  const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([input]) => input)
  const of = (input: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1]
  return Object.fromEntries(
    inputs
      .filter((input) => of(input, 'type') !== 'checkbox' || / checked/.test(input))
      .map((input) => [of(input, 'name') ?? '', of(input, 'value') ?? '']),
  )
}

const person = async (at: 0 | 1) => (await bench.state()).persons.get(bench.people[at])

test('a passport is read, compared, and only what a person ticked is taken over', async () => {
  answers = undefined
  const [, child] = bench.people
  const before = await bench.store.reads.of(bench.counsel, bench.caseId)
  const { status, body, text } = await post({ do: 'read' })
  expect(status).toBe(200)
  expect(text).toContain('Le chiffre de contrôle de toute la zone est exact.')
  expect(text).toContain('12 août 1974')
  expect(text).toContain('Différent : le dossier dit « 3 mai 1990 ».')
  expect(text).toContain('XP8347O19')
  const reads = await bench.store.reads.of(bench.counsel, bench.caseId)
  expect(reads.length).toBeGreaterThan(before.length)
  expect(reads.map(({ opened }) => opened)).toContain(`file:${exhibit}`)

  const preset = formIn(body, 'take')
  expect(Object.keys(preset).filter((name) => name.startsWith('take-'))).toEqual(['take-expires'])
  const adult = await person(0)
  expect((await post(preset)).status).toBe(303)
  expect(await person(0)).toEqual(adult)
  expect((await bench.state()).exhibits.get(exhibit)).toMatchObject({ expires: '2031-04-15' })

  const compared = await post({ ...preset, do: 'compare', person: child })
  expect(compared.text).toContain('Comparé avec T.')
  const form = { ...formIn(compared.body, 'take'), 'take-familyName': 'on', familyName: 'Éxemple' }
  expect((await post(form)).status).toBe(303)
  expect(await person(1)).toMatchObject({
    familyName: 'Éxemple',
    givenName: 'T.',
    birthDate: '2015-02-01',
  })
})

const none = { check: 'none', isRepaired: false } as const
const zone = (fields: object, wholeCheck: 'holds' | 'fails' = 'holds') =>
  ({ zone: { format: 'TD3', lines: [], wholeCheck, fields } }) as Reading

test.each([
  {
    because: 'a name has no digit',
    fields: { lastName: { value: 'VOORBEELD', ...none } },
    says: 'sans chiffre de contrôle',
    ticked: [],
  },
  {
    because: 'its digit is wrong',
    fields: { birthDate: { value: '1974-08-12', check: 'fails', isRepaired: true } },
    says: 'chiffre de contrôle faux',
    ticked: [],
  },
  {
    because: 'the case says the same, without the accents of capitals',
    fields: { lastName: { value: 'EXEMPLE', ...none } },
    says: 'Le dossier dit la même chose.',
    ticked: [],
  },
  {
    because: 'a Belgian number proves itself, and the case has none',
    fields: {
      issuingState: { value: 'BEL', ...none },
      optional: { value: '74081200185', ...none },
    },
    says: 'Numéro national',
    ticked: ['take-nationalNumber'],
  },
  {
    because: 'the number of another state is no national number',
    fields: {
      issuingState: { value: 'UTO', ...none },
      optional: { value: '74081200185', ...none },
    },
    says: 'Lu aussi',
    ticked: [],
  },
])('ticks before anybody ticks: $because', async ({ fields, says, ticked }) => {
  answers = zone(fields)
  const read = formIn((await post({ do: 'read' })).body, 'compare')
  const { text, body } = await post({ ...read, person: bench.people[0] })
  expect(text).toContain(says)
  const preset = Object.keys(formIn(body, 'take')).filter((name) => name.startsWith('take-'))
  expect(preset).toEqual(ticked)
})

test.each([
  { refused: 'no-zone', says: 'à plat', because: 'the picture shows no zone' },
  { refused: 'unreadable', says: 'sans pli', because: 'its digits do not agree' },
  { refused: 'took-too-long', says: 'Réessayez', because: 'the time is over' },
  { refused: 'locked', says: 'mot de passe', because: 'a password protects it' },
] as const)('what to do is said where nothing was read: $because', async ({ refused, says }) => {
  answers = { refused }
  const { status, text, body } = await post({ do: 'read' })
  expect(status).toBe(200)
  expect(text).toContain(says)
  expect(body).not.toContain('id="take-form"')
})

test.each([
  { name: 'note.txt', bytes: Buffer.from('bonjour'), says: 'ni une image', because: 'a text' },
  { name: 'vide.pdf', bytes: PDF, says: 'ne s’ouvre pas', because: 'a PDF without pages' },
])('$because is not read', async ({ name, bytes, says }) => {
  answers = undefined
  const { text } = await post({ do: 'read' }, { of: await kept(name, bytes) })
  expect(text).toContain(says)
})

test('a form without a tick, or without what was read, changes nothing', async () => {
  answers = zone({ lastName: { value: 'VOORBEELD', ...none } })
  const read = formIn((await post({ do: 'read' })).body, 'compare')
  const shown = await post({ ...read, person: bench.people[0] })
  const { version } = await bench.state()
  const without = await post(formIn(shown.body, 'take'))
  expect([without.status, without.text.includes('Rien n’est coché')]).toEqual([422, true])
  const empty = await post({ do: 'take', person: bench.people[0] })
  expect([empty.status, empty.text.includes('Relisez la zone')]).toEqual([422, true])
  expect((await bench.state()).version).toBe(version)
})

test('a reader sees no form and has nothing read; nobody else reaches the file', async () => {
  answers = zone({})
  const reader = await serverFor('reader')
  const shown = await reader.inject({ url: `${base}/${exhibit}/zone` })
  expect(shown.body).not.toContain('id="read-form"')
  const piece = await reader.inject({ url: `${base}/${exhibit}` })
  expect(piece.body).not.toContain('id="read-form"')
  for (const verb of ['read', 'compare']) {
    expect((await post({ do: verb }, { server: reader })).status).toBe(403)
  }
  await reader.close()
  const nobody = await serverFor('nobody')
  expect((await post({ do: 'read' }, { server: nobody })).status).toBe(401)
  await nobody.close()
  expect((await post({ do: 'read' }, { of: randomUUID() })).status).toBe(404)
})

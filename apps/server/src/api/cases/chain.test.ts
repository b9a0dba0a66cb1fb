import { randomUUID } from 'node:crypto'
import { machines } from '@sejour/chain'
import type { Actor } from '@sejour/desk'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../app.fixtures.ts'
import { type TwoHouses, twoHouses } from '../../desk/parcels.fixtures.ts'
import { Problem } from '../../http/problem.ts'
import { schemas, type SchemaName } from '../../openapi/schemas.ts'

let houses: TwoHouses
let app: FastifyInstance
let actors: { readonly [who: string]: Actor }

beforeAll(async () => {
  houses = await twoHouses()
  const { desk, parcels, counsel, commune, otherCommune } = houses
  const office: Actor = { ...commune, kind: 'office', role: 'handler', organisation: randomUUID() }
  actors = {
    counsel,
    commune,
    otherCommune,
    office,
    counselReader: { ...counsel, role: 'reader' },
    communeReader: { ...commune, role: 'reader' },
  }
  await houses.store.organisations.create(office.organisation)
  // Files of pieces and acts are tried with the rest of the API.
  const unused = new Proxy({}, { get: () => () => Promise.reject(new Error('not used here')) })
  const built = await testApp({
    cases: {
      desk,
      parcels,
      pieces: unused as never,
      acts: unused as never,
      needsActor: async (request) => {
        const actor = actors[String(request.headers['x-test-actor'])]
        if (!actor) throw new Problem('not-signed-in', 'test')
        request.actor = actor
      },
    },
  })
  app = built.app
})
afterAll(async () => {
  await app.close()
  await houses.close()
})

const get = (who: string, url: string) =>
  app.inject({ url: `/api/v1${url}`, headers: { 'x-test-actor': who } })
const post = (who: string, url: string, body: object) =>
  app.inject({
    method: 'POST',
    url: `/api/v1${url}`,
    headers: {
      'x-test-actor': who,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    payload: JSON.stringify(body),
  })
const ofCase = (rest: string) => `/cases/${houses.caseId}${rest}`
const request = (more: object = {}) => ({
  parcel: randomUUID(),
  to: houses.commune.organisation,
  kind: 'request',
  procedure: houses.procedure,
  exhibits: [houses.exhibit],
  ...more,
})

test('sent, listed, read, taken in under a number, and each answer has its shape', async () => {
  const body = request({ message: 'Merci d’avance.' })
  const sent = await post('counsel', ofCase('/parcels'), body)
  fits('SentParcel', sent.json())
  expect(sent.json()).toMatchObject({ to: 'Commune d’Exemple', repeated: false })
  const again = await post('counsel', ofCase('/parcels'), body)
  expect(again.json()).toMatchObject({ repeated: true })

  const inbox = await get('commune', '/parcels')
  fits('Inbox', inbox.json())
  expect(inbox.json().parcels).toHaveLength(1)
  const opened = await get('commune', `/parcels/${body.parcel}`)
  fits('WaitingParcel', opened.json())
  expect(opened.json()).toMatchObject({ isKnown: false, version: 0, title: 'Famille Exemple' })
  const late = await post('counsel', ofCase(`/parcels/${body.parcel}/recall`), { why: 'Trop tôt' })
  expect([late.statusCode, late.json().errors[0].code]).toEqual([422, 'parcel-opened'])

  const received = await post('commune', `/parcels/${body.parcel}/receive`, { reference: 'REG-17' })
  fits('ReceivedParcel', received.json())
  expect(received.json()).toMatchObject({ case: houses.caseId, repeated: false })
  for (const who of ['counsel', 'commune']) {
    const listed = await get(who, ofCase('/parcels'))
    fits('ParcelsOfCase', listed.json())
    expect(listed.json().parcels).toHaveLength(1)
  }
  const [proof] = (await get('counsel', ofCase('/parcels'))).json().parcels
  expect(proof.answered).toMatchObject({ answer: 'received', reference: 'REG-17' })
})

test('what differs is named field by field, and nothing is written before it is chosen', async () => {
  const change = (who: string, officeNumber: string) =>
    post(who, ofCase('/commands'), {
      command: { type: 'describe-person', person: houses.person, changes: { officeNumber } },
    })
  await change('commune', '1000001')
  await change('counsel', '1000002')
  const body = request({ kind: 'supplement' })
  await post('counsel', ofCase('/parcels'), body)
  const conflict = await post('commune', `/parcels/${body.parcel}/receive`, {})
  expect(conflict.statusCode).toBe(409)
  const key = `person:${houses.person}:officeNumber`
  expect(conflict.json().errors).toMatchObject([{ code: 'choose-difference', path: key }])
  const { version } = (await get('commune', `/parcels/${body.parcel}`)).json()
  const taken = { seen: version, take: [key] }
  const done = await post('commune', `/parcels/${body.parcel}/receive`, taken)
  expect(done.statusCode).toBe(200)
  const { state } = (await get('commune', ofCase(''))).json()
  expect(state.persons[houses.person].officeNumber).toBe('1000002')
})

test('taken back, refused, sent on and answered on paper: the sender reads each answer', async () => {
  const [recalled, refused, forwarded, onPaper] = [
    request(),
    request(),
    request(),
    { ...request(), to: null, toName: 'Commune de papier' },
  ]
  for (const body of [recalled, refused, forwarded, onPaper]) {
    expect((await post('counsel', ofCase('/parcels'), body)).statusCode).toBe(200)
  }
  const why = { why: 'Parce que' }
  const on = '2026-03-05'
  const { otherCommune } = houses
  const answers = [
    await post('counsel', ofCase(`/parcels/${recalled.parcel}/recall`), why),
    await post('commune', `/parcels/${refused.parcel}/refuse`, why),
    await post('commune', `/parcels/${forwarded.parcel}/forward`, {
      ...why,
      to: otherCommune.organisation,
    }),
  ]
  for (const answered of answers) fits('SettledParcel', answered.json())
  const said = { answer: 'received', on, reference: '12' }
  const noted = await post('counsel', ofCase(`/parcels/${onPaper.parcel}/answer`), said)
  fits('Done', noted.json())
  const { parcels } = (await get('counsel', ofCase('/parcels'))).json()
  const answerOf = ({ parcel }: { parcel: string }) =>
    parcels.find(({ id }: { id: string }) => id === parcel).answered.answer
  expect([recalled, refused, forwarded, onPaper].map(answerOf)).toEqual([
    'recalled',
    'refused',
    'refused',
    'received',
  ])
  expect((await get('otherCommune', '/parcels')).json().parcels).toHaveLength(1)
})

test.each([
  ['a reader sends nothing', 'counselReader', () => request(), [403, undefined]],
  ['a stranger has no such case', 'otherCommune', () => request(), [404, undefined]],
  ['nobody is named', 'counsel', () => request({ to: null }), [422, 'choose-receiver']],
  ['both are named', 'counsel', () => request({ toName: 'X' }), [422, 'choose-receiver']],
  ['counsel is no public body', 'counsel', () => request({ to: 'x' }), [422, 'unknown-receiver']],
  ['no such piece', 'counsel', () => request({ exhibits: ['x'] }), [422, 'unknown-exhibit']],
  ['no such kind', 'counsel', () => request({ kind: 'gift' }), [422, 'unknown-option']],
])('a parcel is not sent: %s', async (_, who, body, expected) => {
  const answered = await post(who, ofCase('/parcels'), body())
  expect([answered.statusCode, answered.json().errors[0]?.code]).toEqual(expected)
})

test('a parcel is invisible to whom it is not for, and nobody there answers it', async () => {
  const body = request()
  await post('counsel', ofCase('/parcels'), body)
  const unknown = await get('otherCommune', `/parcels/${randomUUID()}`)
  const foreign = await get('otherCommune', `/parcels/${body.parcel}`)
  expect(unknown.statusCode).toBe(404)
  expect(foreign.json()).toEqual(unknown.json())
  for (const [verb, sent] of [
    ['receive', {}],
    ['refuse', { why: 'Parce que' }],
    ['forward', { why: 'Parce que', to: houses.commune.organisation }],
    ['dismiss', {}],
  ] as const) {
    const answered = await post('otherCommune', `/parcels/${body.parcel}/${verb}`, sent)
    expect([verb, answered.statusCode]).toEqual([verb, 404])
    const reader = await post('communeReader', `/parcels/${body.parcel}/${verb}`, sent)
    expect([verb, reader.statusCode]).toEqual([verb, 403])
  }
})

test('where a case stands says what the caller may do next, in words and ids', async () => {
  const read = await get('counsel', ofCase('/standings?lang=en'))
  fits('Standings', read.json())
  const [standing] = read.json().standings
  expect(standing).toMatchObject({ machine: 'article-9bis', subject: houses.procedure })
  expect(standing.next.every(({ may }: { may: boolean }) => may)).toBe(true)
  const reader = (await get('counselReader', ofCase('/standings'))).json()
  expect(reader.standings[0].next.some(({ may }: { may: boolean }) => may)).toBe(false)
  expect((await get('otherCommune', ofCase('/standings'))).statusCode).toBe(404)
})

test('what somebody may do tomorrow, on another day, and of nobody in the case', async () => {
  const url = ofCase(`/tomorrow?person=${houses.person}`)
  const read = (await get('counsel', `${url}&lang=en`)).json()
  fits('TomorrowCard', read)
  expect(read.on).toBe('2026-03-06')
  expect(read.lines.map(({ id }: { id: string }) => id)).toEqual([
    'stay',
    'work',
    'register',
    'paper',
  ])
  expect((await get('counsel', `${url}&on=2026-05-01`)).json().on).toBe('2026-05-01')
  const nobody = await get('counsel', ofCase('/tomorrow?person=x'))
  expect([nobody.statusCode, nobody.json().errors[0].code]).toEqual([422, 'unknown-person'])
})

const step = (more: object) => ({
  type: 'record-entry',
  entry: {
    kind: 'step-taken',
    id: randomUUID(),
    procedure: houses.procedure,
    on: '2026-03-05',
    ...more,
  },
})
const begun = () => ({
  type: 'begin-ruling',
  ruling: { id: randomUUID(), procedure: houses.procedure },
})
const parcel = (more: object = {}) => ({
  id: randomUUID(),
  kind: 'request',
  procedure: houses.procedure,
  otherName: 'Commune de papier',
  on: '2026-03-05',
  contents: [{ kind: 'paper', id: randomUUID(), title: 'Lettre' }],
  ...more,
})

test.each([
  [
    'a step of the catalogue',
    'counsel',
    () => step({ step: 'request-withdrawn' }),
    [200, undefined],
  ],
  ['a step that nobody knows', 'counsel', () => step({ step: 'dance' }), [422, 'unknown-option']],
  [
    'a step that lacks a field',
    'counsel',
    () => step({ step: 'commune-changed' }),
    [422, 'required'],
  ],
  ['a decision prepared by counsel', 'counsel', begun, [403, undefined]],
  ['a decision prepared by a commune', 'commune', begun, [403, undefined]],
  [
    'a parcel to somebody who is here goes where both sides are written',
    'counsel',
    () => ({ type: 'send-parcel', parcel: parcel({ other: houses.commune.organisation }) }),
    [422, 'through-parcels'],
  ],
  [
    'a parcel that came on paper',
    'counsel',
    () => ({ type: 'receive-parcel', parcel: parcel() }),
    [200, undefined],
  ],
  [
    'an empty parcel',
    'counsel',
    () => ({ type: 'receive-parcel', parcel: parcel({ contents: [] }) }),
    [422, 'too-small'],
  ],
])('a command: %s', async (_, who, command, expected) => {
  const answered = await post(who, ofCase('/commands'), { command: command() })
  const first = answered.statusCode === 200 ? undefined : answered.json().errors[0]?.code
  expect([answered.statusCode, first], answered.body).toEqual(expected)
})

test('a decision goes from its beginning to its signature by commands alone', async () => {
  const [caseId, procedure, ruling] = [randomUUID(), randomUUID(), randomUUID()]
  const opened = await post('office', '/cases', {
    caseId,
    title: 'Famille Exemple',
    language: 'fr',
    people: [{ id: randomUUID(), relation: 'applicant', familyName: 'Exemple' }],
    procedure: { id: procedure, kind: 'article-9bis' },
  })
  expect(opened.statusCode, opened.body).toBe(200)
  actors = { ...actors, second: { ...(actors['office'] as Actor), account: randomUUID() } }
  const orders: readonly (readonly [string, object])[] = [
    ['office', { type: 'begin-ruling', ruling: { id: ruling, procedure } }],
    ['office', { type: 'change-ruling', ruling, changes: { decision: 'article-9bis.non-fondee' } }],
    ['office', { type: 'give-reason', ruling, point: 'decision', text: 'Motif' }],
    ['office', { type: 'submit-ruling', ruling }],
    ['second', { type: 'review-ruling', ruling, verdict: 'approved' }],
    ['second', { type: 'sign-ruling', ruling, on: '2026-03-05', signer: 'N. Exemple' }],
    ['second', { type: 'withdraw-ruling', ruling, on: '2026-03-05', why: 'Erreur' }],
  ]
  for (const [who, command] of orders) {
    const answered = await post(who, `/cases/${caseId}/commands`, { command })
    expect(answered.statusCode, answered.body).toBe(200)
  }
})

test('every machine is told to whoever asks, and drawn in each language', async () => {
  const { machines: told } = (await app.inject('/api/v1/machines?lang=de')).json()
  expect(told.map(({ id }: { id: string }) => id)).toEqual(machines.map(({ id }) => id))
  const dutch = await app.inject('/api/v1/machines/article-9bis.svg?lang=nl')
  expect(dutch.headers['content-type']).toContain('image/svg+xml')
  expect(dutch.body).toMatch(/^<svg [^]*<\/svg>$/)
  expect(dutch.body).not.toBe((await app.inject('/api/v1/machines/article-9bis.svg')).body)
  for (const path of ['/api/v1/machines/x', '/api/v1/machines/x.svg']) {
    expect((await app.inject(path)).statusCode).toBe(404)
  }
})

const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true, uuid: true } })

function fits(name: SchemaName, value: unknown): void {
  const all = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  ajv.validate({ ...all[name], $defs: all }, value)
  const faults = (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  expect(faults, name).toEqual([])
}

import { randomUUID } from 'node:crypto'
import { deskHref, parcelTick } from '@sejour/web/desk'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { numbersInMemory, post as sendForm } from './commune.fixtures.ts'
import { type TwoHouses, twoHouses } from './parcels.fixtures.ts'

let houses: TwoHouses
let firm: FastifyInstance
let town: FastifyInstance
let otherTown: FastifyInstance
beforeAll(async () => {
  houses = await twoHouses()
  const registerNumbers = numbersInMemory()
  firm = await houses.app(houses.counsel)
  town = await houses.app(houses.commune, { registerNumbers })
  otherTown = await houses.app(houses.otherCommune, { registerNumbers })
}, 120_000)
afterAll(() => houses.close())

const post = (app: FastifyInstance, url: string, form: { readonly [name: string]: string }) =>
  sendForm(app, url, { command: randomUUID(), ...form })
const of = (page: 'parcels' | 'counter', lang: 'fr' | 'nl' = 'fr') =>
  deskHref(lang, page, { case: houses.caseId })
const INBOX = deskHref('fr', 'inbox')
const QUEUE = deskHref('fr', 'dashboard')
const parcelIn = (body: string) => /envoi=([0-9a-f-]{36})/.exec(body)?.[1] ?? ''
const atCounter = (verb: string, form: { readonly [name: string]: string }) =>
  post(town, of('counter'), { do: verb, about: houses.procedure, ...form })
const counter = async (lang?: 'fr' | 'nl') => (await town.inject({ url: of('counter', lang) })).body
const request = (more: { readonly [name: string]: string } = {}) => ({
  do: 'send',
  kind: 'request',
  procedure: houses.procedure,
  to: houses.commune.organisation,
  [parcelTick('exhibit', houses.exhibit)]: 'on',
  ...more,
})

test('what waits in the post stands in the queue, counted, with its action', async () => {
  await post(firm, of('parcels'), request())
  const { body } = await town.inject({ url: QUEUE })
  expect(body).toMatch(/Dans le courrier <span class="figures">1</)
  expect(body).toContain('Famille Exemple')
  expect(body).toContain('de Cabinet Exemple')
  expect(body).toContain('aria-label="Ouvrir: Famille Exemple"')
  const alone = await town.inject({ url: `${QUEUE}?queue=mail` })
  expect(alone.body).toContain('Famille Exemple')
  const others = await town.inject({ url: `${QUEUE}?queue=to-notify` })
  expect(others.body).not.toContain('id="queue-mail"')
  const dutch = await town.inject({ url: deskHref('nl', 'dashboard') })
  expect(dutch.body).toContain('In de post')
  const parcel = parcelIn(body)
  await post(town, `${INBOX}?envoi=${parcel}`, { do: 'receive', about: parcel, seen: '0' })
  expect((await town.inject({ url: QUEUE })).body).not.toContain('id="queue-mail"')
})

test('what came is received, and waits for no answer', async () => {
  // It came without a day of filing: it waits to be registered, with that day.
  expect((await town.inject({ url: QUEUE })).body).toContain('À enregistrer')
  expect(await counter()).toContain('value="register"')
  expect(await counter()).toContain('reçu ici')
  expect(await counter()).not.toContain('attend une réponse')
  expect(await counter('nl')).toContain('hier ontvangen')
})

test('the step and the parcel leave together: sent twice it is one, and a parcel that fails leaves no step', async () => {
  await atCounter('register', { channel: 'product', on: '02/03/2026' })
  expect(await counter()).not.toContain('value="register"')
  await atCounter('fee', { result: 'paid', on: '02/03/2026' })
  await atCounter('ask', { to: 'police', on: '02/03/2026' })
  await atCounter('conclude', { outcome: 'positive', on: '04/03/2026' })
  const way = await atCounter('transmit', { how: 'parcel', on: '05/03/2026' })
  expect(way.headers.location).toContain('kind=transmission')
  const leaving = { ...request({ kind: 'transmission' }), to: houses.otherCommune.organisation }
  const wrong = await post(town, of('parcels'), { ...leaving, to: randomUUID() })
  expect(wrong.statusCode).toBe(422)
  expect(await counter()).toContain('value="transmit"')
  const command = randomUUID()
  for (const _ of ['once', 'twice']) {
    const sent = await post(town, of('parcels'), { ...leaving, command })
    expect(sent.statusCode).toBe(303)
  }
  expect(await counter()).not.toContain('value="transmit"')
  expect(await counter()).toContain('attend une réponse')
  const there = await otherTown.inject({ url: QUEUE })
  expect(there.body.match(/aria-label="Ouvrir: /g)).toHaveLength(1)
})

test('refused, the sender reads why at the counter and in the queue of what came back', async () => {
  const parcel = parcelIn((await otherTown.inject({ url: QUEUE })).body)
  const why = 'La liste des pièces manque.'
  await post(otherTown, `${INBOX}?envoi=${parcel}`, { do: 'refuse', about: parcel, why })
  expect(await counter()).toContain(why)
  expect(await counter()).toContain('refusé')
})

test('the machine’s clock is set back a day: what is there stays, and a day ahead of it is told so', async () => {
  houses.setDay('2026-03-04')
  expect(await counter()).toContain('datetime="2026-03-05"')
  const ahead = await atCounter('opinion', { opinion: 'none', on: '05/03/2026' })
  expect(ahead.statusCode).toBe(422)
  expect(ahead.body).toContain('Ce jour est à venir')
  houses.setDay('2026-03-05')
  expect(await counter()).toContain('datetime="2026-03-05"')
})

test('a move: the address, the step and the whole file go to the other commune together', async () => {
  const moved = { street: 'rue Neuve 2', postcode: '9998', commune: 'Voorbeeld', how: 'send-on' }
  const form = { ...moved, on: '05/03/2026', receiver: houses.otherCommune.organisation }
  const wrong = await atCounter('move', { ...form, receiver: randomUUID() })
  expect(wrong.statusCode).toBe(422)
  expect(await counter()).not.toContain('à Voorbeeld')
  const command = randomUUID()
  for (const _ of ['once', 'twice']) {
    const sent = await atCounter('move', { ...form, command })
    expect(sent.headers.location).toBe(`${of('parcels')}?ok=1`)
  }
  expect(await counter()).toContain('à Voorbeeld')
  const waits = (await otherTown.inject({ url: QUEUE })).body
  const parcel = parcelIn(waits)
  const url = `${INBOX}?envoi=${parcel}`
  expect((await otherTown.inject({ url })).body).toContain('Attestation scolaire')
  const taken = await post(otherTown, url, { do: 'receive', about: parcel, seen: '0' })
  expect(taken.statusCode).toBe(303)
  const there = await otherTown.inject({ url: of('counter') })
  expect(there.body).toContain('à Voorbeeld')
})

test('two officers correct one thing at the counter: the second is shown the field, and by whom', async () => {
  const { desk, commune, caseId, person } = houses
  const colleague = { ...commune, account: randomUUID() }
  const seen = await desk.caseOf(commune, caseId, { lang: 'fr' })
  const expectedVersion = 'seen' in seen ? seen.seen.state.version : 0
  const change = (actor: typeof commune, givenName: string) =>
    desk.perform(actor, {
      caseId,
      commandId: randomUUID(),
      expectedVersion,
      command: { type: 'describe-person', person, changes: { givenName } },
    })
  expect(await change(commune, 'Nour')).toHaveProperty('done')
  expect(await change(colleague, 'Noor')).toMatchObject({ conflict: { fields: ['givenName'] } })
})

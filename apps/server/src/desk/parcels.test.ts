import { randomUUID } from 'node:crypto'
import { deskHref, ON_PAPER, parcelTick } from '@sejour/web/desk'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TwoHouses, twoHouses } from './parcels.fixtures.ts'

let houses: TwoHouses
let firm: FastifyInstance
let town: FastifyInstance
let otherTown: FastifyInstance
beforeAll(async () => {
  houses = await twoHouses()
  firm = await houses.app(houses.counsel)
  town = await houses.app(houses.commune)
  otherTown = await houses.app(houses.otherCommune)
})
afterAll(() => houses.close())

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (app: FastifyInstance, url: string, form: { readonly [name: string]: string }) =>
  app.inject({
    method: 'POST',
    url,
    headers: FORM,
    payload: new URLSearchParams({ command: randomUUID(), ...form }).toString(),
  })
const tab = (lang: 'fr' | 'nl' = 'fr') => deskHref(lang, 'parcels', { case: houses.caseId })
const INBOX = deskHref('fr', 'inbox')

const request = (more: { readonly [name: string]: string } = {}) => ({
  do: 'send',
  kind: 'request',
  procedure: houses.procedure,
  to: houses.commune.organisation,
  [parcelTick('exhibit', houses.exhibit)]: 'on',
  ...more,
})
/** The parcel that waits last at an organisation. */
const waitingAt = async (app: FastifyInstance) =>
  [...(await app.inject({ url: INBOX })).body.matchAll(/envoi=([0-9a-f-]+)/g)].at(-1)?.[1] ?? ''

test('the tab says what goes, what never does, and offers public bodies alone, in both languages', async () => {
  const { body } = await firm.inject({ url: tab() })
  expect(body).toContain('Commune d’Exemple')
  expect(body).toContain('Ne partent jamais')
  expect(body).toContain('gardée confidentielle')
  expect(body).not.toContain('Cabinet Exemple</option>')
  const { body: dutch } = await firm.inject({ url: tab('nl') })
  expect(dutch).toContain('Vertrekken nooit')
})

test('sent, opened, taken in under a number: both sides show the proof', async () => {
  const sent = await post(firm, tab(), request({ message: 'Merci d’avance.' }))
  expect(sent.statusCode).toBe(303)
  expect((await firm.inject({ url: tab() })).body).toContain('sans réponse')

  const list = await town.inject({ url: INBOX })
  expect(list.body).toContain('Famille Exemple')
  const parcel = await waitingAt(town)
  const url = `${INBOX}?envoi=${parcel}`
  const opened = await town.inject({ url })
  for (const said of [
    'Merci d’avance.',
    'Attestation scolaire',
    'N. Exemple',
    'sera ouvert chez vous',
  ]) {
    expect(opened.body).toContain(said)
  }
  expect((await firm.inject({ url: tab() })).body).not.toContain('Reprendre cet envoi')
  const taken = await post(town, url, {
    do: 'receive',
    about: parcel,
    seen: '0',
    reference: 'REG-17',
  })
  expect(taken.headers.location).toBe(`${tab()}?ok=1`)
  expect((await town.inject({ url: tab() })).body).toContain('de Cabinet Exemple')
  expect((await firm.inject({ url: tab() })).body).toContain('sous le numéro REG-17')
  expect((await town.inject({ url: INBOX })).body).toContain('Rien n’attend')
  const again = await town.inject({ url })
  expect(again.headers.location).toBe(tab())
})

test('what differs is asked field by field, and the choice is kept', async () => {
  const { caseId, commune, counsel, desk, person } = houses
  const number = (actor: typeof counsel, value: string) =>
    desk.perform(actor, {
      caseId,
      commandId: randomUUID(),
      command: { type: 'describe-person', person, changes: { officeNumber: value } },
    })
  await number(commune, '1000001')
  await number(counsel, '1000002')
  await post(firm, tab(), request({ kind: 'supplement' }))
  const parcel = await waitingAt(town)
  const url = `${INBOX}?envoi=${parcel}`
  const { body } = await town.inject({ url })
  expect(body).toMatch(/Garder\s: 1000001/)
  expect(body).toMatch(/Prendre\s: 1000002/)
  const seen = /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
  const stale = await post(town, url, { do: 'receive', about: parcel, seen: '1' })
  expect(stale.statusCode).toBe(409)
  expect(stale.body).toContain('Des champs diffèrent')
  const key = `person:${person}:officeNumber`
  const taken = await post(town, url, {
    do: 'receive',
    about: parcel,
    seen,
    [parcelTick('take', key)]: 'there',
  })
  expect(taken.statusCode).toBe(303)
  const file = await desk.caseOf(commune, caseId, { lang: 'fr' })
  expect('seen' in file && file.seen.state.persons.get(person)?.officeNumber).toBe('1000002')
})

test('refused with a reason that the sender reads; without one, nothing happens', async () => {
  await post(firm, tab(), request({ kind: 'supplement' }))
  const parcel = await waitingAt(town)
  const url = `${INBOX}?envoi=${parcel}`
  const blank = await post(town, url, { do: 'refuse', about: parcel, why: ' ' })
  expect(blank.statusCode).toBe(422)
  expect(blank.body).toContain('Dites pourquoi')
  const why = 'Il manque la photo.'
  expect((await post(town, url, { do: 'refuse', about: parcel, why })).statusCode).toBe(303)
  expect((await firm.inject({ url: tab() })).body).toContain(why)
})

test('sent on to another commune, which sees by whom it came', async () => {
  await post(firm, tab(), request({ kind: 'supplement' }))
  const parcel = await waitingAt(town)
  const url = `${INBOX}?envoi=${parcel}`
  const to = houses.otherCommune.organisation
  const done = await post(town, url, { do: 'forward', about: parcel, to, why: 'Déménagement.' })
  expect(done.headers.location).toBe(`${INBOX}?ok=1`)
  expect((await otherTown.inject({ url: INBOX })).body).toContain(
    'passé d’abord par Commune d’Exemple',
  )
})

test('recalled while nobody opened it', async () => {
  await post(firm, tab(), request({ kind: 'supplement' }))
  const parcel = await waitingAt(town)
  const done = await post(firm, tab(), { do: 'recall', about: parcel, why: 'Erreur.' })
  expect(done.statusCode).toBe(303)
  const gone = await town.inject({ url: `${INBOX}?envoi=${parcel}` })
  expect(gone.statusCode).toBe(409)
  expect(gone.body).toContain('a repris cet envoi')
})

test('on paper: a name is needed, and the answer is noted when it comes', async () => {
  const nameless = await post(firm, tab(), request({ to: ON_PAPER }))
  expect(nameless.body).toContain('n’a pas de nom')
  await post(firm, tab(), request({ to: ON_PAPER, name: 'Commune lointaine' }))
  const { body } = await firm.inject({ url: tab() })
  const parcel = /id="answer-([0-9a-f-]{36})-form"/.exec(body)?.[1] ?? ''
  const answer = { do: 'answer', about: parcel, answer: 'received', on: '05/03/2026' }
  const late = await post(firm, tab(), { ...answer, on: '06/03/2026' })
  expect(late.statusCode).toBe(422)
  const done = await post(firm, tab(), { ...answer, reference: '44/2026' })
  expect(done.statusCode).toBe(303)
  expect((await firm.inject({ url: tab() })).body).toContain('sous le numéro 44/2026')
})

test.each([
  { form: { to: '' }, says: 'Personne n’est choisi', because: 'nobody is chosen' },
  { form: { kind: '' }, says: 'Ce champ est vide', because: 'it is for nothing' },
  { form: { kind: 'letter' }, says: 'pas dans la liste', because: 'nobody knows the kind' },
  { form: { procedure: randomUUID() }, says: 'procédure', because: 'the procedure is not here' },
  { form: { to: randomUUID() }, says: 'n’est pas dans la liste', because: 'it is no receiver' },
])('a clear sentence when $because', async ({ form, says }) => {
  const came = await post(firm, tab(), request(form))
  expect(came.statusCode).toBe(422)
  expect(came.body).toContain(says)
})

test('an empty parcel is not sent', async () => {
  const { [parcelTick('exhibit', houses.exhibit)]: _, ...empty } = request()
  const came = await post(firm, tab(), empty)
  expect(came.statusCode).toBe(422)
  expect(came.body).toContain('L’envoi est vide')
})

test('a reader reads both pages, and sends, takes in and refuses nothing', async () => {
  await post(firm, tab(), request({ kind: 'supplement' }))
  const parcel = await waitingAt(town)
  const reader = await houses.app({ ...houses.commune, account: randomUUID(), role: 'reader' })
  const url = `${INBOX}?envoi=${parcel}`
  const { body } = await reader.inject({ url })
  expect(body).toContain('Attestation scolaire')
  expect(body).not.toContain('name="do"')
  expect((await reader.inject({ url: tab() })).body).not.toContain('name="do"')
  const form = { do: 'receive', about: parcel, seen: '0' }
  expect((await post(reader, url, form)).statusCode).toBe(403)
  expect((await post(reader, tab(), request())).statusCode).toBe(403)
})

test('somebody else’s parcel is not there', async () => {
  const parcel = await waitingAt(town)
  const stranger = await houses.app({ ...houses.counsel, organisation: randomUUID() })
  expect((await stranger.inject({ url: `${INBOX}?envoi=${parcel}` })).statusCode).toBe(404)
  expect((await stranger.inject({ url: tab() })).statusCode).toBe(404)
})

test('what came on paper is noted with what is in it, and what is missing is said', async () => {
  const form = {
    do: 'receive',
    kind: 'supplement',
    procedure: houses.procedure,
    sender: 'Commune de papier',
    on: '4/3/2026',
    contents: 'Lettre\n\nAttestation',
  }
  const ahead = await post(firm, tab(), { ...form, on: '9/3/2026', contents: ' ' })
  expect(ahead.statusCode).toBe(422)
  expect(ahead.body).toContain('L’envoi est vide')
  const noted = await post(firm, tab(), form)
  expect(noted.headers.location).toBe(`${tab()}?ok=1`)
  const { body } = await firm.inject({ url: tab() })
  expect(body).toContain('de Commune de papier')
  expect(body).toContain('Attestation')
})

test('the acknowledgement of what was sent is a sheet of its own, in both languages', async () => {
  const command = randomUUID()
  await post(firm, tab(), request({ command, to: ON_PAPER, name: 'Office de papier' }))
  const { body } = await firm.inject({ url: tab() })
  const [, parcel = ''] = /accuse=([0-9a-f-]+)/.exec(body) ?? []
  const sheet = await firm.inject({ url: `${tab()}?accuse=${parcel}` })
  for (const said of ['Office de papier', 'Attestation scolaire', 'Signature et cachet']) {
    expect(sheet.body).toContain(said)
  }
  // What is next for us is not for whom it is sent to.
  expect(sheet.body).not.toContain('À faire ensuite')
  const dutch = await firm.inject({ url: `${tab('nl')}?accuse=${parcel}` })
  expect(dutch.body).toContain('Ontvangstbewijs')
  expect((await firm.inject({ url: `${tab()}?accuse=${randomUUID()}` })).statusCode).toBe(404)
})

import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellErrors } from '../http/errors.ts'
import { formOf, MAIL } from './hostile.fixtures.ts'
import { type PieceBench, pieceBench } from './pieces.fixtures.ts'

let bench: PieceBench
let app: FastifyInstance
let mailPage: string

beforeAll(async () => {
  bench = await pieceBench()
  app = Fastify()
  app.decorateRequest('lang', 'fr')
  tellErrors(app)
  await bench.serve(app)
  const { payload, headers } = formOf({ command: randomUUID() }, [{ name: 'm.eml', bytes: MAIL }])
  const url = `/fr/bureau/dossiers/${bench.caseId}/pieces/ajouter`
  const sent = await app.inject({ method: 'POST', url, payload, headers })
  mailPage = String(sent.headers.location)
})
afterAll(async () => {
  await app.close()
  await bench.close()
})

const take = (form: { readonly [name: string]: string }) =>
  app.inject({
    method: 'POST',
    url: mailPage,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ do: 'take', command: randomUUID(), ...form }).toString(),
  })

const titles = async () => [...(await bench.state()).exhibits.values()].map(({ title }) => title)

test('a mail that was added leads to what is joined to it, with titles and days', async () => {
  expect(mailPage).toMatch(/\/courriel$/)
  const { body } = await app.inject({ url: mailPage })
  expect(body).toContain('Contrat de bail et attestation')
  expect(body).toContain('value="Attestation ecole"')
  expect(body).toContain('value="01/05/2024"')
})

test('nothing ticked is said, and nothing happens', async () => {
  const { statusCode, body } = await take({ 'title-0': 'Bail' })
  expect(statusCode).toBe(422)
  expect(body).toContain('Aucune pièce jointe n’est cochée')
  expect(await titles()).toHaveLength(1)
})

test('a title that is missing is asked, and the others are kept as typed', async () => {
  const { statusCode, body } = await take({ 'take-0': 'on', 'title-0': '', 'title-1': 'Typé ici' })
  expect(statusCode).toBe(422)
  expect(body).toContain('href="#take-title-0"')
  expect(body).toContain('value="Typé ici"')
})

test('what is ticked becomes pieces, once, however often it is ticked', async () => {
  const form = { 'take-0': 'on', 'title-0': 'Bail', 'dated-0': '1/5/2024' }
  expect((await take(form)).statusCode).toBe(303)
  expect((await take(form)).statusCode).toBe(303)
  expect(await titles()).toEqual(['Contrat de bail et attestation', 'Bail'])
  const { body } = await app.inject({ url: mailPage })
  expect(body).toContain('Déjà dans le dossier')
})

import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Actor } from '@sejour/desk'
import { deskActs, deskPieces } from '@sejour/desk'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../app.fixtures.ts'
import { type BundleBench, bundleBench } from '../../desk/bundle.fixtures.ts'
import { Problem } from '../../http/problem.ts'
import { schemas } from '../../openapi/schemas.ts'

let bench: BundleBench
let app: FastifyInstance
let url: string

beforeAll(async () => {
  bench = await bundleBench()
  const { desk, store } = bench
  const actors: { readonly [who: string]: Actor } = {
    counsel: bench.actor(),
    reader: bench.actor('reader'),
    stranger: bench.actor('administrator', 'other'),
  }
  const built = await testApp({
    cases: {
      desk,
      pieces: deskPieces({ desk, store }),
      acts: deskActs({ desk, store, print: async () => [], isUnprintable: () => false }),
      bundles: bench.jobs,
      needsActor: async (request) => {
        const actor = actors[String(request.headers['x-test-actor'])]
        if (!actor) throw new Problem('not-signed-in', 'test')
        request.actor = actor
      },
    },
  })
  app = built.app
  url = `/api/v1/cases/${bench.caseId}/bundles`
  await bench.addPiece('Bail', 'Bail du 1er mars 2024', { kind: 'bail' })
  await bench.addPiece('Attestation', '%PDF-1.7 rien')
}, 60_000)
afterAll(async () => {
  await app.close()
  await bench.close()
})

const get = (path = '', who = 'counsel') =>
  app.inject({ url: url + path, headers: { 'x-test-actor': who } })
const post = (payload: object, path = '', who = 'counsel') =>
  app.inject({ method: 'POST', url: url + path, payload, headers: { 'x-test-actor': who } })

const ajv = new Ajv2020({ strict: false, validateFormats: false })
function fits(value: unknown): boolean {
  const all = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  return ajv.validate({ ...all['CaseBundle'], $defs: all }, value)
}

test('a bundle is begun, followed, taken and taken away; each answer has its shape', async () => {
  expect((await get()).statusCode).toBe(404)
  const begun = await post({ which: 'all', addressee: 'council', lang: 'nl', limitMB: 10 })
  expect([begun.statusCode, fits(begun.json())]).toEqual([200, true])
  let seen = begun.json()
  for (let tries = 0; seen.state !== 'ready'; tries += 1) {
    if (tries > 1_100) throw new Error(`never ready: ${JSON.stringify(seen)}`)
    await wait(50)
    seen = (await get()).json()
    expect(fits(seen)).toBe(true)
  }
  expect(seen).toMatchObject({
    id: begun.json().id,
    pieces: 2,
    volumes: [{ number: 1, firstPage: 1, lastPage: 2 }],
    reports: [{ number: '2', title: 'Attestation', fault: { code: 'damaged' } }],
  })
  const volume = await get('/volumes/1')
  expect(volume.headers['content-type']).toBe('application/pdf')
  expect(volume.rawPayload).toHaveLength(seen.volumes[0].size)
  expect((await get('/volumes/2')).statusCode).toBe(404)
  const stopped = await post({}, '/stop')
  expect([stopped.statusCode, fits(stopped.json())]).toEqual([200, true])
  expect((await get()).statusCode).toBe(404)
  const reads = await bench.store.reads.of(bench.actor(), bench.caseId)
  const byProgram = reads.filter(({ way }) => way === 'api').map(({ opened }) => opened)
  expect(byProgram.filter((one) => one.startsWith('bundle:'))).toHaveLength(2)
  expect(byProgram).toContain('bundle-volume')
}, 60_000)

test.each([
  { sent: {}, status: 422, because: 'nobody said which pieces' },
  { sent: { which: 'chosen' }, status: 422, because: 'none is chosen' },
  { sent: { which: 'chosen', pieces: [randomUUID()] }, status: 422, because: 'it is unknown' },
  { sent: { which: 'all', lang: 'en' }, status: 422, because: 'bundles are not in English' },
  { sent: { which: 'all', notes: true }, status: 422, because: 'notes are never in it' },
])('no bundle is made when $because', async ({ sent, status }) => {
  const refused = await post(sent)
  expect([refused.statusCode, refused.json().detail.length > 20]).toEqual([status, true])
})

test.each([
  { who: 'reader', status: 403, because: 'a reader takes nothing out' },
  { who: 'stranger', status: 404, because: 'the case is of others' },
  { who: 'nobody', status: 401, because: 'nobody signed in' },
])('$who gets $status: $because', async ({ who, status }) => {
  expect((await post({ which: 'all' }, '', who)).statusCode).toBe(status)
  expect((await get('', who)).statusCode).toBe(status)
  expect((await get('/volumes/1', who)).statusCode).toBe(status)
  expect((await post({}, '/stop', who)).statusCode).toBe(status)
})

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BundleBench, bundleBench } from './bundle.fixtures.ts'

let bench: BundleBench
let app: FastifyInstance
let page: string

beforeAll(async () => {
  bench = await bundleBench()
  app = await bench.app(bench.actor())
  page = `/fr/bureau/dossiers/${bench.caseId}/pieces/liasse`
  await bench.addPiece('Passeport', 'PASSEPORT DE N. EXEMPLE', { kind: 'passeport' })
  await bench.addPiece('Bail', 'Bail du 1er mars 2024', { kind: 'bail' })
  await bench.addPiece('Attestation abîmée', '%PDF-1.7 rien', {})
  await bench.addPiece('Acte sur papier', undefined, {})
  await bench.addPiece('Lettre au confrère', 'UN SECRET DU CONSEIL', { confidential: true })
}, 60_000)
afterAll(async () => {
  await app.close()
  await bench.close()
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (server: FastifyInstance, fields: { readonly [name: string]: string }, url = page) =>
  server.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(fields).toString(),
    headers: FORM,
  })

async function until(state: string, caseId = bench.caseId): Promise<void> {
  for (let tries = 0; tries < 1_100; tries += 1) {
    if (bench.jobs.of(bench.actor(), caseId)?.state === state) return
    await wait(50)
  }
  throw new Error(`never ${state}: ${JSON.stringify(bench.jobs.of(bench.actor(), caseId))}`)
}
const START = { do: 'start', which: 'all', order: 'numbers', addressee: 'office', language: 'fr' }

test('a bundle is asked for, followed, and taken, all with forms alone', async () => {
  const form = await app.inject({ url: page })
  expect(form.body).toContain('Toutes (4)')
  expect(form.body).not.toContain('confrère')
  const begun = await post(app, { ...START, mark: 'on' })
  expect(begun.statusCode).toBe(303)
  const at = String(begun.headers.location)
  expect(at).toMatch(/pieces\/liasse\?liasse=[0-9a-f-]{36}#bundle$/)
  expect((await app.inject({ url: at.split('#')[0] ?? '' })).body).toContain('Voir où elle en est')
  await until('ready')
  const { body } = await app.inject({ url: page })
  expect(body).toMatch(/La liasse est prête\s: 4 pièces, \d+ pages numérotées/)
  expect(body).toContain('Une pièce n’a pas pu être reproduite')
  expect(body).toMatch(/Pièce 3, «\sAttestation abîmée\s»/)
  const taken = await app.inject({ url: `${page}/volume?volume=1` })
  expect(taken.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(
      /^attachment; filename="liasse-[0-9A-F]{4}-[0-9A-F]{4}-2026-03-05\.pdf"$/,
    ),
    'cache-control': expect.stringContaining('no-store'),
  })
  expect(taken.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  const zip = await app.inject({ url: `${page}/volume?volume=all` })
  expect(zip.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect((await app.inject({ url: `${page}/volume?volume=2` })).statusCode).toBe(404)
}, 60_000)

test('each piece that was read stands in the log, and so does each volume taken', async () => {
  const reads = await bench.desk.readsOf(bench.actor(), bench.caseId)
  const whats = 'seen' in reads ? reads.seen.map(({ what }) => what) : []
  expect(new Set(whats.filter((what) => what.startsWith('bundle:'))).size).toBe(3)
  expect(whats).toContain('bundle-volume')
})

test('nothing of it lies in clear, neither pages nor volumes', () => {
  const files = globSync('files/**/*', { cwd: bench.folder, withFileTypes: true })
  const kept = files.filter((one) => one.isFile())
  expect(kept.length).toBeGreaterThan(4)
  for (const { parentPath, name } of kept) {
    const bytes = readFileSync(join(parentPath, name))
    expect([name, bytes.includes('%PDF-'), bytes.includes('EXEMPLE')]).toEqual([name, false, false])
  }
})

test('made again after one change, one piece is prepared', async () => {
  await bench.addPiece('Fiche de paie', 'Salaire de février 2026')
  await post(app, START)
  await until('ready')
  expect(bench.jobs.of(bench.actor(), bench.caseId)).toMatchObject({ pieces: 5, ready: 3 })
}, 60_000)

test.each([
  { sent: { which: 'ticked' }, says: 'Aucune pièce n’est choisie', because: 'nothing is ticked' },
  { sent: { which: 'procedure' }, says: 'Choisissez la procédure', because: 'which one?' },
  { sent: { addressee: 'other' }, says: 'Écrivez le nom du destinataire', because: 'to whom?' },
  { sent: { addressee: '', mark: 'on' }, says: 'sans destinataire', because: 'marked for whom?' },
  { sent: { limit: 'own', own: 'x' }, says: 'un nombre de Mo', because: 'no number' },
  { sent: { limit: 'own', own: '0,5' }, says: 'un nombre de Mo', because: 'too small' },
])('nothing is made where $because', async ({ sent, says }) => {
  const answered = await post(app, { ...START, ...sent })
  expect([answered.statusCode, answered.body.includes(says)]).toEqual([422, true])
})

test.each([
  { role: 'administrator', status: 303, because: 'they take out what they like' },
  { role: 'assistant', status: 403, because: 'an assistant takes nothing out' },
  { role: 'reader', status: 403, because: 'a reader takes nothing out' },
] as const)('$role: $status, as $because', async ({ role, status }) => {
  const server = await bench.app(bench.actor(role))
  expect((await post(server, START)).statusCode).toBe(status)
  const { body, statusCode } = await server.inject({ url: page })
  expect(statusCode).toBe(200)
  expect(body.includes('Votre rôle ne permet pas de réunir')).toBe(status === 403)
  const volume = await server.inject({ url: `${page}/volume?volume=1` })
  expect(volume.statusCode === 403).toBe(status === 403)
  await until('ready')
  await server.close()
})

test('another organisation, and nobody, find nothing', async () => {
  const other = await bench.app(bench.actor('administrator', 'other'))
  const nobody = await bench.app(undefined)
  expect((await post(other, START)).statusCode).toBe(404)
  expect((await other.inject({ url: `${page}/volume?volume=1` })).statusCode).toBe(404)
  expect((await post(nobody, START)).statusCode).toBe(401)
  expect((await nobody.inject({ url: `${page}/volume?volume=1` })).statusCode).toBe(303)
  await Promise.all([other.close(), nobody.close()])
})

test('after an hour it is gone, and its page says so', async () => {
  const volumes = () => globSync('files/kept/*/*/*', { cwd: bench.folder }).length
  const before = volumes()
  bench.setClock('2026-03-05T10:30:00.000Z')
  expect((await app.inject({ url: `${page}/volume?volume=1` })).statusCode).toBe(404)
  const gone = await app.inject({ url: `${page}?liasse=3b241101-e2bb-4255-8caf-4136c566a962` })
  expect(gone.body).toContain('Cette liasse n’est plus ici')
  await bench.store.sweep()
  expect(volumes()).toBeLessThan(before)
  await post(app, START)
  await until('ready')
  expect(bench.jobs.of(bench.actor(), bench.caseId)).toMatchObject({ ready: 4 })
  expect(bench.faults).toEqual([])
}, 60_000)

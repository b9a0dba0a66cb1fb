import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { findAct } from '@sejour/acts'
import { type Actor, deskActs, deskPieces, openDesk, type PrintAct } from '@sejour/desk'
import { openStore } from '@sejour/store'
import { onBothStores } from '@sejour/store/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../../app.fixtures.ts'
import { Problem } from '../../http/problem.ts'
import { schemas, type SchemaName } from '../../openapi/schemas.ts'
import { caseEndpoints } from './case-endpoints.ts'

const print: PrintAct = async ({ lang }) => [
  { name: 'acte.pdf', bytes: Buffer.from(`%PDF-1.7 ${lang}`) },
  { name: 'acte.docx', bytes: Buffer.from('word') },
]

test('without anybody who can sign in, every address says so', async () => {
  const { app } = await testApp()
  for (const { method, path } of caseEndpoints) {
    const url = path.replaceAll(/\{\w+\}/g, 'x')
    const answered = await app.inject({ method, url })
    expect(answered.statusCode, `${method} ${path}`).toBe(401)
    expect(answered.json().type).toBe('/api/problems/not-signed-in')
  }
})

onBothStores('the API of cases', (_, newPlace) => {
  let app: FastifyInstance
  const closing: (() => Promise<void>)[] = []
  const organisation = randomUUID()
  const member = (role: Actor['role'], of = organisation): Actor => ({
    account: randomUUID(),
    organisation: of,
    kind: 'counsel',
    role,
    name: 'A. Avocat',
    secondFactor: false,
  })
  const other = randomUUID()
  const actors: { readonly [who: string]: Actor } = {
    counsel: member('counsel'),
    administrator: member('administrator'),
    assistant: member('assistant'),
    reader: member('reader'),
    stranger: member('administrator', other),
  }

  beforeAll(async () => {
    const place = await newPlace()
    const store = await openStore({ ...place, now: () => '2026-03-05T09:12:00.000Z' })
    await store.organisations.create(organisation)
    await store.organisations.create(other)
    const today = () => localDate('2026-03-05')
    const desk = openDesk({ store, today, lawVersion: '1', way: 'api' })
    const built = await testApp({
      cases: {
        desk,
        pieces: deskPieces({ desk, store }),
        acts: deskActs({ desk, store, print, isUnprintable: () => false, way: 'api' }),
        needsActor: async (request) => {
          const actor = actors[String(request.headers['x-test-actor'])]
          if (!actor) throw new Problem('not-signed-in', 'test')
          request.actor = actor
        },
      },
    })
    app = built.app
    closing.push(() => app.close(), store.close)
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })

  const call = (who: string, options: InjectOptions) =>
    app.inject({ ...options, headers: { ...options.headers, 'x-test-actor': who } })
  const get = (who: string, url: string) => call(who, { method: 'GET', url: `/api/v1${url}` })
  const post = (who: string, url: string, payload: object, headers: object = {}) =>
    call(who, {
      method: 'POST',
      url: `/api/v1${url}`,
      payload: JSON.stringify(payload),
      headers: { 'content-type': 'application/json', ...headers },
    })

  async function newCase() {
    const caseId = randomUUID()
    const person = randomUUID()
    const opened = await post(
      'counsel',
      '/cases',
      {
        caseId,
        title: 'Famille Exemple',
        language: 'fr',
        people: [{ id: person, relation: 'applicant', familyName: 'Exemple', nationality: null }],
        procedure: { id: randomUUID(), kind: 'article-9bis' },
      },
      { 'idempotency-key': randomUUID() },
    )
    expect(opened.json()).toEqual({ version: 3 })
    return { caseId, person, url: `/cases/${caseId}` }
  }

  const titled = (title: string) => ({
    commandId: randomUUID(),
    command: { type: 'title-case', title },
  })

  test('what is read has the shape that is described', async () => {
    const { url } = await newCase()
    const shapes: readonly (readonly [string, SchemaName])[] = [
      ['/dashboard', 'Dashboard'],
      ['/cases?sort=title&pageSize=5', 'CasesPage'],
      ['/cases?q=exemple', 'CasesPage'],
      [url, 'CaseFile'],
      [`${url}/agenda`, 'Agenda'],
      [`${url}/history`, 'History'],
      [`${url}/reads`, 'Reads'],
    ]
    for (const [path, schema] of shapes) {
      const answered = await get('counsel', path)
      expect(answered.statusCode, path).toBe(200)
      expect(faultsOf(schema, answered.json()), path).toEqual([])
      expect(answered.headers['cache-control']).toBe('no-store')
    }
  })

  test('a command that is sent again with its key does nothing more', async () => {
    const { url } = await newCase()
    const headers = { 'idempotency-key': randomUUID() }
    const command = { type: 'add-task', task: randomUUID(), text: 'Appeler' }
    expect((await post('counsel', `${url}/commands`, { command }, headers)).json()).toEqual({
      version: 4,
    })
    expect((await post('counsel', `${url}/commands`, { command }, headers)).json()).toEqual({
      version: 4,
    })
    const keyless = await post('counsel', `${url}/commands`, { command })
    expect(keyless.json()).toMatchObject({ status: 422, errors: [{ path: 'commandId' }] })
  })

  test('two who change the same field: the second is told which', async () => {
    const { url } = await newCase()
    const read = await get('counsel', url)
    const ifMatch = { 'if-match': String(read.headers['etag']) }
    await post('administrator', `${url}/commands`, titled('Dossier Exemple'), ifMatch)
    const late = await post('counsel', `${url}/commands`, titled('Autre titre'), ifMatch)
    expect(late.json()).toMatchObject({ status: 409, errors: [{ path: 'title' }] })
    const other = await post('counsel', `${url}/commands`, titled('x'), { 'if-match': '12' })
    expect(other.json()).toMatchObject({ status: 422, errors: [{ path: 'If-Match' }] })
  })

  test.each([
    { command: { type: 'title-case' }, path: 'command.title', because: 'a title is needed' },
    { command: { type: 'fly' }, path: 'command.type', because: 'nobody can do that' },
    {
      command: { type: 'title-case', title: 'x', by: 'me' },
      path: 'command.by',
      because: 'nobody reads it',
    },
    {
      command: {
        type: 'record-fact',
        fact: {
          fact: 'identite.document',
          value: 'tampon',
          statedBy: 'person',
          statedOn: '2026-03-05',
        },
      },
      path: 'fact.value',
      because: 'the law knows no such option',
    },
    {
      command: { type: 'record-conclusion', conclusion: {} },
      path: 'command.type',
      because: 'a receipt is only made by the desk',
    },
  ])('refuses $path: $because', async ({ command, path }) => {
    const { url } = await newCase()
    const refused = await post('counsel', `${url}/commands?lang=nl`, {
      commandId: randomUUID(),
      command,
    })
    expect(refused.json()).toMatchObject({ status: 422, errors: [{ path }] })
  })

  test('a command that is refused says why, in the language of the reader', async () => {
    const { url } = await newCase()
    const command = { type: 'finish-task', task: randomUUID() }
    for (const [lang, words] of [
      ['fr', 'tâche'],
      ['nl', 'taak'],
      ['de', 'Aufgabe'],
      ['en', 'task'],
    ] as const) {
      const sent = { commandId: randomUUID(), command }
      const refused = await post('counsel', `${url}/commands?lang=${lang}`, sent)
      expect(refused.json()).toMatchObject({ status: 422, type: '/api/problems/refused' })
      expect(refused.json().detail).toContain(words)
    }
  })

  test('a stranger finds nothing at any address, and a reader changes nothing', async () => {
    const { caseId, url } = await newCase()
    for (const { method, path } of caseEndpoints.filter((one) => one.path.includes('{case}'))) {
      const place = path.replace('{case}', caseId).replaceAll(/\{\w+\}/g, () => randomUUID())
      const words = place.endsWith('/files') ? `?exhibit=${randomUUID()}&name=x.pdf` : ''
      const answered = await call('stranger', {
        method,
        url: place + words,
        ...(method === 'POST' && {
          payload: place.endsWith('/files') ? '%PDF-1.4' : JSON.stringify(titled('Pris')),
          headers: {
            'content-type': place.endsWith('/files') ? 'application/pdf' : 'application/json',
            'idempotency-key': randomUUID(),
          },
        }),
      })
      expect(answered.statusCode, `${method} ${path}`).toBe(404)
      expect(answered.body).not.toContain('Exemple')
    }
    expect((await post('reader', `${url}/commands`, titled('Lu'))).statusCode).toBe(403)
    expect((await get('assistant', `${url}/reads`)).statusCode).toBe(403)
    expect((await get('stranger', '/cases?q=exemple')).json()).toMatchObject({ total: 0 })
  })

  test('a file comes in as bytes, once, and goes out as it came', async () => {
    const { url } = await newCase()
    const exhibit = randomUUID()
    const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(3_000_000, 'x')])
    const key = randomUUID()
    const send = () => upload(url, { exhibit, key, name: 'bail exemple.pdf', bytes })
    const kept = await send()
    expect(kept.json()).toMatchObject({ exhibit, version: 4, file: { size: bytes.length } })
    expect(faultsOf('KeptFile', kept.json())).toEqual([])
    expect((await send()).json()).toMatchObject({ version: 4 })
    const read = await get('reader', `${url}/files/${exhibit}`)
    expect(read.headers['content-type']).toBe('application/pdf')
    expect(read.rawPayload.equals(bytes)).toBe(true)
    expect((await get('reader', `${url}/files/${randomUUID()}`)).statusCode).toBe(404)
  })

  test.each([
    { name: 'vide.pdf', bytes: '', status: 422, because: 'it is empty' },
    { name: 'bail.pdf', bytes: 'MZ\u0090\u0000', status: 415, because: 'it is a program' },
    {
      name: 'bail.pdf',
      bytes: '<!doctype html><script>1</script>',
      status: 415,
      because: 'it is a page',
    },
  ])('refuses $name: $because', async ({ name, bytes, status }) => {
    const { url } = await newCase()
    const sent = { exhibit: randomUUID(), key: randomUUID(), name, bytes: Buffer.from(bytes) }
    const refused = await upload(url, sent)
    expect(refused.statusCode).toBe(status)
    expect(refused.json().detail.length).toBeGreaterThan(20)
    expect((await get('counsel', url)).json().version).toBe(3)
  })

  test('an act is begun, mended, written and read, and each answer has its shape', async () => {
    const { url } = await newCase()
    const act = randomUUID()
    const begun = await post('counsel', `${url}/acts`, {
      act,
      template: 'desistement',
      commandId: randomUUID(),
    })
    expect(faultsOf('DraftedCaseAct', begun.json())).toEqual([])
    expect(begun.json().act.problems.length).toBeGreaterThan(3)
    const write = () =>
      post('counsel', `${url}/acts/${act}/write`, {}, { 'idempotency-key': randomUUID() })
    expect((await write()).json()).toMatchObject({ status: 422 })
    // What the case had filled in, and the example does not say, is taken away.
    const changes = { other: null, ...findAct('desistement')?.example }
    const command = { type: 'redraft-act', act, lang: 'nl', changes }
    const mended = await post('counsel', `${url}/commands`, { command, commandId: randomUUID() })
    expect(mended.statusCode).toBe(200)
    const read = (await get('reader', `${url}/acts/${act}`)).json()
    expect(faultsOf('ActInCase', read)).toEqual([])
    expect(read).toMatchObject({ lang: 'nl', problems: [] })
    const wrote = (await write()).json()
    expect(faultsOf('WroteCaseAct', wrote)).toEqual([])
    const list = (await get('reader', `${url}/acts`)).json()
    expect(faultsOf('CaseActs', list)).toEqual([])
    expect(list.acts).toMatchObject([{ id: act, state: 'written' }])
    const file = await get('reader', `${url}/acts/${act}/files/${wrote.files[0].sha256}`)
    expect(file.headers['content-type']).toBe('application/pdf')
    expect(file.body).toContain('%PDF-1.7 nl')
    expect((await get('reader', `${url}/acts/${act}/files/x`)).statusCode).toBe(404)
    expect((await post('reader', `${url}/acts`, { act: randomUUID() })).statusCode).toBe(422)
  })

  test.each([
    { template: 'lettre', lang: 'fr', path: 'template', because: 'no act has this id' },
    { template: 'inventaire', lang: 'en', path: 'lang', because: 'acts are not in English' },
  ])('no act is begun when $because', async ({ template, lang, path }) => {
    const { url } = await newCase()
    const body = { act: randomUUID(), template, lang, commandId: randomUUID() }
    const refused = await post('counsel', `${url}/acts`, body)
    expect(refused.json()).toMatchObject({ status: 422, errors: [{ path }] })
  })

  function upload(
    url: string,
    file: { exhibit: string; key: string; name: string; bytes: Buffer },
  ) {
    const query = new URLSearchParams({ exhibit: file.exhibit, name: file.name })
    return call('counsel', {
      method: 'POST',
      url: `/api/v1${url}/files?${query}`,
      payload: file.bytes,
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': file.key },
    })
  }
})

const ajv = new Ajv2020({ strict: false, validateFormats: false })

function faultsOf(name: SchemaName, value: unknown): readonly string[] {
  const all = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  if (ajv.validate({ ...all[name], $defs: all }, value)) return []
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

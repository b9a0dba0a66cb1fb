import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { emptyPlace } from '@sejour/store/testing'
import { afterAll, expect, test } from 'vitest'

const startFile = fileURLToPath(new URL('start.ts', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'sejour-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PATIENT = { timeout: 120_000 }

function launch(env: { readonly [name: string]: string }): ChildProcess {
  const own = { SEJOUR_DATA: path.join(folder, 'data'), LANG: 'nl_BE.UTF-8', LC_ALL: '' }
  return spawn(process.execPath, [startFile], { env: { ...process.env, ...own, ...env } })
}

/** What a server says until it has said some words. */
function saidUntil(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (words.test(said)) resolve(said)
    })
    child.on('close', () => resolve(said))
  })
}

/** What a server says until it ends, or until it says where it listens. */
function firstWords(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (/http:\/\/\S+\n/.test(said)) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('close', () => resolve(said))
  })
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))

// The first start makes a database, which takes seconds; the others find one, still empty.
test('it listens, serves pages and answers, and stops when it is asked to', PATIENT, async () => {
  const child = launch({ PORT: '0' })
  const end = ended(child)
  const said = await firstWords(child)
  expect(said).toMatch(/^(?:Sejour maakt klaar.+\n)?Sejour luistert op http:\/\/localhost:\d+\n/)
  const address = /http:\/\/\S+/.exec(said)?.[0] ?? ''
  expect((await fetch(`${address}/health`)).status).toBe(200)
  expect((await fetch(`${address}/fr/`)).headers.get('content-type')).toContain('text/html')

  const other = path.join(folder, 'other')
  const taken = launch({ PORT: new URL(address).port, SEJOUR_DATA: other })
  const refused = ended(taken)
  expect(await firstWords(taken)).toMatch(/^(?:Sejour maakt klaar.+\n)?Deze poort is al bezet.+\n$/)
  expect(await refused).toBe(1)

  const second = launch({ PORT: '0' })
  const stopped = ended(second)
  expect(await firstWords(second)).toMatch(/^Een andere Sejour gebruikt .+ al.+\n$/)
  expect(await stopped).toBe(1)

  child.kill('SIGTERM')
  expect(await end).toBe(0)
})

test(
  'stopped while it fills the demonstration, the next start goes on and says who can sign in',
  PATIENT,
  async () => {
    const own = { SEJOUR_DATA: (await emptyPlace()).dataFolder, PORT: '0' }
    const child = launch(own)
    const end = ended(child)
    await saidUntil(child, /demonstratie wordt gevuld/)
    child.kill('SIGTERM')
    expect(await end).toBe(0)

    const again = launch(own)
    const stopped = ended(again)
    const said = await saidUntil(again, /sejour-demonstration\n/)
    expect(said).toContain('alba@exemple.example · beheer · Cabinet Exemple')
    again.kill('SIGTERM')
    expect(await stopped).toBe(0)
  },
)

test('without a demonstration it asks for the first administrator', PATIENT, async () => {
  const { dataFolder } = await emptyPlace()
  const child = launch({ SEJOUR_DATA: dataFolder, PORT: '0', SEJOUR_DEMO: '0' })
  const end = ended(child)
  const said = await saidUntil(child, /\?code=\S+\n/)
  expect(said).toContain('Nog niemand heeft een account.')
  expect(said).not.toContain('@')
  child.kill('SIGTERM')
  expect(await end).toBe(0)
})

test('a setting that cannot be used is named in one sentence', async () => {
  const child = launch({ PORT: 'web' })
  const end = ended(child)
  expect(await firstWords(child)).toBe(
    'De variabele PORT is niet bruikbaar: verbeter haar waarde.\n',
  )
  expect(await end).toBe(1)
})

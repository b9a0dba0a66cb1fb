import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundledPostgres } from './postgres-binaries.ts'
import { isAlive, stopServer } from './postgres-server.ts'

const NAME = 'sejour-test-'

/**
 * One folder for the run, empty until a test of the store asks for something in it. What was
 * started there is stopped at the end, or by the next run when this one is killed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const run of abandoned()) await clear(run)

  const run = mkdtempSync(join(tmpdir(), `${NAME}${process.pid}-`))
  const server = process.env['TEST_DATABASE_URL']
  project.provide('storeRun', run)
  project.provide('testDatabaseUrl', server ?? '')
  if (!server && !bundledPostgres()) {
    console.log('Not run: the tests of the store on a server (no PostgreSQL, no TEST_DATABASE_URL)')
  }
  return () => clear(run)
}

async function clear(run: string): Promise<void> {
  await stopServer(join(run, 'server'))
  rmSync(run, { recursive: true, force: true })
}

/** Folders of runs whose process is no more: their name says which it was. */
function abandoned(): readonly string[] {
  return globSync(`${NAME}*-*`, { cwd: tmpdir() })
    .filter((name) => !isAlive(Number(name.slice(NAME.length).split('-')[0])))
    .map((name) => join(tmpdir(), name))
}

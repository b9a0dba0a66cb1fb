import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundledPostgres } from './postgres-binaries.ts'
import { stopServer } from './postgres-server.ts'

/**
 * One folder for the run, empty until a test of the store asks for something in it. What was
 * started there is stopped at the end.
 */
export default function setup(project: TestProject): () => Promise<void> {
  const run = mkdtempSync(join(tmpdir(), 'sejour-test-'))
  const server = process.env['TEST_DATABASE_URL']
  project.provide('storeRun', run)
  project.provide('testDatabaseUrl', server ?? '')
  if (!server && !bundledPostgres()) {
    console.log('Not run: the tests of the store on a server (no PostgreSQL, no TEST_DATABASE_URL)')
  }
  return async () => {
    await stopServer(join(run, 'server'))
    rmSync(run, { recursive: true, force: true })
  }
}

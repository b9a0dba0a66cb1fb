import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { run } from './run-sejour.fixtures.ts'

const bin = fileURLToPath(new URL('../bin/sejour.js', import.meta.url))
const cannotRun = ['--no-strip-types', bin, '--version']

test('a Node that cannot run the program hands over to the one that npm brought', async () => {
  const { code, out, err } = await run(process.execPath, cannotRun)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('without one, it says in one sentence what to do', async () => {
  const program = `SEJOUR_NODE_TRIED=1 '${process.execPath}' ${cannotRun.join(' ')}`
  const { code, err } = await run('bash', ['-c', program])
  expect(code).toBe(1)
  expect(err).toMatch(/^Sejour needs Node 24 or later .+npm ci.+\.\n$/)
})

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a tool says of the whole house. It finds nothing to say when its exit code is 0. */
test.each([
  { says: 'the formatter has nothing to change', tool: 'oxfmt', options: ['--check', '.'] },
  { says: 'the linter finds nothing', tool: 'oxlint', options: ['--type-aware'] },
  { says: 'the pure packages compile alone', tool: 'tsc', options: ['-p', 'tsconfig.pure.json'] },
  { says: 'the types hold everywhere', tool: 'tsc', options: ['-p', 'tsconfig.json'] },
  { says: 'nothing is unused', tool: 'knip', options: [] },
])('$says', { timeout: 180_000 }, ({ tool, options }) => {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), options, {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status, `${stdout}\n${stderr}`).toBe(0)
})

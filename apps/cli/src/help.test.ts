import { join } from 'node:path'
import { emptyPlace } from '@sejour/store/testing'
import { beforeAll, expect, test } from 'vitest'
import { root, run, runSejour } from './run-sejour.fixtures.ts'
import { VERB_NAMES } from './verbs/index.ts'

// Some examples fill a database first: they find it made, which takes longer than the rest.
const PATIENT = { timeout: 180_000 }
let made = ''
beforeAll(async () => {
  made = join((await emptyPlace()).dataFolder, 'database')
})
const prepared = () => `mktemp() {
  local folder; folder="$(command mktemp "$@")"; cp -r '${made}' "$folder"; echo "$folder"
}`

test.concurrent.each(VERB_NAMES)(
  'the example of %s works when pasted into a shell',
  PATIENT,
  async (verb) => {
    const { out: help } = await runSejour(['help', verb, '--lang', 'en'])
    const [, example = ''] = help.split('Example to paste\n')
    const { code, out, err } = await run('bash', ['-c', `cd '${root}'\n${prepared()}\n${example}`])
    // npm may have remarks of its own about the machine.
    const said = err.split('\n').filter((row) => row !== '' && !row.startsWith('npm '))
    expect({ code, said }).toEqual({ code: 0, said: [] })
    expect(out.trim()).not.toBe('')
  },
)

test.each(['fr', 'nl', 'de', 'en'])('the help in %s names every verb', async (lang) => {
  const { code, out } = await runSejour(['--lang', lang])
  expect(code).toBe(0)
  for (const verb of VERB_NAMES) expect(out).toContain(`\n${verb} `)
})

test('--help after a verb is the help of that verb', async () => {
  const [asked, option] = await Promise.all([
    runSejour(['help', 'fee']),
    runSejour(['fee', '--help']),
  ])
  expect(option).toEqual(asked)
})

test('the help of the help is one JSON object', async () => {
  const { out } = await runSejour(['help', '--json'])
  expect(JSON.parse(out).verbs.map(({ verb }: { verb: string }) => verb)).toEqual(VERB_NAMES)
})

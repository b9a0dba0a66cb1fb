import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (address: string) => readFileSync(new URL(address, import.meta.url), 'utf8')

/** Whatever looks like the name of a setting, in quotes: how it is read does not matter. */
const settings = [
  ...new Set(
    [...read('config.ts').matchAll(/'([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)'/g)].map(
      ([, name]) => name ?? '',
    ),
  ),
]

test('the settings are found where they are read', () => {
  expect(settings).toEqual(
    expect.arrayContaining(['HOST', 'SEJOUR_OIDC_ISSUER', 'S3_ENDPOINT', 'NODE_ENV']),
  )
})

test.each(settings)('%s is told to whoever runs the server', (setting) => {
  expect(read('../../../docs/operating.md')).toContain(`\`${setting}`)
})

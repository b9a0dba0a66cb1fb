import path from 'node:path'
import { expect, test } from 'vitest'
import { readConfig, WrongSetting } from './config.ts'
import { nowInUtc, todayInBrussels } from './today.ts'

test('without settings it listens on localhost:3000 and keeps everything under ./data', () => {
  expect(readConfig({})).toEqual({
    host: 'localhost',
    port: 3000,
    dataFolder: path.resolve('data'),
    fillsDemo: true,
  })
})

test.each(['70000', '-1', 'http', '3000.5'])('PORT %s is refused', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(WrongSetting)
})

test.each([
  { env: { SEJOUR_URL: 'sejour.example' }, setting: 'SEJOUR_URL', because: 'no http address' },
  {
    env: { SEJOUR_ACCOUNTS_KEY: 'c2hvcnQ=' },
    setting: 'SEJOUR_ACCOUNTS_KEY',
    because: 'too short',
  },
  {
    env: { SEJOUR_OIDC_ISSUER: 'https://id.example' },
    setting: 'SEJOUR_OIDC_CLIENT_ID',
    because: 'a provider knows us by a name',
  },
  { env: { S3_ENDPOINT: 'http://s3' }, setting: 'S3_BUCKET', because: 'an S3 store has a bucket' },
])('$setting is refused: $because', ({ env, setting }) => {
  expect(() => readConfig(env)).toThrow(new WrongSetting(setting))
})

test.each([
  { env: { SEJOUR_DEMO: '0' }, fillsDemo: false, because: 'it was said' },
  { env: { SEJOUR_URL: 'https://sejour.example' }, fillsDemo: false, because: 'it is a real site' },
  { env: { NODE_ENV: 'production' }, fillsDemo: false, because: 'it is not development' },
  {
    env: { SEJOUR_URL: 'https://demo.sejour.example', SEJOUR_DEMO: '1' },
    fillsDemo: true,
    because: 'a site may be a demonstration',
  },
])('the demonstration with $env: $because', ({ env, fillsDemo }) => {
  expect(readConfig(env).fillsDemo).toBe(fillsDemo)
})

test('an address loses its last stroke, and an empty setting is none', () => {
  const config = readConfig({ SEJOUR_URL: 'https://sejour.example/', DATABASE_URL: '' })
  expect(config.baseUrl).toBe('https://sejour.example')
  expect('databaseUrl' in config).toBe(false)
})

test('today is a day, and now an instant in UTC', () => {
  expect(todayInBrussels()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(nowInUtc()).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
})

test('another place to sign in is named after its host, unless it has a name', () => {
  const env = { SEJOUR_OIDC_ISSUER: 'https://id.example/', SEJOUR_OIDC_CLIENT_ID: 'sejour' }
  expect(readConfig(env).oidc).toEqual({
    id: 'id-example',
    name: 'id.example',
    issuer: 'https://id.example',
    clientId: 'sejour',
  })
  expect(readConfig({ ...env, SEJOUR_OIDC_NAME: 'itsme' }).oidc).toMatchObject({ id: 'itsme' })
})

test('proxies are trusted by name only', () => {
  expect(readConfig({ SEJOUR_TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2' }).trustedProxies).toEqual([
    '10.0.0.1',
    '10.0.0.2',
  ])
})

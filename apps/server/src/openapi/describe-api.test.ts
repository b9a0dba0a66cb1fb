import { findLocalDate } from '@sejour/calendar'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { caseEndpoints } from '../api/cases/case-endpoints.ts'
import { endpoints } from '../api/endpoints.ts'
import { testApp } from '../app.fixtures.ts'
import { describeApi } from './describe-api.ts'
import { schemas } from './schemas.ts'

const description = JSON.parse(JSON.stringify(describeApi()))

test('it is OpenAPI 3.1 and names who may use it how', () => {
  expect(description).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Sejour', version: expect.any(String), license: { identifier: 'EUPL-1.2' } },
  })
})

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(50)
  for (const [, pointer = ''] of references) {
    const found = pointer
      .split('/')
      .reduce((value, key) => value?.[key.replaceAll('~1', '/')], description)
    expect(found, pointer).toBeDefined()
  }
})

test('every route of the API is described, and every description has a route', async () => {
  const { app } = await testApp()
  const described = Object.entries<object>(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  for (const one of described) {
    const [method = '', path = ''] = one.split(' ')
    const url = path.replaceAll(/\{(\w+)\}/g, ':$1')
    expect(app.hasRoute({ method, url }), one).toBe(true)
  }
  const routes = app.printRoutes({ commonPrefix: false, includeHooks: false })
  expect(described.length).toBe(endpoints.length + caseEndpoints.length + 5)
  expect(routes).toContain('/api/openapi.json')
})

test('what is served at /api/openapi.json is this description', async () => {
  const { app } = await testApp()
  const served = await app.inject({ url: '/api/openapi.json' })
  expect(served.statusCode).toBe(200)
  expect(served.json()).toEqual(description)
})

test.each(Object.keys(schemas))('%s is a valid JSON Schema', (name) => {
  expect(ajv.validateSchema(JSON.parse(JSON.stringify(schemas))[name])).toBe(true)
})

type Parameter = { readonly name: string; readonly in: string }
type Operation = {
  readonly summary: string
  readonly responses: { readonly [status: string]: { readonly description: string } }
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
}
const operations = Object.entries<{ readonly [method: string]: Operation }>(
  description.paths,
).flatMap(([path, each]) =>
  Object.entries(each).map(([method, operation]) => ({ path, method, operation })),
)

test.each(operations)(
  '$method $path says what it does, what it gives and what its path holds',
  ({ path, operation }) => {
    const { summary, responses, parameters = [] } = operation
    expect(summary).not.toBe('')
    expect(responses['200']?.description).toBeTruthy()
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const told = parameters
      .map(resolved)
      .filter((one) => one.in === 'path')
      .map(({ name }) => name)
    expect(told).toEqual(inPath)
  },
)

function resolved(one: Parameter | { readonly $ref: string }): Parameter {
  return '$ref' in one ? description.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one
}

test('every operation has a name of its own', () => {
  const ids = [...JSON.stringify(description.paths).matchAll(/"operationId":"(\w+)"/g)].map(
    ([, id]) => id,
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(endpoints.length + caseEndpoints.length + 5)
})

test.each(endpoints)('$id answers its example in the shape that is described', async (endpoint) => {
  const { takes, asks, gives, method, path, answer } = endpoint
  if (takes) expect(faultsOf(takes.schema, takes.example)).toEqual([])
  const answered = answer({
    lang: 'fr',
    procedure: 'article-9bis',
    route: 'article-9bis',
    act: 'annexe-20',
    machine: 'article-9bis',
    body: takes?.example,
    query: Object.fromEntries([asks ?? []].flat().map(({ name, example }) => [name, example])),
  })
  expect(answered.ok, `${method} ${path}`).toBe(true)
  if (answered.ok) {
    const wire = JSON.parse(JSON.stringify(answered.value))
    expect(faultsOf(gives, wire)).toEqual([])
    expect(faultsOf(gives, {})).not.toEqual([])
  }
})

const ajv = new Ajv2020({ strict: false })
ajv.addFormat('date', (text) => findLocalDate(text) !== undefined)

/** Where a value breaks a schema of the description, with the keyword it breaks. */
function faultsOf(name: keyof typeof schemas, value: unknown): readonly string[] {
  const all = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  if (ajv.validate({ ...all[name], $defs: all }, value)) return []
  return (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

import { sheet } from '@sejour/recognize/testing'
import { assets, pages } from '@sejour/web'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../app.fixtures.ts'
import type { LogLine } from '../http/log.ts'

let app: FastifyInstance
let logged: readonly LogLine[]
beforeAll(async () => {
  const made = await testApp({ pages: { handle: pages.handle, assets } })
  app = made.app
  logged = made.logged
})
afterAll(() => app.close())

/** Sends a picture as a browser without script does. */
async function post(address: string, file: Uint8Array, name = 'picture.png') {
  const boundary = 'boundary-of-a-form'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="picture"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`
  const answered = await app.inject({
    method: 'POST',
    url: address,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
  const main = /<main[^]*<\/main>/.exec(answered.body)?.[0] ?? ''
  const text = main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  return { status: answered.statusCode, headers: answered.headers, body: main, text }
}

const french = await sheet([
  { text: 'ANNEXE 20', size: 11, bold: true },
  { text: 'REFUS DE SÉJOUR DE PLUS DE TROIS MOIS AVEC ORDRE DE QUITTER LE TERRITOIRE', size: 15 },
])
const dutch = await sheet([{ text: 'Bevel om het grondgebied te verlaten', size: 18, bold: true }])
const twice = await sheet([{ text: 'ANNEXE 3', size: 20, bold: true }])

test.each([
  {
    address: '/fr/papiers/photo',
    picture: french,
    hrefs: ['/fr/papiers/annexe-20'],
    says: 'numéro lu : « annexe 20 »',
    because: 'a number and a title, in French',
  },
  {
    address: '/nl/papieren/photo',
    picture: dutch,
    hrefs: ['/nl/papieren/annexe-13'],
    says: 'gelezen woorden van de titel: Bevel, om, grondgebied',
    because: 'a title alone, in Dutch',
  },
  {
    address: '/fr/papiers/photo',
    picture: twice,
    hrefs: ['/fr/papiers/annexe-3', '/fr/papiers/circulaire-annexe-3'],
    says: 'Plusieurs papiers peuvent avoir cet en-tête',
    because: 'annexe 3 is two papers, and stays two',
  },
])('a picture is read on the server: $because', async ({ address, picture, hrefs, says }) => {
  const { status, headers, body, text } = await post(address, picture)
  expect(status).toBe(200)
  expect(headers['cache-control']).toBe('no-store')
  expect(text).toContain(says)
  for (const href of hrefs) expect(body).toContain(`href="${href}"`)
})

test.each([
  {
    file: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    says: 'n’est pas une image que nous savons lire',
    because: 'a drawing is no picture',
  },
  {
    file: Buffer.from('%PDF-1.7'),
    says: 'n’est pas une image que nous savons lire',
    because: 'a document is no picture',
  },
  { file: french.subarray(0, 3000), says: 'n’est pas une image', because: 'half of a picture' },
  { file: new Uint8Array(), says: 'Choisissez d’abord une photo', because: 'nothing was chosen' },
  {
    file: Buffer.alloc(10 * 1024 * 1024 + 1),
    says: 'dépasse 10 Mo',
    because: 'it is larger than the limit',
  },
  {
    file: await sheet([{ text: '·' }], 400),
    says: 'Nous n’avons pas pu lire d’en-tête',
    because: 'the sheet is white',
  },
])('what cannot be read is said: $because', async ({ file, says }) => {
  const { status, text, body } = await post('/fr/papiers/photo', file)
  expect(status).toBe(422)
  expect(text).toContain(says)
  expect(body).toContain('aria-invalid="true"')
})

test('by its address alone it leads to the form', async () => {
  const { statusCode, headers } = await app.inject('/nl/papieren/photo')
  expect([statusCode, headers.location]).toEqual([302, '/nl/papieren#photo'])
})

test('nothing of a picture is in the log', async () => {
  await post('/fr/papiers/photo', dutch, 'N-Exemple-bevel.png')
  expect(JSON.stringify(logged)).not.toMatch(/exemple|bevel|grondgebied|annexe-13/i)
})

test('the program of the browser is served, and may do more than the pages', async () => {
  const worker = await app.inject('/assets/recognize/7.0.0/worker.min.js')
  expect(worker.headers['content-type']).toContain('text/javascript')
  expect(worker.headers['content-security-policy']).toContain("'wasm-unsafe-eval'")
  const page = await app.inject('/fr/papiers')
  expect(page.headers['content-security-policy']).not.toContain('wasm-unsafe-eval')
  const model = await app.inject('/assets/recognize/7.0.0/fra.traineddata.gz')
  expect(model.headers['content-encoding']).toBeUndefined()
  expect(model.rawPayload.length).toBeGreaterThan(500_000)
  expect((await app.inject('/assets/recognize/7.0.0/package.json')).statusCode).toBe(404)
})

import type { LightMyRequestResponse } from 'fastify'
import { localDate } from '@sejour/calendar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTwoHouses, type TwoHouses } from './two-houses.fixtures.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const PASSWORD = 'quatre arbres bleus en hiver'

describe('the own space of a person', () => {
  let two: TwoHouses
  let cookie: string
  beforeAll(async () => {
    two = await openTwoHouses(undefined)
    cookie = await personOf('p.exemple@exemple.test')
  })
  afterAll(() => two.close())

  async function personOf(mail: string): Promise<string> {
    const { accounts } = two.house
    const made = await accounts.create({ mail, name: 'P. Exemple', lang: 'fr', password: PASSWORD })
    if ('refused' in made) throw new Error(made.refused)
    await accounts.organisations.ownSpace(made.id)
    const signed = await post('/fr/connexion', { mail, password: PASSWORD }, '')
    expect(signed.headers.location).toBe('/fr/mon-espace')
    return String(signed.headers['set-cookie']).split(';')[0] ?? ''
  }
  const get = (url: string, who = cookie) => two.app.inject({ url, headers: { cookie: who } })
  const post = (url: string, form: Record<string, string>, who = cookie) =>
    two.app.inject({
      url,
      method: 'POST',
      headers: { ...FORM, cookie: who },
      payload: new URLSearchParams(form).toString(),
    })
  async function given() {
    const id = crypto.randomUUID()
    const code = await two.house.accounts.paperCodes.give(two.leaver, {
      id,
      caseId: two.caseId,
      person: two.people[0],
      birthDate: localDate('1988-04-02'),
      until: localDate('2026-04-30'),
    })
    return { id, code }
  }
  const born = { 'birth-day': '2', 'birth-month': '4', 'birth-year': '1988' }
  const link = (code: string, more: Record<string, string> = {}, who = cookie) =>
    post('/fr/mon-espace', { do: 'link', code, ...born, ...more }, who)
  const fileIn = ({ body }: LightMyRequestResponse, id: string) =>
    body.includes(`/mon-espace/dossier?id=${id}`)

  test.each([
    '/fr/mon-espace',
    '/nl/mijn-ruimte',
    '/de/mein-bereich',
    '/en/my-space',
    '/fr/mon-espace/dossier?id=x',
  ])('without a session it leads to signing in, and back: %s', async (address) => {
    const { statusCode, headers } = await get(address, '')
    expect(statusCode).toBe(303)
    expect(headers.location).toContain(`vers=${encodeURIComponent(address)}`)
  })

  test('a code typed once links a file, which then opens without it, in each language', async () => {
    const { id, code } = await given()
    const empty = await get('/fr/mon-espace')
    expect(empty.body).toContain('Aucun dossier n’est lié')
    expect((await link(code)).headers.location).toBe('/fr/mon-espace?dit=linked')
    const list = await get('/fr/mon-espace?dit=linked')
    expect(list.headers['cache-control']).toBe('no-store')
    expect(list.body).toContain('Cabinet Exemple')
    expect(list.body).not.toContain(code)
    expect(fileIn(list, id)).toBe(true)
    for (const [address, title] of [
      ['/fr/mon-espace', 'Le dossier de N. Exemple'],
      ['/nl/mijn-ruimte', 'Het dossier van N. Exemple'],
      ['/de/mein-bereich', 'Die Akte von N. Exemple'],
      ['/en/my-space', 'N. Exemple'],
    ]) {
      const page = await get(`${address}/dossier?id=${id}`)
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(title)
      expect(page.body).toContain(`href="${address}"`)
      expect(page.body).not.toContain('Secret de conseil')
    }
  })

  test('every look is a line of the log, by the way of a code', async () => {
    const { id, code } = await given()
    await link(code)
    two.wait(1000)
    const { leaver, caseId, people } = two
    const before = await two.house.store.reads.of(leaver, caseId)
    await get('/fr/mon-espace')
    expect(await two.house.store.reads.of(leaver, caseId)).toHaveLength(before.length)
    await get(`/fr/mon-espace/dossier?id=${id}`)
    const after = await two.house.store.reads.of(leaver, caseId)
    expect(after.length).toBeGreaterThan(before.length)
    expect(after[0]).toMatchObject({ way: 'code', opened: 'person-page', account: people[0] })
  })

  test('it is read in the ten languages, and keeps which file it is', async () => {
    const { id, code } = await given()
    await link(code)
    const page = await get(`/fr/mon-espace/dossier?id=${id}&langue=ar`)
    expect(page.body).toContain('<html lang="ar" dir="rtl">')
    expect(page.body).toContain(`href="/fr/mon-espace/dossier?id=${id}&amp;langue=fa"`)
    expect(page.body).toContain(`href="/nl/mijn-ruimte/dossier?id=${id}"`)
  })

  test('the sheet of a paper is read there too, and as a PDF', async () => {
    const { id, code } = await given()
    await link(code)
    const { body } = await get(`/fr/mon-espace/dossier?id=${id}`)
    const address = /href="([^"]*fiche=[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(address).toContain(`/fr/mon-espace/dossier?id=${id}&fiche=`)
    const sheet = await get(address)
    expect(sheet.statusCode).toBe(200)
    expect(sheet.body).toContain(`href="/fr/mon-espace/dossier?id=${id}"`)
    const pdf = await get(`${address}&pdf=1`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect((await get(address, '')).statusCode).toBe(303)
  })

  test('a code that counsel takes back closes it at the next look, and the list says so', async () => {
    const { id, code } = await given()
    await link(code)
    await two.house.accounts.paperCodes.revoke(two.leaver, id)
    const page = await get(`/fr/mon-espace/dossier?id=${id}`)
    expect(page.headers.location).toBe('/fr/mon-espace')
    const list = await get('/fr/mon-espace')
    expect(list.body).toContain('le code a été retiré')
    expect(fileIn(list, id)).toBe(false)
  })

  test('what is removed opens no more', async () => {
    const { id, code } = await given()
    await link(code)
    expect((await post('/nl/mijn-ruimte', { do: 'unlink', id })).headers.location).toBe(
      '/nl/mijn-ruimte?dit=unlinked',
    )
    expect(fileIn(await get('/fr/mon-espace'), id)).toBe(false)
    expect((await get(`/fr/mon-espace/dossier?id=${id}`)).statusCode).toBe(303)
  })

  test.each([
    { more: { 'birth-day': '3' }, says: 'ne vont pas ensemble', because: 'another day of birth' },
    { more: { 'birth-month': '13' }, says: 'n’existe pas', because: 'no such day' },
    { more: { code: 'AAAA' }, says: 'ne vont pas ensemble', because: 'another code' },
  ])('links nothing, and keeps the day that was typed: $because', async ({ more, says }) => {
    const { id, code } = await given()
    const answer = await link(code, more)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(says)
    expect(answer.body).toContain('value="1988"')
    expect(answer.body).not.toContain(code)
    expect(fileIn(answer, id)).toBe(false)
  })

  test('a file that somebody else linked does not open, and is not removed', async () => {
    const { id, code } = await given()
    await link(code)
    const other = await personOf('q.exemple@exemple.test')
    expect((await get(`/fr/mon-espace/dossier?id=${id}`, other)).headers.location).toBe(
      '/fr/mon-espace',
    )
    await post('/fr/mon-espace', { do: 'unlink', id }, other)
    expect(fileIn(await get('/fr/mon-espace'), id)).toBe(true)
  })

  test.each([
    { form: { do: 'unlink', id: 'no id' }, because: 'no id at all' },
    { form: { do: 'other' }, because: 'no such verb' },
    { form: {}, because: 'nothing asked' },
  ])('does nothing: $because', async ({ form }) => {
    expect((await post('/fr/mon-espace', form as Record<string, string>)).statusCode).toBe(303)
  })
})

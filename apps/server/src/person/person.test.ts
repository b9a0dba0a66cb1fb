import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cookieOf, openTwoHouses, type TwoHouses } from './two-houses.fixtures.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const SECOND = 1000
const HOUR = 3_600_000

describe('the page of a person', () => {
  let two: TwoHouses
  beforeAll(async () => {
    two = await openTwoHouses(undefined)
  })
  afterAll(() => two.close())

  const share = () => `/fr/bureau/dossiers/${two.caseId}/partage`
  const asCounsel = (url: string, form?: Record<string, string>) =>
    two.app.inject({
      url,
      headers: { cookie: cookieOf(two.leaver), ...(form && FORM) },
      ...(form && { method: 'POST' as const, payload: new URLSearchParams(form).toString() }),
    })
  const give = (person: string, more: Record<string, string> = {}) =>
    asCounsel(share(), {
      do: 'give-code',
      person,
      paperLanguage: 'nl',
      until: '30/04/2026',
      ...more,
    })
  const codeIn = ({ body }: LightMyRequestResponse) =>
    [...body.matchAll(/<span>([A-Z0-9]{4})<\/span>/g)].map(([, group]) => group).join('-')
  const type = (code: string, birth = '1988-04-02', address = '203.0.113.9') => {
    const [year = '', month = '', day = ''] = birth.split('-')
    return two.app.inject({
      url: '/nl/mijn-dossier',
      method: 'POST',
      headers: FORM,
      remoteAddress: address,
      payload: new URLSearchParams({
        code,
        'birth-day': day,
        'birth-month': month,
        'birth-year': year,
      }).toString(),
    })
  }
  const sessionOf = (answer: LightMyRequestResponse) =>
    String(answer.headers['set-cookie']).split(';')[0] ?? ''
  const look = (cookie: string, address = '/nl/mijn-dossier-open') =>
    two.app.inject({ url: address, headers: { cookie } })
  /** A code, typed: the cookie of the session. */
  async function opened() {
    two.wait(SECOND)
    const code = codeIn(await give(two.people[0]))
    return { code, cookie: sessionOf(await type(code)) }
  }

  test('counsel gives a code, the person types it and reads their file in their language', async () => {
    const paper = await give(two.people[0])
    expect(paper.statusCode).toBe(200)
    expect(paper.body).toContain('Uw code om uw dossier te lezen')
    expect(paper.body).toContain('http://sejour.example/nl/mijn-dossier')
    expect(paper.body).not.toContain('1988')
    const answer = await type(codeIn(paper))
    expect(answer.statusCode).toBe(303)
    expect(answer.headers.location).toBe('/nl/mijn-dossier-open')
    expect(answer.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict; Max-Age=1800/)
    const page = await look(sessionOf(answer))
    expect(page.statusCode).toBe(200)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body).toContain('Het dossier van N. Exemple')
    expect(page.body).toContain('Ten laatste op')
    expect(page.body).toContain('Cabinet Exemple')
    expect(page.body).toContain('Attestation scolaire')
  })

  test.each([
    { words: 'Secret de conseil', because: 'a note of counsel never leaves' },
    { words: 'Tâche interne', because: 'tasks are those of the office' },
    { words: 'Papier gardé', because: 'counsel keeps it back' },
    { words: 'Papier de l’enfant', because: 'it is about somebody else' },
    { words: 'A. Conseil</', because: 'no name of a colleague stands in the log of reads' },
  ])('does not show: $because', async ({ words }) => {
    const { cookie } = await opened()
    expect((await look(cookie)).body).not.toContain(words)
  })

  test.each(['/fr/mon-dossier-ouvert', '/de/meine-akte-offen', '/en/my-file-open'])(
    'is read in every language: %s',
    async (address) => {
      const { cookie } = await opened()
      const page = await look(cookie, address)
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(`<html lang="${address.slice(1, 3)}"`)
    },
  )

  test('every look is a line of the log, by the way of a code, and the person sees it', async () => {
    const { cookie } = await opened()
    two.wait(SECOND)
    await look(cookie)
    const scope = { organisation: two.leaver.organisation, account: two.leaver.account }
    const reads = await two.house.store.reads.of(scope, two.caseId)
    expect(reads[0]).toMatchObject({
      way: 'code',
      opened: 'person-page',
      account: two.people[0],
    })
    expect((await look(cookie)).body).toContain('u, met uw code')
  })

  test('a code that is revoked while the page is open closes it', async () => {
    const { cookie } = await opened()
    expect((await look(cookie)).statusCode).toBe(200)
    const codes = await two.house.accounts.paperCodes.list(two.leaver, two.caseId)
    await asCounsel(share(), { do: 'revoke-code', about: codes[0]?.id ?? '' })
    const after = await look(cookie)
    expect(after.statusCode).toBe(303)
    expect(after.headers.location).toBe('/nl/mijn-dossier')
    expect(after.body).not.toContain('Exemple')
  })

  test('it closes by its button, and by itself after half an hour', async () => {
    const { cookie } = await opened()
    const closed = await two.app.inject({
      url: '/nl/mijn-dossier-open',
      method: 'POST',
      headers: { ...FORM, cookie },
      payload: '',
    })
    expect(closed.headers['set-cookie']).toContain('Max-Age=0')
    const again = await opened()
    two.wait(31 * 60_000)
    expect((await look(again.cookie)).statusCode).toBe(303)
  })

  test.each([
    { change: (value: string) => value.slice(0, -2) + 'xx', because: 'the signature is wrong' },
    {
      change: (value: string) => value.replace(/=[0-9a-f-]{36}/, `=${crypto.randomUUID()}`),
      because: 'another organisation is named',
    },
    {
      change: (value: string) => {
        const parts = value.split('.')
        return [parts[0], crypto.randomUUID(), ...parts.slice(2)].join('.')
      },
      because: 'another case is named',
    },
    { change: () => 'sejour-dossier=a.b.c.d.99999999999999.', because: 'nobody signed it' },
    { change: () => '', because: 'there is no cookie' },
  ])('a cookie that we did not make opens nothing: $because', async ({ change }) => {
    const { cookie } = await opened()
    expect((await look(change(cookie))).statusCode).toBe(303)
  })

  test('a wrong day opens nothing, and after five tries even the right one waits', async () => {
    const code = codeIn(await give(two.people[0]))
    for (let at = 1; at <= 5; at += 1) {
      expect((await type(code, `1988-04-1${at}`, `198.51.100.${at}`)).statusCode).toBe(422)
    }
    expect((await type(code, '1988-04-02', '198.51.100.9')).statusCode).toBe(429)
    two.wait(HOUR)
    expect((await type(code, '1988-04-02', '198.51.100.9')).statusCode).toBe(303)
  })

  test.each([
    { form: () => ({ person: two.people[1] }), because: 'no birth date is known' },
    { form: () => ({ person: crypto.randomUUID() }), because: 'nobody of this case' },
    { form: () => ({ until: '04/03/2026' }), because: 'the last day is past' },
    { form: () => ({ until: '04/03/2036' }), because: 'ten years are too long' },
  ])('no code is given: $because', async ({ form }) => {
    const answer = await give(two.people[0], form())
    expect(answer.statusCode).toBe(422)
    expect(codeIn(answer)).toBe('')
  })

  test('a double click gives one code: that of the paper shown last', async () => {
    const before = await two.house.accounts.paperCodes.list(two.leaver, two.caseId)
    const command = crypto.randomUUID()
    const first = codeIn(await give(two.people[0], { command }))
    const second = codeIn(await give(two.people[0], { command }))
    const after = await two.house.accounts.paperCodes.list(two.leaver, two.caseId)
    expect(after).toHaveLength(before.length + 1)
    expect((await type(first, '1988-04-02', '192.0.2.1')).statusCode).toBe(422)
    expect((await type(second, '1988-04-02', '192.0.2.2')).statusCode).toBe(303)
  })

  test('counsel of another firm sees no tab and revokes nothing', async () => {
    const headers = { cookie: cookieOf(two.comer), ...FORM }
    const page = await two.app.inject({ url: share(), headers })
    expect(page.statusCode).toBe(404)
    const preview = await two.app.inject({
      url: `${share()}?apercu=${two.people[0]}`,
      headers,
    })
    expect(preview.statusCode).toBe(404)
    const [code] = await two.house.accounts.paperCodes.list(two.leaver, two.caseId)
    const payload = new URLSearchParams({ do: 'revoke-code', about: code?.id ?? '' }).toString()
    const sent = await two.app.inject({ url: share(), method: 'POST', headers, payload })
    expect(sent.statusCode).toBe(404)
  })

  test('counsel sees the page before giving a code, and that is noted as a reading of the desk', async () => {
    two.wait(SECOND)
    const preview = await asCounsel(`${share()}?apercu=${two.people[0]}&langue=de`)
    expect(preview.statusCode).toBe(200)
    expect(preview.body).toContain('Die Akte von N. Exemple')
    expect(preview.body).toContain('Vorschau')
    const [read] = await two.house.store.reads.of(two.leaver, two.caseId)
    expect(read).toMatchObject({ way: 'desk', opened: 'person-page' })
  })

  test('once another counsel took the case over, the page says so and keeps its days', async () => {
    const { code } = await opened()
    const { handOver } = two.house.deskParts.sharing ?? {}
    const seen = await two.house.deskParts.desk.caseOf(two.leaver, two.caseId, { lang: 'fr' })
    const limits = 'seen' in seen ? seen.seen.agenda.map(({ id }) => id) : []
    const on = two.house.deskParts.today()
    const made = await handOver?.make(two.leaver, {
      offer: crypto.randomUUID(),
      caseId: two.caseId,
      until: on,
      statement: 'À signer.',
      limits,
      mandates: [],
      agreed: { on, how: 'spoken' },
    })
    const offer = made && 'seen' in made ? made.seen.code : ''
    const version = 'seen' in seen ? seen.seen.version : 0
    expect(await handOver?.accept(two.comer, { code: offer, version })).toEqual({
      accepted: two.caseId,
    })
    const page = await look(sessionOf(await type(code, '1988-04-02', '192.0.2.77')))
    expect(page.body).toContain('overgenomen door Kantoor Voorbeeld')
    expect(page.body).toContain('Ten laatste op')
    const after = await asCounsel(share())
    expect(after.statusCode).toBe(200)
    expect(after.body).not.toContain('offer-form')
  })
})

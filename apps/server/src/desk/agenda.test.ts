import { localDate } from '@sejour/calendar'
import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import { agendaInMemory } from './agenda.fixtures.ts'
import { counsel, deskApp, deskInMemory } from './desk.fixtures.ts'

const send = (app: FastifyInstance, url: string, form: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })

/** Spaces that keep words together read as any other. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')

describe('the agenda of an organisation', () => {
  const url = '/fr/bureau/agenda'

  test('shows the days by week, what is past its safe day among this week, with a month beside', async () => {
    const { body } = await (await deskApp()).inject(url)
    const titles = [...body.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title = '']) => plain(title))
    expect(titles.slice(0, 3)).toEqual([
      'Cette semaine',
      'Semaine du 16 mars 2026',
      'Semaine du 20 avril 2026',
    ])
    expect(body).toContain('href="#day-2026-03-16"')
    expect(body).toContain('id="day-2026-03-16"')
    expect(body).toContain('#d1.annulment')
  })

  test.each([
    { query: '?f=mine', shows: 'N. Exemple', hides: 'T. Voorbeeld' },
    { query: '?f=peremptory', shows: 'Extrême urgence', hides: 'Prolongation' },
    { query: '?f=nonsense&m=2026-13', shows: 'T. Voorbeeld', hides: 'error-summary' },
  ])('$query shows “$shows” and not “$hides”', async ({ query, shows, hides }) => {
    const { body, statusCode } = await (await deskApp()).inject(url + query)
    expect(statusCode).toBe(200)
    expect(body).toContain(shows)
    expect(body).not.toContain(hides)
  })

  test('a secret address is shown once, made again, and taken away', async () => {
    const app = await deskApp()
    const made = await send(app, url, { do: 'make-feed', names: 'on' })
    expect(made.body).toContain('https://sejour.example/agenda/secret-of-a-feed.ics')
    const after = await app.inject(url)
    expect(after.body).not.toContain('secret-of-a-feed')
    expect(after.body).toContain('Faire une autre adresse')
    expect((await send(app, url, { do: 'revoke-feed' })).statusCode).toBe(303)
    expect((await app.inject(url)).body).toContain('Faire une adresse')
  })

  test('days that cannot be read come back with what was typed', async () => {
    const app = await deskApp()
    const wrong = await send(app, url, { do: 'set-days', days: 'sept' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="sept"')
    expect(wrong.body).toContain('error-summary')
    await send(app, url, { do: 'set-days', days: '30, 2' })
    expect((await app.inject(url)).body).toContain('value="30, 2"')
  })

  test('what does not leave is said', async () => {
    const silent = await deskApp({}, { agenda: agendaInMemory({ mailLeaves: false }) })
    expect((await silent.inject(url)).body).toContain('Aucun courriel ne part')
    const troubled = [
      { account: counsel.account, count: 2, attempts: 4, fault: 'refused', nextAt: '' },
    ]
    const failing = await deskApp({}, { agenda: agendaInMemory({ troubled }) })
    const { body } = await failing.inject(url)
    expect(plain(body)).toContain('N. Conseil : 2 rappels essayés 4 fois.')
    expect(body).toContain('refuse cette adresse')
  })

  test('whoever may not see cases sees no agenda', async () => {
    const app = await deskApp({ actor: { ...counsel, kind: 'commune', role: 'officer' } })
    expect((await app.inject(url)).statusCode).toBe(403)
  })
})

describe('the limits of a case', () => {
  const caseId = 'c0000000-0000-4000-8000-0000000000aa'
  const url = `/fr/bureau/dossiers/${caseId}/agenda`

  async function opened(): Promise<FastifyInstance> {
    const desk = deskInMemory()
    await desk.openNew(counsel, {
      caseId,
      commandId: 'open',
      title: 'N. Exemple',
      language: 'fr',
      people: [{ id: 'n', relation: 'applicant', familyName: 'Exemple' }],
      procedure: { id: 'p1', kind: 'article-9bis' },
    })
    return deskApp({ desk })
  }
  const decision = {
    do: 'note-decision-notified',
    procedure: 'p1',
    decision: 'article-9bis.irrecevable',
    by: 'hand',
    notifiedOn: '2/3/2026',
    detained: 'false',
  }
  const idIn = (body: string, about: RegExp) => about.exec(body)?.[1] ?? ''

  test('a decision that is noted opens its limits, which can be settled and taken up again', async () => {
    const app = await opened()
    expect((await app.inject(url)).body).toContain('Rien ne court')
    expect((await send(app, url, { ...decision, command: '1' })).statusCode).toBe(303)
    const { body } = await app.inject(url)
    expect(body).toContain('Recours en annulation')
    expect(body).toContain('aucune preuve de notification')
    expect(body).toContain('datetime="2026-04-01"')
    const limit = idIn(body, /id="([^"]+\.extreme-urgency)"/)
    await send(app, url, { do: 'not-used', about: limit, command: '2' })
    const settled = await app.inject(url)
    expect(settled.body).toContain('Ne sera pas utilisé</strong>')
    await send(app, url, { do: 'reopen', about: limit, command: '3' })
    expect((await app.inject(url)).body).not.toContain('Ne sera pas utilisé</strong>')
  })

  test('correcting the notification moves the limit, and withdrawing it takes it away', async () => {
    const app = await opened()
    await send(app, url, { ...decision, command: '1' })
    const entry = idIn((await app.inject(url)).body, /id="entry-([^"]+)"/)
    await send(app, url, { ...decision, notifiedOn: '4/3/2026', about: entry, command: '2' })
    const moved = (await app.inject(url)).body
    expect(moved).toContain('datetime="2026-04-03"')
    const corrected = idIn(moved, /id="entry-([^"]+)"/)
    expect(corrected).not.toBe(entry)
    await send(app, url, { do: 'withdraw', about: corrected, why: 'erreur', command: '3' })
    expect((await app.inject(url)).body).toContain('Rien ne court')
  })

  test.each([
    { changes: { decision: '' }, because: 'nobody knows what was decided' },
    { changes: { notifiedOn: '31/2/2026' }, because: 'there is no such day' },
    { changes: { notifiedOn: '1/4/2026' }, because: 'the day is to come' },
    { changes: { termDays: 'trente' }, because: 'a number is written in figures' },
  ])('what is wrong comes back with what was typed: $because', async ({ changes }) => {
    const app = await opened()
    const answered = await send(app, url, { ...decision, ...changes, command: '1' })
    expect(answered.statusCode).toBe(422)
    expect(answered.body).toContain('error-summary')
    for (const typed of Object.values(changes).filter((value) => value !== '')) {
      expect(answered.body).toContain(`value="${typed}"`)
    }
    expect((await app.inject(url)).body).toContain('Rien ne court')
  })

  test('a remedy and its judgment end what they end', async () => {
    const app = await opened()
    await send(app, url, { ...decision, command: '1' })
    const against = idIn((await app.inject(url)).body, /id="entry-([^"]+)"/)
    const remedy = { do: 'note-remedy-filed', against, remedy: 'annulment', on: '4/3/2026' }
    await send(app, url, { ...remedy, by: 'registered', command: '2' })
    const filed = (await app.inject(url)).body
    expect(filed).toContain('Introduit</strong>')
    expect(filed).toContain('Noter un arrêt notifié')
  })

  test('the day of a step is corrected here, and what the step says stays', async () => {
    const desk = deskInMemory()
    const entry = 'c0000000-0000-4000-8000-0000000000bb'
    await desk.openNew(counsel, {
      caseId,
      commandId: 'open',
      title: 'N. Exemple',
      language: 'fr',
      people: [{ id: 'n', relation: 'applicant', familyName: 'Exemple' }],
      procedure: { id: 'p1', kind: 'article-9bis' },
    })
    await desk.perform(counsel, {
      caseId,
      commandId: 'step',
      command: {
        type: 'record-entry',
        entry: {
          id: entry,
          procedure: 'p1',
          kind: 'step-taken',
          step: 'residence-check-concluded',
          on: localDate('2026-03-02'),
          details: { outcome: 'positive' },
        },
      },
    })
    const app = await deskApp({ desk })
    expect((await app.inject(url)).body).toContain(`id="entry-${entry}"`)
    const correction = { do: 'note-step-taken', about: entry, procedure: 'p1', on: '3/3/2026' }
    expect((await send(app, url, { ...correction, command: '2' })).statusCode).toBe(303)
    const seen = await desk.caseOf(counsel, caseId, { lang: 'fr' })
    expect('seen' in seen ? [...seen.seen.state.entries.values()] : []).toMatchObject([
      { step: 'residence-check-concluded', on: '2026-03-03', details: { outcome: 'positive' } },
    ])
    const nothing = await send(app, url, { ...correction, about: 'x', command: '3' })
    expect(nothing.statusCode).toBe(422)
  })

  test('the page speaks Dutch, and a reader only reads', async () => {
    const app = await opened()
    const { body } = await app.inject(url.replace('/fr/bureau', '/nl/balie'))
    expect(body).toContain('Termijnen')
    expect(body).toContain('Een ter kennis gebrachte beslissing noteren')
  })
})

import type { CaseState } from '@sejour/cases'
import { expect, test } from 'vitest'
import {
  handler,
  officeApp,
  type OfficeApp,
  post,
  reader,
  secondReader,
} from './office.fixtures.ts'

const root = (office: OfficeApp) => `/fr/bureau/dossiers/${office.caseId}`
const RULING = (office: OfficeApp) => `${root(office)}/decision`

async function stateOf({ desk, caseId }: OfficeApp): Promise<CaseState> {
  const seen = await desk.caseOf(handler, caseId, { lang: 'fr' })
  if (!('seen' in seen)) throw new Error('no case')
  return seen.seen.state
}

const lastRuling = async (office: OfficeApp) => [...(await stateOf(office)).rulings.values()].at(-1)

/** A ruling that is begun, with what is decided. */
async function begun(office: OfficeApp, decision = 'article-9bis.irrecevable-redevance') {
  const app = await office.as(handler)
  await post(app, RULING(office), { do: 'begin', about: 'r1' })
  const id = (await lastRuling(office))?.id ?? ''
  await post(app, RULING(office), { do: 'change', about: id, decision })
  return { app, id }
}

async function answered(office: OfficeApp, decision?: string) {
  const made = await begun(office, decision)
  for (const point of ['a1', 'a2']) {
    await post(made.app, RULING(office), {
      do: 'reason',
      about: `${made.id}.${point}`,
      text: `Réponse à ${point}.`,
      ...(point === 'a1' && { 'seen-e1': 'on' }),
    })
  }
  return made
}

test('nothing is preselected, and every argument that was raised asks for a reason', async () => {
  const office = await officeApp()
  const app = await office.as(handler)
  await post(app, RULING(office), { do: 'begin', about: 'r1' })
  const { body } = await app.inject({ url: RULING(office) })
  expect(body).toContain('name="decision"')
  expect(body).not.toContain(' checked')
  expect(body).toContain('Ses enfants vont à l’école.')
  expect(body).toMatch(/<textarea[^>]*name="text"[^>]*><\/textarea>/)
})

test('an argument without a reason stops the submission, with a way to it', async () => {
  const office = await officeApp()
  const { app, id } = await begun(office)
  const sent = await post(app, RULING(office), { do: 'submit', about: id })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('chaque argument invoqué en reçoit une')
  expect(sent.body).toContain('href="#point-a2"')
  expect((await lastRuling(office))?.status).toBe('drafting')
})

test('from the preparation to the commune: nobody signs alone', async () => {
  const office = await officeApp()
  const { app, id } = await answered(office)
  expect((await lastRuling(office))?.reasons.get('a1.seen')?.text).toBe('e1')
  expect((await post(app, RULING(office), { do: 'submit', about: id })).statusCode).toBe(303)
  const own = await post(app, RULING(office), { do: 'approve', about: id })
  expect(own.statusCode).toBe(422)
  expect(own.body).toContain('quelqu’un d’autre la relit')
  const other = await office.as(secondReader)
  const early = { do: 'sign', about: id, on: '05/03/2026', signer: 'N. Exemple, attachée' }
  expect((await post(app, RULING(office), early)).body).toContain('Personne d’autre n’a encore')
  await post(other, RULING(office), { do: 'approve', about: id })
  expect((await post(app, RULING(office), early)).statusCode).toBe(303)
  const state = await stateOf(office)
  const ruling = state.rulings.get(id)
  expect(ruling?.signed).toMatchObject({ on: '2026-03-05', signer: 'N. Exemple, attachée' })
  expect(state.conclusions.get(ruling?.signed?.conclusion ?? '')?.on).toBe('2025-06-02')
  await post(app, RULING(office), {
    do: 'send',
    about: id,
    how: 'hand',
    on: '05/03/2026',
    to: 'Ville-Exemple',
  })
  const sent = await stateOf(office)
  expect(
    [...sent.entries.values()].map((one) => (one.kind === 'step-taken' ? one.step : '')),
  ).toEqual(expect.arrayContaining(['decision-signed', 'notification-asked']))
  expect([...sent.parcels.values()]).toMatchObject([
    { kind: 'decision', otherName: 'Ville-Exemple' },
  ])
})

test('a second reader gives it back with a remark, and not without one', async () => {
  const office = await officeApp()
  const { app, id } = await answered(office)
  await post(app, RULING(office), { do: 'submit', about: id })
  const other = await office.as(secondReader)
  expect(
    (await post(other, RULING(office), { do: 'return', about: id, remark: ' ' })).statusCode,
  ).toBe(422)
  await post(other, RULING(office), {
    do: 'return',
    about: id,
    remark: 'Répondez à la vie privée.',
  })
  const { body } = await app.inject({ url: RULING(office) })
  expect(body).toContain('Répondez à la vie privée.')
  expect(body).toContain('Renvoyée pour correction')
})

test('the merits are closed until somebody found the request admissible', async () => {
  const office = await officeApp()
  const { app, id } = await answered(office, 'article-9bis.non-fondee')
  const closed = await post(app, RULING(office), { do: 'submit', about: id })
  expect(closed.statusCode).toBe(422)
  expect(closed.body).toContain('Le fond est fermé')
  const examination = `${root(office)}/examen`
  expect((await app.inject({ url: examination })).body).toContain('Le fond s’ouvre une fois')
  const unsaid = await post(app, examination, {
    do: 'admissibility',
    about: 'r1',
    on: '05/03/2026',
  })
  expect(unsaid.statusCode).toBe(422)
  await post(app, examination, {
    do: 'admissibility',
    about: 'r1',
    result: 'admissible',
    on: '05/03/2026',
  })
  expect((await app.inject({ url: examination })).body).not.toContain('Le fond s’ouvre une fois')
  expect((await post(app, RULING(office), { do: 'submit', about: id })).statusCode).toBe(303)
})

test('two handlers who write one reason at once: the field says who wrote, and nothing is lost', async () => {
  const office = await officeApp()
  const { app, id } = await begun(office)
  const { version } = await stateOf(office)
  const other = await office.as(secondReader)
  const form = { do: 'reason', about: `${id}.a1`, version: String(version) }
  await post(other, RULING(office), { ...form, text: 'La leur.' })
  const mine = await post(app, RULING(office), { ...form, text: 'La mienne.' })
  expect(mine.statusCode).toBe(409)
  expect(mine.body).toContain('La leur.')
  expect(mine.body).toContain('La mienne.')
  const apart = await post(app, RULING(office), { ...form, about: `${id}.a2`, text: 'Une autre.' })
  expect(apart.statusCode).toBe(303)
})

test('conditions stand one by one, each with its kind', async () => {
  const office = await officeApp()
  const { app, id } = await begun(office, 'article-9bis.octroi-limite')
  for (const text of ['Travailler', 'Ne pas troubler l’ordre public']) {
    await post(app, RULING(office), { do: 'add-condition', about: id, kind: 'work', text })
  }
  const first = (await lastRuling(office))?.conditions?.[0]?.id ?? ''
  await post(app, RULING(office), {
    do: 'condition',
    about: `${id}.${first}`,
    kind: 'means',
    text: 'Vivre de son travail',
  })
  expect((await lastRuling(office))?.conditions).toMatchObject([
    { kind: 'means', text: 'Vivre de son travail' },
    { kind: 'work', text: 'Ne pas troubler l’ordre public' },
  ])
  await post(app, RULING(office), { do: 'remove-condition', about: `${id}.${first}` })
  expect((await lastRuling(office))?.conditions).toHaveLength(1)
})

test('the act takes the reasons as they were written, and nothing that nobody wrote', async () => {
  const office = await officeApp()
  const { app, id } = await answered(office, 'article-9bis.irrecevable')
  await post(app, RULING(office), {
    do: 'ground',
    about: `${id}.circumstances`,
    text: 'Rien ne l’empêche.',
  })
  const started = await post(app, RULING(office), { do: 'act', about: id })
  expect(started.statusCode).toBe(303)
  const [act] = (await stateOf(office)).acts.values()
  expect(act).toMatchObject({
    template: 'article-9bis-irrecevable',
    data: {
      motives: ['circumstances'],
      circumstances: [{ invoked: 'Ses enfants vont à l’école.', answer: 'Réponse à a1.' }],
    },
  })
  expect((await lastRuling(office))?.act).toBe(act?.id)
  expect((await app.inject({ url: String(started.headers.location) })).statusCode).toBe(200)
})

test('a decision is withdrawn with a reason and replaced; both stay visible', async () => {
  const office = await officeApp()
  const { app, id } = await answered(office)
  await post(app, RULING(office), { do: 'submit', about: id })
  await post(await office.as(secondReader), RULING(office), { do: 'approve', about: id })
  await post(app, RULING(office), { do: 'sign', about: id, on: '05/03/2026', signer: 'N. Exemple' })
  const silent = await post(app, RULING(office), {
    do: 'withdraw',
    about: id,
    on: '05/03/2026',
    why: '',
  })
  expect(silent.statusCode).toBe(422)
  const done = await post(app, RULING(office), {
    do: 'withdraw',
    about: id,
    on: '05/03/2026',
    why: 'Une pièce a été oubliée.',
    replace: 'on',
  })
  expect(done.statusCode).toBe(303)
  expect((await lastRuling(office))?.replaces).toBe(id)
  const { body } = await app.inject({ url: RULING(office) })
  expect(body).toContain('Une pièce a été oubliée.')
  expect(body).toContain('Décisions précédentes')
})

test.each(['decision', 'examen', 'procedures'])('a reader only reads: %s', async (page) => {
  const office = await officeApp()
  await begun(office)
  const app = await office.as(reader)
  const { body, statusCode } = await app.inject({ url: `${root(office)}/${page}` })
  expect(statusCode).toBe(200)
  expect(body).not.toContain('name="do"')
})

test.each([
  { page: 'beslissing', says: 'Argumenten en antwoorden' },
  { page: 'onderzoek', says: 'Ontvankelijkheid' },
  { page: 'procedures', says: 'Alle procedures' },
])('it reads in Dutch: $page', async ({ page, says }) => {
  const office = await officeApp()
  await begun(office)
  const app = await office.as(handler)
  const { body } = await app.inject({ url: `/nl/balie/dossiers/${office.caseId}/${page}` })
  expect(body).toContain(says)
})

test('the queue says what to do next, and to whom it falls', async () => {
  const office = await officeApp()
  const app = await office.as(handler)
  expect((await app.inject({ url: '/fr/bureau' })).body).toContain('Examiner: N. Exemple')
  const { id } = await answered(office)
  await post(app, RULING(office), { do: 'submit', about: id })
  expect((await app.inject({ url: '/fr/bureau' })).body).toContain('Voir: N. Exemple')
  const other = await office.as(secondReader)
  expect((await other.inject({ url: '/nl/balie' })).body).toContain('Nalezen: N. Exemple')
})

import { type LocalDate, localDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import type { Actor, Desk } from '@sejour/desk'
import type { FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import { counsel, deskApp, deskInMemory, TODAY } from './desk.fixtures.ts'

const officer: Actor = { ...counsel, kind: 'commune', role: 'officer', secondFactor: true }
const caseId = 'c0000000-0000-4000-8000-0000000000aa'
const procedure = 'c0000000-0000-4000-8000-0000000000b1'
const card = 'c0000000-0000-4000-8000-0000000000e1'
const person = 'c0000000-0000-4000-8000-0000000000d1'
const url = `/fr/bureau/dossiers/${caseId}/titres`

let desk: Desk
let app: FastifyInstance

/** A card A of one year after a request under article 9bis; `until`: its last day. */
async function open(until: string, by: Actor = officer): Promise<void> {
  desk = deskInMemory()
  app = await deskApp({ desk, actor: by })
  await desk.openNew(counsel, {
    caseId,
    commandId: crypto.randomUUID(),
    title: 'Famille Exemple',
    language: 'fr',
    people: [
      {
        id: person,
        relation: 'applicant',
        familyName: 'Exemple',
        givenName: 'N.',
        birthDate: localDate('1988-04-02'),
        nationality: 'MA',
      },
    ],
    procedure: { id: procedure, kind: 'article-9bis' },
  })
  await note({
    kind: 'title-granted',
    id: card,
    procedure,
    title: 'A',
    from: localDate('2025-03-20'),
    until: localDate(until),
  })
}

// What stood before the test was learnt by counsel, in whatever order.
const note = (entry: Entry) =>
  desk.perform(counsel, {
    caseId,
    commandId: crypto.randomUUID(),
    command: { type: 'record-entry', entry },
  })

const send = (form: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      command: crypto.randomUUID(),
      about: card,
      ...form,
    }).toString(),
  })

async function state() {
  const file = await desk.caseOf(counsel, caseId, { lang: 'fr' })
  if (!('seen' in file)) throw new Error('the case of a test is kept')
  return file.seen.state
}

const entries = async () => [...(await state()).entries.values()]
const short = (day: LocalDate) => day.split('-').toReversed().join('/')

describe('a card in its window', () => {
  beforeEach(() => open('2026-04-10'))

  test('the page says the window, and that the years are left to the Office', async () => {
    const { body, statusCode } = await app.inject(url)
    expect(statusCode).toBe(200)
    expect(body).toContain('Demander la suite maintenant')
    expect(body).toContain('Laissé à l’appréciation de l’Office')
    expect(body).toContain('ce n’est pas le registre national')
  })

  test('a request opens a procedure that goes on from the first, and is told to the title', async () => {
    expect((await send({ do: 'ask', kind: 'renouvellement', on: short(TODAY) })).statusCode).toBe(
      303,
    )
    const kept = await state()
    const next = [...kept.procedures.values()].at(-1)
    expect(next).toMatchObject({ kind: 'renouvellement', follows: procedure })
    const all = await entries()
    expect(all).toContainEqual(
      expect.objectContaining({ kind: 'request-filed', procedure: next?.id }),
    )
    expect(all).toContainEqual(
      expect.objectContaining({ step: 'renewal-received', about: card, procedure: next?.id }),
    )
    expect((await send({ do: 'ask', kind: 'renouvellement', on: short(TODAY) })).statusCode).toBe(
      422,
    )
    expect((await app.inject(url)).body).toContain('en attente d’une réponse')
  })

  test.each([
    { form: { on: '06/03/2026' }, because: 'tomorrow' },
    { form: { on: '19/03/2025' }, because: 'before the card' },
    { form: { on: short(TODAY), about: 'x' }, because: 'of no title' },
  ])('a request is refused: $because', async ({ form }) => {
    const sent = await send({ do: 'ask', kind: 'renouvellement', ...form })
    expect(sent.statusCode).toBe(422)
    expect((await state()).procedures.size).toBe(1)
  })

  test('a request may be prepared first, and filed later in the same procedure', async () => {
    await send({ do: 'ask', kind: 'sejour-illimite', on: '' })
    expect((await app.inject(url)).body).toContain('en préparation')
    await send({ do: 'ask', kind: 'sejour-illimite', on: short(TODAY) })
    expect((await state()).procedures.size).toBe(2)
  })

  test('conditions are followed as tasks that are due when the window opens', async () => {
    await send({ do: 'condition', text: 'Travailler effectivement' })
    const [task] = (await state()).tasks.values()
    expect(task).toMatchObject({ text: 'Travailler effectivement', due: '2026-02-24' })
    await send({ do: 'condition-done', about: task?.id ?? '' })
    expect((await app.inject(url)).body).toContain('vérifiée')
  })

  test('no attestation and no new title before a request', async () => {
    expect((await send({ do: 'bridge', from: short(TODAY) })).statusCode).toBe(422)
    const extended = await send({ do: 'extend', title: 'A', from: short(TODAY) })
    expect(extended.statusCode).toBe(422)
    expect(await entries()).toHaveLength(1)
  })
})

describe('a card that ended while its renewal waits', () => {
  beforeEach(async () => {
    await open('2026-02-28')
    await send({ do: 'ask', kind: 'renouvellement', on: '20/01/2026' })
  })

  test('annex 15 is handed over and begun with what is known', async () => {
    expect((await app.inject(url)).body).toContain('Remettre l’annexe 15')
    const sent = await send({ do: 'bridge', from: '01/03/2026', until: '30/04/2026' })
    expect(sent.statusCode).toBe(303)
    const [act] = (await state()).acts.values()
    expect(sent.headers.location).toContain(act?.id)
    expect(act).toMatchObject({
      template: 'annexe-15',
      data: {
        box: 'renewal',
        requestedOn: '2026-01-20',
        expiresOn: '2026-02-28',
        from: '2026-03-01',
      },
    })
    expect((await app.inject(url)).body).toContain('L’annexe 15 a été remise')
  })

  test('the next title answers it', async () => {
    await send({ do: 'extend', title: 'A', from: '01/03/2026', until: '28/02/2027' })
    const { body } = await app.inject(url)
    expect(body).toContain('remplacé')
    expect(body).toContain('accordée')
  })
})

test('the card is ordered, made and handed over by the steps of the commune', async () => {
  await open('2027-03-19')
  for (const [step, on] of [
    ['card-ordered', '01/03/2026'],
    ['card-ready', '02/03/2026'],
    ['card-handed', '03/03/2026'],
  ] as const) {
    expect((await send({ do: 'step', step, procedure, answers: card, on })).statusCode).toBe(303)
  }
  const { body } = await app.inject(`/nl/balie/dossiers/${caseId}/titels`)
  expect(body).toContain('afgegeven op')
})

test('a handing over before the order does not fit', async () => {
  await open('2027-03-19')
  const sent = await send({
    do: 'step',
    step: 'card-handed',
    procedure,
    answers: card,
    on: '03/03/2026',
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Cela ne suit pas')
})

describe('the registers of a commune', () => {
  const enter = (register: string, on: string, at: string) =>
    send({ do: 'step', step: 'registered-in', procedure: at, register, on })

  test('who stands where is found, by register and by name', async () => {
    await open('2026-04-10')
    await send({ do: 'ask', kind: 'renouvellement', on: '01/03/2026' })
    const renewal = [...(await state()).procedures.keys()].at(-1) ?? ''
    // Before the request there was nothing to which an entry belongs.
    expect((await enter('aliens', '28/02/2026', renewal)).statusCode).toBe(422)
    expect((await enter('aliens', '02/03/2026', renewal)).statusCode).toBe(303)
    expect((await app.inject(url)).body).toContain('registre des étrangers')
    const all = await app.inject('/fr/bureau/registres')
    expect(all.body).toContain('Exemple N.')
    expect((await app.inject('/fr/bureau/registres?r=waiting')).body).toContain('Personne ne')
    expect((await app.inject('/nl/balie/registers?q=exemple')).body).toContain('Exemple N.')
  })

  test('counsel has none', async () => {
    await open('2027-03-19', counsel)
    expect((await app.inject('/fr/bureau/registres')).statusCode).toBe(403)
  })
})

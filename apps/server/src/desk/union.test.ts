import { localDate, type LocalDate } from '@sejour/calendar'
import type { Actor, Desk } from '@sejour/desk'
import type { FastifyInstance } from 'fastify'
import { beforeEach, describe, expect, test } from 'vitest'
import { counsel, deskApp, deskInMemory, TODAY } from './desk.fixtures.ts'

const officer: Actor = { ...counsel, kind: 'commune', role: 'officer', secondFactor: true }
const caseId = 'c0000000-0000-4000-8000-0000000000aa'
const procedure = 'c0000000-0000-4000-8000-0000000000b1'
const url = `/fr/bureau/dossiers/${caseId}/union`

let desk: Desk
let app: FastifyInstance

/** A case of an invented person who moves freely, at the desk of a commune. */
async function open(kind: string, nationality: string, by: Actor = officer): Promise<void> {
  desk = deskInMemory()
  app = await deskApp({ desk, actor: by })
  await desk.openNew(officer, {
    caseId,
    commandId: crypto.randomUUID(),
    title: 'U. Beispiel',
    language: 'fr',
    people: [
      {
        id: 'c0000000-0000-4000-8000-0000000000d1',
        relation: 'applicant',
        familyName: 'Beispiel',
        givenName: 'Ute',
        birthDate: localDate('1995-05-05'),
        nationality,
      },
    ],
    procedure: { id: procedure, kind },
  })
}

const send = (form: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      command: crypto.randomUUID(),
      about: procedure,
      ...form,
    }).toString(),
  })

const entries = async () => {
  const file = await desk.caseOf(officer, caseId, { lang: 'fr' })
  return 'seen' in file ? [...file.seen.state.entries.values()] : []
}

const acts = async () => {
  const file = await desk.caseOf(officer, caseId, { lang: 'fr' })
  return 'seen' in file ? [...file.seen.state.acts.values()] : []
}

const short = (day: LocalDate | string) => day.split('-').toReversed().join('/')

describe('a citizen at the counter of a commune', () => {
  beforeEach(() => open('citoyen-union', 'FR'))

  test('the request, its paper and the act stand in one append, and the act is opened', async () => {
    const sent = await send({
      do: 'file',
      request: 'annexe-19',
      on: short(TODAY),
      arrivedOn: '01/02/2026',
      answer: 'paper',
    })
    expect(sent.statusCode).toBe(303)
    expect((await entries()).map(({ kind }) => kind)).toEqual(['request-filed', 'receipt-given'])
    const [act] = await acts()
    expect(sent.headers.location).toContain(act?.id)
    expect(act).toMatchObject({
      template: 'annexe-19',
      data: { filedOn: TODAY, arrivedOn: '2026-02-01' },
    })
    const { body } = await app.inject(url)
    expect(body).toContain('Demander l’enquête de résidence')
    expect(body).toContain('Demande depuis le 1er septembre 2025')
  })

  test('a request that is not taken into consideration gets no annex 19', async () => {
    await send({ do: 'file', request: 'annexe-19', on: short(TODAY), answer: 'not-considered' })
    expect((await entries()).map(({ kind }) => kind)).toEqual(['request-filed'])
    expect((await acts()).map(({ template }) => template)).toEqual(['annexe-19quinquies'])
    await send({ do: 'deliver-5', on: short(TODAY) })
    expect(await entries()).toContainEqual(
      expect.objectContaining({ decision: 'annexe-19quinquies' }),
    )
  })

  test.each([
    { form: { on: '06/03/2026' }, field: 'file', because: 'tomorrow' },
    { form: { on: '' }, field: 'file', because: 'no day' },
    { form: { request: '' }, field: 'file', because: 'on no paper' },
    { form: { arrivedOn: '05/03/2027' }, field: 'file', because: 'before the entry' },
  ])('a request is refused: $because', async ({ form }) => {
    const sent = await send({
      do: 'file',
      request: 'annexe-19',
      on: short(TODAY),
      answer: 'paper',
      ...form,
    })
    expect(sent.statusCode).toBe(422)
    expect(await entries()).toEqual([])
  })

  test('an annex 20 of a request since the change: no proofs ground, no month', async () => {
    await send({ do: 'file', request: 'annexe-19', on: short(TODAY), answer: 'paper' })
    const { body } = await app.inject(url)
    expect(body).toContain('une annexe 19quinquies y répond')
    const refused = await send({ do: 'refuse', ground: 'citizen-not-proved' })
    expect(refused.statusCode).toBe(422)
    const wrong = await send({
      do: 'deliver-20',
      ground: 'citizen-not-fulfilled',
      on: short(TODAY),
      by: 'hand',
      month: 'on',
    })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Il n’existe plus pour cette demande')
    expect(await entries()).toHaveLength(2)
  })
})

describe('a citizen of the old regime who proved nothing', () => {
  beforeEach(async () => {
    await open('citoyen-union', 'FR')
    await send({ do: 'file', request: 'annexe-19', on: '20/08/2025', answer: 'paper' })
  })

  test('the act begins with boxes that go together', async () => {
    const sent = await send({ do: 'refuse', ground: 'citizen-not-proved' })
    expect(sent.statusCode).toBe(303)
    expect((await acts()).at(-1)).toMatchObject({
      template: 'annexe-20',
      data: {
        basis: '51-1-1',
        extraMonth: true,
        order: { given: false },
        signer: 'mayor',
        requestedOn: '2025-08-20',
      },
    })
  })

  test('its delivery records the month with the day that is counted', async () => {
    const delivery = {
      do: 'deliver-20',
      ground: 'citizen-not-proved',
      on: '02/03/2026',
      by: 'hand',
      month: 'on',
    }
    expect((await send({ ...delivery, orderDays: '31' })).statusCode).toBe(422)
    expect((await send({ ...delivery, month: '' })).statusCode).toBe(422)
    expect((await send({ ...delivery, orderDays: 'un mois' })).statusCode).toBe(422)
    expect(await entries()).toHaveLength(2)
    expect((await send(delivery)).statusCode).toBe(303)
    expect(await entries()).toContainEqual(
      expect.objectContaining({ step: 'extra-month-given', details: { until: '2026-04-02' } }),
    )
    const { body } = await app.inject(url)
    expect(body).toContain('Attendre les preuves pendant le mois supplémentaire')
    expect((await send(delivery)).statusCode).toBe(422)
  })
})

test('a family member from a third country asks on an annex 19ter, in Dutch', async () => {
  await open('famille-de-belge', 'MA')
  await send({ do: 'file', request: 'annexe-19ter', on: '05/01/2026', answer: 'paper' })
  const { body, statusCode } = await app.inject(`/nl/balie/dossiers/${caseId}/unie`)
  expect(statusCode).toBe(200)
  expect(body).toContain('Een familielid heeft ze niet')
  await send({ do: 'grant', title: 'F', from: short(TODAY), until: '04/03/2031' })
  expect((await entries()).at(-1)).toMatchObject({ kind: 'title-granted', title: 'F' })
})

test('counsel sees the days and no counter', async () => {
  await open('citoyen-union', 'FR', counsel)
  const { body } = await app.inject(url)
  expect(body).toContain('Qui fait quoi')
  expect(body).not.toContain('Au guichet')
})

test('a case without such a request says what to do first', async () => {
  await open('article-9bis', 'MA')
  expect((await app.inject(url)).body).toContain('Ce dossier n’a pas de demande')
})

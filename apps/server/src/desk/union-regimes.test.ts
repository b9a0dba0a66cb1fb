import { localDate } from '@sejour/calendar'
import type { Actor } from '@sejour/desk'
import { expect, test } from 'vitest'
import { counsel, deskApp, deskInMemory } from './desk.fixtures.ts'
import { post } from './office.fixtures.ts'

const officer: Actor = { ...counsel, kind: 'commune', role: 'officer', secondFactor: true }
const caseId = 'c0000000-0000-4000-8000-0000000000ab'
const procedure = 'c0000000-0000-4000-8000-0000000000b2'
const url = `/fr/bureau/dossiers/${caseId}/union`

/** A citizen of the Union whose request was registered at a counter on a day. */
async function registered(on: string) {
  const desk = deskInMemory()
  const app = await deskApp({ desk, actor: officer })
  await desk.openNew(officer, {
    caseId,
    commandId: 'open',
    title: 'U. Beispiel',
    language: 'fr',
    people: [
      {
        id: 'c0000000-0000-4000-8000-0000000000d2',
        relation: 'applicant',
        familyName: 'Beispiel',
        birthDate: localDate('1995-05-05'),
        nationality: 'FR',
      },
    ],
    procedure: { id: procedure, kind: 'citoyen-union' },
  })
  const send = (form: { readonly [name: string]: string }) =>
    post(app, url, { about: procedure, ...form })
  await send({ do: 'file', request: 'annexe-19', on, answer: 'paper' })
  return { send, body: async () => (await app.inject(url)).body.replaceAll('\u00A0', ' ') }
}

const given = { do: 'deliver-20', ground: 'citizen-not-proved', on: '02/03/2026', by: 'hand' }

test.each([
  {
    on: '31/08/2025',
    says: ['Demande d’avant le 1er septembre 2025', 'À remettre au plus tard le 28 novembre 2025'],
    refused: 303,
    because: 'three months to follow, then an annexe 20 with the month',
  },
  {
    on: '01/09/2025',
    says: ['Demande depuis le 1er septembre 2025', 'une annexe 19quinquies y répond'],
    refused: 422,
    because: 'all on the day; what is not complete is not taken into consideration',
  },
])('registered on $on: $because', async ({ on, says, refused }) => {
  const { send, body } = await registered(on)
  const shown = await body()
  for (const words of says) expect(shown).toContain(words)
  const written = await send({ do: 'refuse', ground: 'citizen-not-proved' })
  expect(written.statusCode).toBe(refused)
})

test.each([
  {
    on: '31/08/2025',
    but: {},
    status: 303,
    says: 'Accordé jusqu’au 2 avril 2026',
    because: 'before the change the first refusal leaves it, counted from its delivery',
  },
  {
    on: '31/08/2025',
    but: { orderDays: '31' },
    status: 422,
    says: 'Il ne se donne jamais avec un ordre',
    because: 'never with an order',
  },
  {
    on: '31/08/2025',
    but: { ground: 'citizen-not-fulfilled' },
    status: 422,
    says: 'Il n’appartient qu’au premier motif',
    because: 'on another ground it is not left',
  },
  {
    on: '31/08/2025',
    but: { on: '28/11/2025' },
    status: 422,
    says: 'le délai pour prouver court encore',
    because: 'the three months still run',
  },
  {
    on: '01/09/2025',
    but: { ground: 'citizen-not-fulfilled' },
    status: 422,
    says: 'Il n’existe plus pour cette demande',
    because: 'since the change nobody has it',
  },
])('the month of a request of $on: $because', async ({ on, but, status, says }) => {
  const { send, body } = await registered(on)
  const sent = await send({ ...given, ...but, month: 'on' })
  expect(sent.statusCode).toBe(status)
  expect(status === 303 ? await body() : sent.body).toContain(says)
})

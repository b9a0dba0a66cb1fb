import { localDate } from '@sejour/calendar'
import { factKey } from '@sejour/cases'
import type { FastifyInstance } from 'fastify'
import { expect, test } from 'vitest'
import { counsel, deskApp, deskInMemory } from './desk.fixtures.ts'

const CASE = 'c0000000-0000-4000-8000-0000000000bb'
const url = `/fr/bureau/dossiers/${CASE}/renseignements`

async function family() {
  const desk = deskInMemory()
  await desk.openNew(counsel, {
    caseId: CASE,
    commandId: 'open',
    title: 'Famille Exemple',
    language: 'fr',
    // The applicant is not the first who was taken in.
    people: [
      { id: 'kid', relation: 'child', givenName: 'T.', birthDate: localDate('2015-01-01') },
      { id: 'mum', relation: 'applicant', givenName: 'N.', birthDate: localDate('1990-01-01') },
    ],
    procedure: { id: 'r1', kind: 'article-9bis' },
  })
  const factsOf = async () => {
    const seen = await desk.caseOf(counsel, CASE, { lang: 'fr' })
    if (!('seen' in seen)) throw new Error('not seen')
    return seen.seen.state.facts
  }
  return { app: await deskApp({ desk }), factsOf }
}

let commands = 0
const state = (app: FastifyInstance, verb: string, about: string, value: string) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      do: verb,
      about,
      command: `d0000000-0000-4000-8000-${String((commands += 1)).padStart(12, '0')}`,
      'procedures.demande-anterieure': value,
      statedBy: 'person',
    }).toString(),
  })

test.each([
  { about: 'r1', person: 'mum', because: 'the questions of a round are put to the applicant' },
  { about: 'r1@kid', person: 'kid', because: 'the child is named' },
])('$because', async ({ about, person }) => {
  const { app, factsOf } = await family()
  expect((await state(app, 'state', about, 'yes')).statusCode).toBe(303)
  expect([...(await factsOf()).keys()]).toEqual([factKey('procedures.demande-anterieure', person)])
})

test('what was said before is shown, with who said it; a stranger is nobody', async () => {
  const { app, factsOf } = await family()
  await state(app, 'state', 'r1@kid', 'yes')
  await state(app, 'restate', 'r1@kid.procedures.demande-anterieure', 'no')
  const { body } = await app.inject(url)
  expect(body).toContain('À part, pour T.')
  expect(body).toContain('Ce qui était dit avant')
  expect(body).toContain('noté par N. Conseil')
  expect((await state(app, 'state', 'r1@nobody', 'yes')).statusCode).toBe(422)
  expect((await factsOf()).size).toBe(1)
})

import { findAct, type WrittenAct } from '@sejour/acts'
import { localDate } from '@sejour/calendar'
import type { Document } from '@sejour/documents'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { FAMILY, oneCase } from './one-case.fixtures.ts'
import { sheetDownloads } from './sheet-download.ts'

const CASE = '/fr/bureau/dossiers/c1/fiches'

async function appOn() {
  const example = JSON.parse(JSON.stringify(findAct('desistement')?.example))
  const draft = { id: 'act1', template: 'desistement', lang: 'fr', data: example } as const
  const { parts } = oneCase([
    ...FAMILY,
    { type: 'act-drafted', draft },
    {
      type: 'entry-recorded',
      entry: {
        id: 'd1',
        procedure: 'r1',
        kind: 'decision-notified',
        decision: 'article-9bis.irrecevable',
        notification: { by: 'hand', on: localDate('2025-03-01') },
      },
    },
    {
      type: 'entry-recorded',
      entry: {
        id: 'f1',
        procedure: 'r1',
        kind: 'request-filed',
        on: localDate('2025-01-01'),
        by: 'hand',
      },
    },
  ])
  const printed: Document[] = []
  const app = Fastify()
  const sheetPdf = async (sheet: WrittenAct['document']) => {
    printed.push(sheet)
    return Buffer.from('%PDF-1.7')
  }
  await app.register(sheetDownloads, { parts: { ...parts, sheetPdf } })
  return { printed, get: (url: string) => app.inject({ method: 'GET', url }) }
}

test.each([
  { langue: 'fr', says: '31 mars 2025' },
  { langue: 'nl', says: '31 maart 2025' },
  { langue: 'de', says: '31. März 2025' },
  { langue: 'en', says: '31 March 2025' },
])('the sheet of a decision tells the day to act by, in $langue', async ({ langue, says }) => {
  const { get } = await appOn()
  const answered = await get(`${CASE}/d1?langue=${langue}&page=1`)
  expect(answered.headers['content-type']).toContain('text/html')
  expect(answered.body).toContain(`<html lang="${langue}">`)
  expect(answered.body).toContain(says)
})

test('it is a PDF, in large print for who asks', async () => {
  const { get, printed } = await appOn()
  const answered = await get(`${CASE}/act1?langue=en&grand=1`)
  expect(answered.headers['content-type']).toBe('application/pdf')
  expect(printed).toMatchObject([{ lang: 'en', large: true }])
})

test.each([
  { about: 'f1', because: 'a filing is no paper that somebody received' },
  { about: 'x', because: 'nothing has this id' },
])('there is none about $about: $because', async ({ about }) => {
  const { get } = await appOn()
  expect((await get(`${CASE}/${about}`)).statusCode).toBe(404)
})

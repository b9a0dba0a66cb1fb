import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import { onBothStores } from '@sejour/store/testing'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { type Bench, benches } from '../open-desk.fixtures.ts'
import { counterOf } from './counter.ts'
import { type Registration, registrationCommands } from './registration.ts'

onBothStores('the desk of a commune', (_, newPlace) => {
  const open = benches(newPlace)
  let bench: Bench
  // One house for all: each test has a case of its own.
  beforeAll(async () => {
    bench = await open()
  }, 60_000)

  test('a request is registered in one append, waits in the queue, and is found by its name', async () => {
    const officer = communeOf(bench)
    const caseId = randomUUID()
    const { desk } = bench
    const commands = registrationCommands(request())
    const done = await desk.performAll(officer, { caseId, commandId: randomUUID(), commands })
    expect(done).toHaveProperty('done')

    const queue = await desk.communeQueue(officer, {})
    expect('seen' in queue && queue.seen.rows).toMatchObject([
      { case: caseId, queue: 'fee-to-check', machine: 'article-9bis', people: 1 },
    ])
    const found = await desk.pendingOf(officer, { words: 'Exemple', machine: 'article-9bis' })
    expect('seen' in found && found.seen.map((one) => one.case)).toEqual([caseId])
    const nobody = await desk.pendingOf(officer, { words: 'Voorbeeld', machine: 'article-9bis' })
    expect(nobody).toEqual({ seen: [] })

    const seen = await desk.caseOf(officer, caseId, { lang: 'fr' })
    const [round] = 'seen' in seen ? counterOf(seen.seen, 'fr') : []
    expect(round?.filedOn).toBe('2026-02-27')
    expect([...(round?.may ?? [])]).toEqual([
      'fee-checked',
      'residence-check-asked',
      'commune-changed',
    ])
    expect(round?.fee?.dueCents).toBeGreaterThan(0)
    expect(round?.checkDay).toMatchObject({ lastDay: '2026-03-09', peremptory: false })
  })

  test('two officers who conclude one check: the second is told that it does not follow', async () => {
    const officer = communeOf(bench)
    const caseId = randomUUID()
    const asked = request()
    const procedure = asked.idOf('procedure')
    const { desk } = bench
    await desk.performAll(officer, {
      caseId,
      commandId: randomUUID(),
      commands: registrationCommands(asked),
    })
    const take = (step: string, details: { readonly [name: string]: string }) =>
      desk.perform(officer, {
        caseId,
        commandId: randomUUID(),
        command: {
          type: 'record-entry',
          entry: {
            kind: 'step-taken',
            id: randomUUID(),
            procedure,
            step,
            on: localDate('2026-03-04'),
            details,
          },
        },
      })
    expect(await take('fee-checked', { result: 'paid' })).toHaveProperty('done')
    expect(await take('residence-check-asked', { to: 'police' })).toHaveProperty('done')
    const both = await Promise.all([
      take('residence-check-concluded', { outcome: 'positive' }),
      take('residence-check-concluded', { outcome: 'negative' }),
    ])
    expect(both.filter((one) => 'done' in one)).toHaveLength(1)
    expect(both.find((one) => 'refused' in one)).toMatchObject({ refused: 'not-in-order' })
  })

  test('what was handed over stands in the log between two days', async () => {
    const officer = communeOf(bench)
    const caseId = randomUUID()
    const asked = request()
    const { desk } = bench
    const entry = {
      kind: 'receipt-given',
      id: randomUUID(),
      procedure: asked.idOf('procedure'),
      paper: 'circulaire-annexe-3',
      on: localDate('2026-03-04'),
    } as const
    const commands = [
      ...registrationCommands(asked),
      ...['fee-checked', 'residence-check-asked', 'residence-check-concluded'].map((step) => ({
        type: 'record-entry' as const,
        entry: {
          kind: 'step-taken' as const,
          id: randomUUID(),
          procedure: asked.idOf('procedure'),
          step,
          on: localDate('2026-03-03'),
          details: step === 'fee-checked' ? { result: 'paid' } : { outcome: 'positive' },
        },
      })),
      { type: 'record-entry' as const, entry },
    ]
    expect(
      await desk.performAll(officer, { caseId, commandId: randomUUID(), commands }),
    ).toHaveProperty('done')
    const between = (from: string, until: string) =>
      desk.notificationLog(officer, { from: localDate(from), until: localDate(until) })
    expect(await between('2026-03-04', '2026-03-04')).toMatchObject({
      seen: [{ case: caseId, kind: 'paper', what: 'circulaire-annexe-3', isProved: false }],
    })
    expect(await between('2026-03-05', '2026-03-31')).toEqual({ seen: [] })
  })

  test('counsel has neither the queue nor the log of a commune', async () => {
    const { desk, counsel } = bench
    expect(await desk.communeQueue(counsel, {})).toEqual({ forbidden: true })
    const period = { from: localDate('2026-01-01'), until: localDate('2026-12-31') }
    expect(await desk.notificationLog(counsel, period)).toEqual({ forbidden: true })
  })
})

function communeOf({ counsel }: Bench): Actor {
  return { ...counsel, kind: 'commune', role: 'officer', secondFactor: true }
}

function request(): Registration {
  const ids = new Map<string, string>()
  return {
    idOf: (part) => {
      const id = ids.get(part) ?? randomUUID()
      ids.set(part, id)
      return id
    },
    kind: 'article-9bis',
    title: 'N. Exemple · 2026/0001',
    language: 'fr',
    people: [
      {
        id: randomUUID(),
        relation: 'applicant',
        givenName: 'N.',
        familyName: 'Exemple',
        birthDate: localDate('1990-01-01'),
      },
    ],
    residence: { street: 'rue de l’Essai 1', postcode: '9999', commune: 'Ville-Exemple' },
    elected: { street: 'rue du Conseil 2', postcode: '9999', commune: 'Ville-Exemple' },
    counsel: { holder: 'A. Avocat', kind: 'lawyer' },
    channel: 'registered-post',
    postedOn: localDate('2026-02-27'),
    arrivedOn: localDate('2026-03-02'),
    number: '2026/0001',
    contents: ['Lettre', 'Copie du passeport'],
  }
}

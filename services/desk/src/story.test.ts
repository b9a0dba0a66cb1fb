import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { Command, Entry } from '@sejour/cases'
import { onBothStores } from '@sejour/store/testing'
import { beforeAll, expect, test } from 'vitest'
import type { CaseFile } from './index.ts'
import { type Bench, benches, doing, familyOf } from './open-desk.fixtures.ts'

onBothStores('one story from intake to an unlimited stay', (_, newPlace) => {
  const open = benches(newPlace)
  const asked = familyOf(randomUUID())
  const { caseId } = asked
  const [first, second, renewal] = [asked.procedure.id, randomUUID(), randomUUID()]
  const [argument, bare, proof] = [randomUUID(), randomUUID(), randomUUID()]
  let bench: Bench
  let tell: (...commands: readonly Command[]) => Promise<void>
  let file: () => Promise<CaseFile>

  beforeAll(async () => {
    bench = await open()
    await bench.desk.openNew(bench.counsel, asked)
    tell = async (...commands) => {
      for (const command of commands) {
        expect(await doing(bench.desk, bench.counsel, caseId)(command)).toHaveProperty('done')
      }
    }
    file = async () => {
      const seen = await bench.desk.caseOf(bench.counsel, caseId, { lang: 'fr' })
      if (!('seen' in seen)) throw new Error('not seen')
      return seen.seen
    }
  })

  const recorded = (entry: Entry): Command => ({ type: 'record-entry', entry })
  const round = async (id: string) => (await file()).procedures.find((one) => one.id === id)
  const facts = async (id: string) =>
    new Map((await round(id))?.facts.map((one) => [one.fact, one]) ?? [])
  const risks = async () => (await file()).risks.map(({ kind }) => kind)

  test('intake says what is missing and what may be lost', async () => {
    const { people, procedures, agenda } = await file()
    expect(people.map(({ age, isMinor }) => [age, isMinor])).toEqual([
      [37, false],
      [15, true],
    ])
    expect(procedures).toMatchObject([{ round: 1, stage: 'preparation', lawOn: '2026-03-05' }])
    expect(procedures[0]?.missing[0]).toMatchObject({
      decides: true,
      question: expect.stringContaining('?'),
    })
    expect(agenda.map(({ kind }) => kind)).toContain('of-age')
    expect(await risks()).toEqual(['no-elected-domicile'])
  })

  test('arguments are what the law examines, and what proves them is counted', async () => {
    await tell(
      {
        type: 'add-argument',
        argument: {
          id: argument,
          procedure: first,
          side: 'circumstances',
          kind: 'scolarite',
          answers: { 'invoquee-asile': false },
        },
      },
      { type: 'add-argument', argument: { id: bare, procedure: first, side: 'merits' } },
      { type: 'add-exhibit', exhibit: { id: proof, title: 'Attestation scolaire' } },
      { type: 'link-exhibit', exhibit: proof, proves: { kind: 'argument', argument } },
    )
    const found = await facts(first)
    expect(found.get('circonstances')).toMatchObject({
      value: [{ nature: 'scolarite', 'invoquee-asile': false, pieces: 1 }],
      from: { kind: 'derived', of: 'arguments' },
    })
    expect(found.get('motifs')).toMatchObject({ value: [{ pieces: 0 }] })
    expect(found.get('fond.enfant-mineur')).toMatchObject({ value: true, said: 'oui' })
    expect(await risks()).toContain('argument-without-proof')
    await tell({ type: 'withdraw-argument', argument: bare })
    expect(await risks()).not.toContain('argument-without-proof')
  })

  test('what is stated goes before what follows, and its source is kept', async () => {
    const state = (value: boolean): Command => ({
      type: 'record-fact',
      fact: {
        fact: 'fond.enfant-mineur',
        value,
        statedBy: 'person',
        statedOn: localDate('2026-03-05'),
      },
    })
    await tell(state(false))
    expect((await facts(first)).get('fond.enfant-mineur')).toMatchObject({
      value: false,
      from: { kind: 'stated', by: 'person', on: '2026-03-05' },
    })
    await tell({ type: 'withdraw-fact', fact: 'fond.enfant-mineur' })
  })

  test('the law of the day of filing is applied, and a refusal opens an appeal', async () => {
    await tell(
      recorded({
        id: randomUUID(),
        kind: 'request-filed',
        procedure: first,
        on: localDate('2026-03-06'),
        by: 'registered',
      }),
    )
    bench.setDay('2026-06-10')
    expect(await round(first)).toMatchObject({ stage: 'filed', lawOn: '2026-03-06' })
    expect((await facts(first)).get('demande.recommandee')).toMatchObject({ value: true })
    await tell(
      recorded({
        id: 'refusal',
        kind: 'decision-notified',
        procedure: first,
        decision: 'article-9bis.irrecevable',
        notification: { by: 'hand', on: localDate('2026-06-08') },
      }),
    )
    const dashboard = await bench.desk.dashboard(bench.counsel, { lang: 'nl' })
    const due = 'seen' in dashboard ? dashboard.seen.due : []
    expect(due[0]).toMatchObject({ case: caseId, peremptory: true })
    expect(due.map(({ kind }) => kind)).toContain('annulment')
    const days = due.map(({ safeDay }) => safeDay)
    expect(days).toEqual(days.toSorted())
    expect(await round(first)).toMatchObject({ stage: 'decided' })
  })

  test('a receipt of what was concluded is kept, and comes out the same again', async () => {
    const conclusion = randomUUID()
    const receipt = { caseId, procedure: first, commandId: randomUUID(), conclusion }
    const on = localDate('2026-03-06')
    expect(await bench.desk.conclude(bench.counsel, { ...receipt, on })).toHaveProperty('done')
    const [kept] = (await round(first))?.conclusions ?? []
    expect(kept).toMatchObject({ id: conclusion, on, lawVersion: '1' })
    expect(kept?.facts).toHaveProperty('circonstances')
    expect(await bench.desk.recompute(bench.counsel, { caseId, conclusion })).toEqual({ seen: [] })
    const long = { ...receipt, commandId: randomUUID(), conclusion: randomUUID() }
    expect(
      await bench.desk.conclude(bench.counsel, { ...long, on: localDate('1990-01-01') }),
    ).toMatchObject({ refused: 'not-assessable' })
  })

  test('annulled, the request waits again; a second one knows of the first', async () => {
    await tell(
      recorded({
        id: 'appeal',
        kind: 'remedy-filed',
        procedure: first,
        remedy: 'annulment',
        against: 'refusal',
        on: localDate('2026-06-20'),
        by: 'registered',
      }),
    )
    expect(await round(first)).toMatchObject({ stage: 'under-remedy' })
    await tell(
      recorded({
        id: 'judgment',
        kind: 'judgment-notified',
        procedure: first,
        answers: 'appeal',
        result: 'annulled',
        notification: { by: 'registered', on: localDate('2027-02-01') },
      }),
      { type: 'open-procedure', procedure: second, kind: 'article-9bis', follows: first },
    )
    bench.setDay('2027-03-01')
    expect(await round(first)).toMatchObject({ stage: 'annulled' })
    expect(await round(second)).toMatchObject({ round: 2, follows: first })
    const found = await facts(second)
    expect(found.get('procedures.9bis-pendante')).toMatchObject({ value: true })
    expect(found.get('procedures.demande-anterieure')).toMatchObject({ value: true })
  })

  test('a card is granted, renewed, and the thread tells it all in order', async () => {
    await tell(
      recorded({
        id: randomUUID(),
        kind: 'title-granted',
        procedure: first,
        title: 'A',
        from: localDate('2027-06-01'),
        until: localDate('2028-05-31'),
      }),
      { type: 'open-procedure', procedure: renewal, kind: 'renouvellement', follows: first },
      { type: 'open-procedure', procedure: randomUUID(), kind: 'sejour-illimite' },
    )
    bench.setDay('2028-03-01')
    const { thread, agenda, procedures } = await file()
    expect(thread.map(({ kind }) => kind)).toEqual([
      'request-filed',
      'decision-notified',
      'remedy-filed',
      'judgment-notified',
      'title-granted',
    ])
    expect(agenda.some(({ kind }) => kind === 'renewal')).toBe(true)
    expect(procedures.map(({ title }) => title)).toContain('Séjour illimité')
    const list = await bench.desk.cases(bench.counsel, { lang: 'nl', procedure: 'renouvellement' })
    expect(list).toMatchObject({ seen: { total: 1, rows: [{ people: 2 }] } })
  })
})

import { randomUUID } from 'node:crypto'
import { localDate } from '@sejour/calendar'
import type { CaseState, Command, Entry, StepDetails } from '@sejour/cases'
import { standingsOf } from '@sejour/chain'
import { emptyPlace } from '@sejour/store/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { notificationsOf } from '../notification/index.ts'
import { strictFor } from '../order.ts'
import { type Houses, houses, must, type NewCase, TODAY } from './three-houses.fixtures.ts'

const ON = localDate(TODAY)
const INADMISSIBLE = 'article-9bis.irrecevable'

const stepOf = (
  procedure: string,
  step: string,
  { details, about, on = ON }: { details?: StepDetails; about?: string; on?: typeof ON } = {},
): Entry => ({
  id: randomUUID(),
  kind: 'step-taken',
  procedure,
  step,
  on,
  ...(details && { details }),
  ...(about !== undefined && { about }),
})
const recording = (entry: Entry): Command => ({ type: 'record-entry', entry })

describe('from the commune to the Office and back', () => {
  const open = houses(emptyPlace)
  let all: Houses
  beforeAll(async () => {
    all = await open()
  })

  const doAll = async (actor: Actor, { caseId }: NewCase, ...commands: readonly Command[]) => {
    const asked = { caseId, commandId: randomUUID(), commands }
    return all.desk.performAll(actor, asked)
  }
  const stepsAt = async (actor: Actor, { caseId }: NewCase) =>
    [...((await all.stateOf(actor, caseId))?.entries.values() ?? [])].map((entry) =>
      entry.kind === 'step-taken' ? entry.step : entry.kind,
    )
  const standing = (state: CaseState | undefined, machine: string, actor: Actor) =>
    state && standingsOf(state, strictFor(actor.kind)).find((one) => one.machine.id === machine)

  /** A request that the commune checked, and that is about to leave. */
  async function checked() {
    const made = await all.registered()
    const at = (step: string, details?: StepDetails) =>
      recording(stepOf(made.procedure, step, details && { details }))
    must(
      await doAll(
        all.commune,
        made,
        at('request-registered', { channel: 'product', number: '2026/0001' }),
        at('fee-checked', { result: 'paid' }),
        at('residence-check-asked'),
        at('residence-check-concluded', { outcome: 'positive' }),
      ),
      'done',
    )
    return made
  }
  const transmission = (made: NewCase, commands: readonly Command[]) =>
    made.request({ to: all.office.organisation, kind: 'transmission', exhibits: [], commands })
  const taken = async (actor: Actor, parcel: string) =>
    must(await all.parcels.receive(actor, { parcel, commandId: randomUUID() }), 'received')

  async function atOffice() {
    const made = await checked()
    const asked = transmission(made, [recording(stepOf(made.procedure, 'transmitted'))])
    must(await all.parcels.send(all.commune, asked), 'sent')
    await taken(all.office, asked.parcel)
    return made
  }

  /** A ruling of the Office that was signed, and what asks for its notification. */
  async function signed() {
    const made = await atOffice()
    const { procedure } = made
    const [ruling, colleague] = [randomUUID(), { ...all.office, account: randomUUID() }]
    const about = { about: ruling, details: { decision: INADMISSIBLE } }
    const signing = stepOf(procedure, 'decision-signed', about)
    const asking = stepOf(procedure, 'notification-asked', {
      about: ruling,
      details: { how: 'hand', decision: INADMISSIBLE },
    })
    must(
      await doAll(
        all.office,
        made,
        { type: 'begin-ruling', ruling: { id: ruling, procedure, decision: INADMISSIBLE } },
        { type: 'submit-ruling', ruling },
      ),
      'done',
    )
    const approve = { type: 'review-ruling', ruling, verdict: 'approved' } as const
    must(await doAll(colleague, made, approve), 'done')
    const sign = { type: 'sign-ruling', ruling, on: ON, signer: 'N. Exemple, attachée' } as const
    must(await doAll(all.office, made, sign, recording(signing)), 'done')
    const decision = (more: object = {}) =>
      made.request({
        to: all.commune.organisation,
        kind: 'decision',
        exhibits: [],
        entries: [signing.id],
        papers: ['Décision'],
        ...more,
      })
    return { ...made, made, ruling, signing, asking, decision }
  }

  test('the step and the parcel are one: both are written, told and in the parcel, or neither', async () => {
    const { commune, counsel, office, parcels, stateOf } = all
    const made = await checked()
    const step = stepOf(made.procedure, 'transmitted')
    const missing = { ...transmission(made, [recording(step)]), exhibits: [randomUUID()] }
    expect(await parcels.send(commune, missing)).toMatchObject({ refused: 'unknown-exhibit' })
    expect(await stepsAt(commune, made)).not.toContain('transmitted')
    const ahead = stepOf(made.procedure, 'transmitted', { on: localDate('2026-03-06') })
    expect(await parcels.send(commune, transmission(made, [recording(ahead)]))).toMatchObject({
      refused: 'in-future',
    })
    const asked = transmission(made, [recording(step)])
    expect(await parcels.send(commune, asked)).toEqual({ sent: 'Office d’essai' })
    expect(await parcels.send(commune, asked)).toMatchObject({ repeated: true })
    const state = await stateOf(commune, made.caseId)
    expect(state?.parcels.get(asked.parcel)?.contents.map(({ id }) => id)).toContain(step.id)
    expect(await stepsAt(counsel, made)).toContain('transmitted')
    await taken(office, asked.parcel)
    expect((await stateOf(office, made.caseId))?.entries.has(step.id)).toBe(true)
    const again = transmission(made, [recording(stepOf(made.procedure, 'transmitted'))])
    expect(await parcels.send(commune, again)).toMatchObject({ refused: 'not-in-order' })
  })

  test('whoever may not record the step may not send it in a parcel either', async () => {
    const { commune, parcels } = all
    const made = await checked()
    const ruling: Command = {
      type: 'begin-ruling',
      ruling: { id: randomUUID(), procedure: made.procedure },
    }
    expect(await parcels.send(commune, transmission(made, [ruling]))).toEqual({ forbidden: true })
  })

  test('a decision reaches the commune with the wish to notify it, and nobody else before that', async () => {
    const { commune, counsel, office, parcels, stateOf } = all
    const { made, asking, signing, decision } = await signed()
    const asked = decision({ commands: [recording(asking)], entries: [signing.id, asking.id] })
    must(await parcels.send(office, asked), 'sent')
    await taken(commune, asked.parcel)
    const before = await stateOf(commune, made.caseId)
    expect(standing(before, 'notification', commune)).toMatchObject({ state: 'asked' })
    const [pending, ...others] = before ? notificationsOf(before, [], ON).pending : []
    expect(others).toEqual([])
    expect(pending).toMatchObject({ decision: INADMISSIBLE, decidedOn: ON, how: 'hand' })
    const secret = ['decision-signed', 'notification-asked']
    expect((await stepsAt(counsel, made)).filter((step) => secret.includes(step))).toEqual([])

    const attempt = stepOf(made.procedure, 'notification-attempted', {
      about: pending?.about ?? '',
      details: { how: 'hand', result: 'absent' },
    })
    must(await doAll(commune, made, recording(attempt)), 'done')
    expect(standing(await stateOf(office, made.caseId), 'notification', office)).toMatchObject({
      state: 'attempted',
    })
    const notified: Entry = {
      id: randomUUID(),
      kind: 'decision-notified',
      procedure: made.procedure,
      decision: INADMISSIBLE,
      decidedOn: ON,
      notification: { by: 'hand', on: ON },
    }
    must(await doAll(commune, made, recording(notified)), 'done')
    for (const actor of [counsel, commune, office]) {
      expect((await stateOf(actor, made.caseId))?.entries.has(notified.id)).toBe(true)
    }
    for (const actor of [commune, office]) {
      const state = await stateOf(actor, made.caseId)
      expect(standing(state, 'notification', actor)).toMatchObject({ state: 'notified' })
      expect(state && notificationsOf(state, [], ON).pending).toEqual([])
    }
    const report = made.request({
      to: office.organisation,
      kind: 'notification-report',
      exhibits: [],
      entries: [],
      papers: ['Acte de notification signé'],
    })
    must(await parcels.send(commune, report), 'sent')
    await taken(office, report.parcel)
  })

  test('what makes a decision known goes to nobody but an authority before it is notified', async () => {
    const { commune, counsel, office, parcels } = all
    const { made, asking, signing, decision } = await signed()
    const toCounsel = { to: counsel.organisation, kind: 'supplement' as const }
    // The Office knows counsel by a parcel, as whoever exchanged one with them.
    const first = made.request({ to: office.organisation, kind: 'supplement' })
    must(await parcels.send(counsel, first), 'sent')
    await taken(office, first.parcel)
    const early = decision({ ...toCounsel, commandId: randomUUID() })
    expect(await parcels.send(office, early)).toEqual({
      refused: 'decision-not-notified',
      about: signing.id,
    })
    const asked = decision({ commands: [recording(asking)], entries: [signing.id, asking.id] })
    must(await parcels.send(office, asked), 'sent')
    await taken(commune, asked.parcel)
    const onward = made.request({ ...toCounsel, exhibits: [], entries: [asking.id] })
    expect(await parcels.send(commune, onward)).toMatchObject({ refused: 'decision-not-notified' })
  })

  test('a decision taken back before it is notified: the commune stops, and counsel hears nothing', async () => {
    const { commune, counsel, office, parcels, stateOf } = all
    const { made, asking, ruling, signing, decision } = await signed()
    const asked = decision({ commands: [recording(asking)], entries: [signing.id, asking.id] })
    must(await parcels.send(office, asked), 'sent')
    await taken(commune, asked.parcel)
    const back = stepOf(made.procedure, 'decision-withdrawn', { about: ruling })
    const withdraw = { type: 'withdraw-ruling', ruling, on: ON, why: 'Erreur de nom' } as const
    must(await doAll(office, made, withdraw, recording(back)), 'done')
    const state = await stateOf(commune, made.caseId)
    expect(standing(state, 'notification', commune)).toMatchObject({ state: 'withdrawn' })
    expect(state && notificationsOf(state, [], ON).pending).toEqual([])
    expect(await stepsAt(counsel, made)).not.toContain('decision-withdrawn')
  })

  test('taken back after it was notified, counsel learns which decision it was', async () => {
    const { counsel, office, stateOf } = all
    const { made, ruling } = await signed()
    const notified: Entry = {
      id: randomUUID(),
      kind: 'decision-notified',
      procedure: made.procedure,
      decision: INADMISSIBLE,
      ruling,
      notification: { by: 'hand', on: ON },
    }
    must(await doAll(office, made, recording(notified)), 'done')
    const back = stepOf(made.procedure, 'decision-withdrawn', { about: ruling })
    const withdraw = { type: 'withdraw-ruling', ruling, on: ON, why: 'Erreur de nom' } as const
    must(await doAll(office, made, withdraw, recording(back)), 'done')
    const there = (await stateOf(counsel, made.caseId))?.entries.get(back.id)
    expect(there).toMatchObject({ about: notified.id })
  })
})

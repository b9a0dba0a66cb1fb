import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import { expect, test } from 'vitest'
import { handler, officeApp, type OfficeApp, post, secondReader } from './office.fixtures.ts'

const root = (office: OfficeApp) => `/fr/bureau/dossiers/${office.caseId}`

async function stateOf({ desk, caseId }: OfficeApp) {
  const seen = await desk.caseOf(handler, caseId, { lang: 'fr' })
  if (!('seen' in seen)) throw new Error('no case')
  return seen.seen.state
}

const stepsOf = async (office: OfficeApp, step: string) =>
  [...(await stateOf(office)).entries.values()].flatMap((entry) =>
    entry.kind === 'step-taken' && entry.step === step ? [entry] : [],
  )

test('what is left to appreciation shows the elements and their pieces, and no answer', async () => {
  const office = await officeApp()
  const app = await office.as(handler)
  const { body } = await app.inject({ url: `${root(office)}/examen` })
  expect(body).toContain('Office des étrangers apprécie')
  expect(body).toContain('Ses enfants vont à l’école.')
  expect(body).toContain('1. Attestation scolaire')
  expect(body).not.toContain(' checked')
})

test('a finding replaces the one before, and history keeps both', async () => {
  const office = await officeApp()
  const app = await office.as(handler)
  for (const result of ['admissible', 'inadmissible']) {
    await post(app, `${root(office)}/examen`, {
      do: 'admissibility',
      about: 'r1',
      result,
      on: '05/03/2026',
    })
  }
  const found = await stepsOf(office, 'admissibility-examined')
  expect(found.map(({ details }) => details?.['result'])).toEqual(['inadmissible'])
  const { body } = await app.inject({ url: `${root(office)}/examen` })
  expect(body).toContain('la demande n’est pas jugée recevable')
})

test('a presumed withdrawal is noted with the day of the newer request', async () => {
  const office = await officeApp()
  const app = await office.as(handler)
  const examination = `${root(office)}/examen`
  expect((await post(app, examination, { do: 'presumed', about: 'r1', on: '' })).statusCode).toBe(
    422,
  )
  await post(app, examination, { do: 'presumed', about: 'r1', on: '02/03/2026' })
  expect((await stepsOf(office, 'withdrawal-presumed')).map(({ on }) => on)).toEqual(['2026-03-02'])
  expect((await app.inject({ url: '/fr/bureau' })).body).toContain('Rien n’attend')
})

/** A limited stay that was granted a year ago, and is asked to be prolonged. */
async function renewal() {
  const office = await officeApp([
    step('admissible', 'admissibility-examined', { details: { result: 'admissible' } }),
    {
      type: 'begin-ruling',
      ruling: {
        id: 'g1',
        procedure: 'r1',
        decision: 'article-9bis.octroi-limite',
        until: localDate('2026-03-30'),
        conditions: [{ id: 'k1', kind: 'work', text: 'Travailler' }],
      },
    },
    { type: 'give-reason', ruling: 'g1', point: 'a1', text: 'Retenu.' },
    { type: 'give-reason', ruling: 'g1', point: 'a2', text: 'Retenu aussi.' },
    { type: 'submit-ruling', ruling: 'g1' },
  ])
  const { desk, caseId } = office
  const later: readonly Command[] = [
    { type: 'sign-ruling', ruling: 'g1', on: localDate('2025-08-01'), signer: 'N. Exemple' },
    {
      type: 'record-entry',
      entry: {
        id: 'told',
        kind: 'decision-notified',
        procedure: 'r1',
        decision: 'article-9bis.octroi-limite',
        notification: { by: 'hand', on: localDate('2025-08-10') },
        ruling: 'g1',
      },
    },
    step('asked', 'renewal-received', { on: '2026-02-20', about: 'told' }),
  ]
  await desk.perform(secondReader, {
    caseId,
    commandId: 'read',
    command: { type: 'review-ruling', ruling: 'g1', verdict: 'approved' },
  })
  const done = await desk.performAll(handler, { caseId, commandId: 'later', commands: later })
  expect(done).toMatchObject({ done: expect.any(Number) })
  return office
}

function step(
  id: string,
  name: string,
  { on = '2025-07-10', ...more }: { on?: string; about?: string; details?: { result: string } },
): Command {
  const entry = {
    id,
    kind: 'step-taken',
    procedure: 'r1',
    step: name,
    on: localDate(on),
    ...more,
  } as const
  return { type: 'record-entry', entry }
}

test('each condition of a limited stay is a check of its own at renewal', async () => {
  const office = await renewal()
  const app = await office.as(handler)
  expect((await app.inject({ url: '/fr/bureau' })).body).toContain(
    'Vérifier les conditions: N. Exemple',
  )
  const page = `${root(office)}/examen`
  const { body } = await app.inject({ url: page })
  expect(body).toContain('name="condition.k1"')
  expect(body).not.toContain(' checked')
  const unsaid = await post(app, page, {
    do: 'checks',
    about: 'r1',
    result: 'met',
    on: '05/03/2026',
  })
  expect(unsaid.statusCode).toBe(422)
  expect(unsaid.body).toContain('Une condition n’a pas de réponse')
  const form = {
    do: 'checks',
    about: 'r1',
    'condition.k1': 'unknown',
    result: 'left',
    on: '05/03/2026',
  }
  await post(app, page, { ...form, 'seen-e1': 'on' })
  expect(await stepsOf(office, 'conditions-checked')).toMatchObject([
    { details: { result: 'left', 'condition.k1': 'unknown' }, exhibits: ['e1'] },
  ])
})

test('at renewal another ruling is begun, and what it may decide is about the prolongation', async () => {
  const office = await renewal()
  const app = await office.as(handler)
  const page = `${root(office)}/decision`
  await post(app, page, { do: 'begin', about: 'r1' })
  const { body } = await app.inject({ url: page })
  expect(body).toContain('Prolongation du séjour refusée')
  expect(body).not.toContain('Demande 9bis recevable, mais non fondée')
})

test('earlier procedures, their effects and their sources stand in one view', async () => {
  const office = await officeApp([
    {
      type: 'record-entry',
      entry: {
        id: 'ban',
        kind: 'decision-notified',
        procedure: 'r1',
        decision: 'annexe-13sexies',
        notification: { by: 'hand', on: localDate('2025-09-01') },
      },
    },
  ])
  const app = await office.as(handler)
  const { body } = await app.inject({ url: `${root(office)}/procedures` })
  expect(body).toContain('Interdiction d’entrée en cours')
  expect(body).toContain('Aucun départ n’est noté')
  expect(body).toContain('Il manque un fait sur l’asile')
  expect(body).toContain('74/11')
})

import { randomUUID } from 'node:crypto'
import type { CaseState, Command } from '@sejour/cases'
import { expect, test } from 'vitest'
import { handler, officeApp, type OfficeApp, post, secondReader } from './office.fixtures.ts'

const RULING = ({ caseId }: OfficeApp) => `/fr/bureau/dossiers/${caseId}/decision`

async function stateOf({ desk, caseId }: OfficeApp): Promise<CaseState> {
  const seen = await desk.caseOf(handler, caseId, { lang: 'fr' })
  if (!('seen' in seen)) throw new Error('no case')
  return seen.seen.state
}

const reasons: readonly Command[] = [
  { type: 'give-reason', ruling: 'd1', point: 'a1', text: 'Réponse à la scolarité.' },
  { type: 'give-reason', ruling: 'd1', point: 'a2', text: 'Réponse au travail.' },
  { type: 'give-reason', ruling: 'd1', point: 'ground.circumstances', text: 'Rien ne l’empêche.' },
]

/** A ruling that is written, with its act; whoever is asked may read it again. */
async function written(more: readonly Command[] = []) {
  const office = await officeApp([
    {
      type: 'begin-ruling',
      ruling: { id: 'd1', procedure: 'r1', decision: 'article-9bis.irrecevable' },
    },
    ...reasons,
    ...more,
  ])
  const app = await office.as(handler)
  await post(app, RULING(office), { do: 'act', about: 'd1' })
  return { office, app }
}

async function signed(more: readonly Command[] = []) {
  const made = await written(more)
  const { office, app } = made
  await post(app, RULING(office), { do: 'submit', about: 'd1' })
  await post(await office.as(secondReader), RULING(office), { do: 'approve', about: 'd1' })
  const form = { do: 'sign', about: 'd1', on: '05/03/2026', signer: 'N. Exemple, attachée' }
  const command = randomUUID()
  const pressed = await Promise.all(
    [1, 2].map(() => post(app, RULING(office), { ...form, command })),
  )
  expect(pressed.map(({ statusCode }) => statusCode)).toEqual([303, 303])
  return made
}

test('a double click signs once, and the act that was read gets its day and the appeal of that day', async () => {
  const { office, app } = await signed()
  const state = await stateOf(office)
  const steps = [...state.entries.values()].filter(
    (entry) => entry.kind === 'step-taken' && entry.step === 'decision-signed',
  )
  expect(steps).toHaveLength(1)
  expect(state.conclusions.size).toBe(1)
  const act = state.acts.get(state.rulings.get('d1')?.act ?? '')
  expect(act?.data).toMatchObject({
    decidedOn: '2026-03-05',
    circumstances: [{ answer: 'Réponse à la scolarité.' }],
  })
  const { body } = await app.inject({
    url: `${RULING(office).replace('decision', 'actes')}/${act?.id}`,
  })
  expect(body).toContain('Conseil du contentieux')
})

test('an order is begun from the ruling: its person, its day, the refusal, the term; no ground', async () => {
  const { office, app } = await signed()
  const page = await app.inject({ url: RULING(office) })
  expect(page.body).toContain('Annexe 13, ordre de quitter le territoire')
  expect(page.body).not.toContain(' checked')
  const none = await post(app, RULING(office), { do: 'beside', about: 'd1' })
  expect(none.statusCode).toBe(422)
  expect(none.body).toContain('Aucun acte n’est choisi')
  const order = { do: 'beside', about: 'd1', act: 'annexe-13' }
  const begun = await post(app, RULING(office), order)
  expect(begun.statusCode).toBe(303)
  const act = [...(await stateOf(office)).acts.values()].find(
    ({ template }) => template === 'annexe-13',
  )
  expect(act?.data).toMatchObject({
    person: { name: 'Exemple' },
    decidedOn: '2026-03-05',
    refusal: { on: '2026-03-05' },
    term: { days: 30 },
  })
  for (const left of ['bases', 'status', 'child', 'family', 'health', 'earlierOrder', 'banApart']) {
    expect(act?.data).not.toHaveProperty(left)
  }
  expect(Object.keys(Object(act?.data['term']))).toEqual(['days'])
  // Asked for again, the one that was begun is opened.
  const again = await post(app, RULING(office), order)
  expect(again.headers.location).toBe(begun.headers.location)
  const shown = (await app.inject({ url: RULING(office) })).body
  expect(shown).toContain(`href="${String(begun.headers.location)}"`)
})

test('an entry ban names the order that it accompanies, and neither its ground nor its years', async () => {
  const { office, app } = await signed()
  await post(app, RULING(office), { do: 'beside', about: 'd1', act: 'annexe-13septies' })
  await post(app, RULING(office), { do: 'beside', about: 'd1', act: 'annexe-13sexies' })
  const acts = [...(await stateOf(office)).acts.values()]
  const detained = acts.find(({ template }) => template === 'annexe-13septies')
  expect(detained?.data).not.toHaveProperty('term')
  const ban = acts.find(({ template }) => template === 'annexe-13sexies')
  expect(ban?.data).toMatchObject({ order: { form: 'annexe-13septies', on: '2026-03-05' } })
  expect(ban?.data).not.toHaveProperty('grounds')
  expect(ban?.data).not.toHaveProperty('years')
})

test('each adult has an order of their own, and nobody is chosen for the handler', async () => {
  const { office, app } = await signed([
    { type: 'add-person', person: { id: 'p2', familyName: 'Voorbeeld', relation: 'partner' } },
  ])
  const unsaid = await post(app, RULING(office), { do: 'beside', about: 'd1', act: 'annexe-13' })
  expect(unsaid.statusCode).toBe(422)
  expect(unsaid.body).toContain('chaque adulte a son propre acte')
  for (const person of ['p1', 'p2']) {
    await post(app, RULING(office), { do: 'beside', about: 'd1', act: 'annexe-13', person })
  }
  const orders = [...(await stateOf(office)).acts.values()].filter(
    ({ template }) => template === 'annexe-13',
  )
  expect(orders.map(({ data }) => Object(data['person']).name)).toEqual(['Exemple', 'Voorbeeld'])
})

const withdrawn = { do: 'withdraw', about: 'd1', on: '05/03/2026', why: 'Oubli.', replace: 'on' }

test.each<{ ticked: Record<string, string>; reasons: number; act: boolean; because: string }>([
  { ticked: {}, reasons: 0, act: false, because: 'nobody asked for anything' },
  { ticked: { reasons: 'on' }, reasons: 3, act: false, because: 'the reasons were asked for' },
  { ticked: { 'text-of-act': 'on' }, reasons: 0, act: true, because: 'its act was asked for' },
])('what replaces a withdrawn ruling takes over what is asked: $because', async (row) => {
  const { office, app } = await signed()
  await post(app, RULING(office), { ...withdrawn, ...row.ticked })
  const state = await stateOf(office)
  const next = [...state.rulings.values()].find(({ replaces }) => replaces === 'd1')
  expect(next?.decision).toBeUndefined()
  expect(next?.reasons.size).toBe(row.reasons)
  const act = state.acts.get(next?.act ?? '')
  expect(act !== undefined).toBe(row.act)
  expect(Object.keys(act?.data ?? {})).not.toContain('decidedOn')
})

test('whoever wrote reasons that were taken over is no second reader of them', async () => {
  const { office, app } = await signed()
  const other = await office.as(secondReader)
  await post(other, RULING(office), { ...withdrawn, reasons: 'on' })
  const next = [...(await stateOf(office)).rulings.values()].at(-1)?.id ?? ''
  const decision = 'article-9bis.irrecevable'
  await post(other, RULING(office), { do: 'change', about: next, decision })
  expect((await post(other, RULING(office), { do: 'submit', about: next })).statusCode).toBe(303)
  const own = await post(app, RULING(office), { do: 'approve', about: next })
  expect(own.statusCode).toBe(422)
  expect(own.body).toContain('quelqu’un d’autre la relit')
})

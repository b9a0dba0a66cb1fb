import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { argumentsRoute } from './arguments.ts'
import { controle } from './controle.ts'
import { deskRoutes } from './desk-routes.ts'
import { FAMILY, oneCase, type OneCase } from './one-case.fixtures.ts'

const PAGE = '/fr/bureau/dossiers/c1/arguments'
const CHECK = '/fr/bureau/dossiers/c1/controle'

async function appOn(kept: OneCase) {
  const app = Fastify()
  await app.register(deskRoutes, { parts: kept.parts, routes: [argumentsRoute, controle] })
  return {
    get: (url: string) => app.inject({ method: 'GET', url }),
    post: (url: string, form: { readonly [name: string]: string }) =>
      app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      }),
  }
}

const argumentsOf = (kept: OneCase) => [...kept.state().arguments.values()]

test('both sides stand beside each other, each argument with its pieces and its test', async () => {
  const { get } = await appOn(oneCase(FAMILY))
  const { body } = await get(PAGE)
  expect(body).toContain('Circonstances exceptionnelles')
  expect(body).toContain('Motifs de fond')
  expect(body).toContain('1. Attestation scolaire 2024')
  expect(body).toContain('Une exclusion du § 2 l’écarte')
  expect(body).toContain('2. Témoignage d’une voisine')
})

test('it reads in Dutch', async () => {
  const { get } = await appOn(oneCase(FAMILY))
  const { body } = await get('/nl/balie/dossiers/c1/argumenten')
  expect(body).toContain('School van de kinderen')
  expect(body).not.toContain('Scolarité')
})

test('an argument is added with its people and pieces, once for a form sent twice', async () => {
  const kept = oneCase(FAMILY)
  const { post } = await appOn(kept)
  const form = {
    do: 'add',
    about: 'merits',
    command: '0f7a6c1e-0000-4000-8000-000000000001',
    kind: 'integration',
    text: 'Dix ans ici.',
    'person-p1': 'on',
    'piece-e2': 'on',
  }
  const answered = await post(PAGE, form)
  await post(PAGE, form)
  expect(answered.statusCode).toBe(303)
  const added = argumentsOf(kept).filter(({ kind }) => kind === 'integration')
  expect(added).toMatchObject([{ side: 'merits', text: 'Dix ans ici.', persons: ['p1'] }])
  expect(kept.state().exhibits.get('e2')?.proves).toEqual([
    { kind: 'argument', argument: added[0]?.id },
  ])
})

test('an argument that says nothing comes back with a sentence, and nothing is kept', async () => {
  const kept = oneCase(FAMILY)
  const { post } = await appOn(kept)
  const answered = await post(PAGE, { do: 'add', about: 'merits', kind: '', text: ' ' })
  expect(answered.statusCode).toBe(422)
  expect(answered.body).toContain('ni nature ni texte')
  expect(argumentsOf(kept)).toHaveLength(2)
})

test('a change keeps what is typed, links what is ticked and unlinks what is not', async () => {
  const kept = oneCase(FAMILY)
  const { post } = await appOn(kept)
  await post(PAGE, {
    do: 'change',
    about: 'a1',
    kind: 'scolarite',
    text: 'Autre.',
    'piece-e2': 'on',
  })
  expect(kept.state().arguments.get('a1')?.text).toBe('Autre.')
  const proving = [...kept.state().exhibits.values()].filter(({ proves }) => proves.length > 0)
  expect(proving.map(({ id }) => id)).toEqual(['e2'])
})

test('an answer to a question of § 2 joins those already given', async () => {
  const kept = oneCase(FAMILY)
  const { post } = await appOn(kept)
  await post(PAGE, { do: 'answer', about: 'a1', 'issue-demande-anterieure': 'desistement' })
  expect(kept.state().arguments.get('a1')?.answers).toMatchObject({
    'invoquee-demande-anterieure': true,
    'issue-demande-anterieure': 'desistement',
  })
})

test('an argument is withdrawn, and a piece is linked', async () => {
  const kept = oneCase(FAMILY)
  const { post } = await appOn(kept)
  await post(PAGE, { do: 'link', about: 'e2', argument: 'a2' })
  await post(PAGE, { do: 'withdraw', about: 'a1' })
  expect(argumentsOf(kept).map(({ id }) => id)).toEqual(['a2'])
  expect(kept.state().exhibits.get('e2')?.proves).toEqual([{ kind: 'argument', argument: 'a2' }])
})

test('a kind that facts speak for is raised with one press', async () => {
  const kept = oneCase(FAMILY)
  const { post } = await appOn(kept)
  await post(PAGE, { do: 'raise', about: 'merits.scolarite' })
  expect(argumentsOf(kept).map(({ kind }) => kind)).toContain('scolarite')
})

test('a reader sees the map and no form', async () => {
  const { get } = await appOn(oneCase(FAMILY, { role: 'reader' }))
  const { body } = await get(PAGE)
  expect(body).toContain('Scolarité des enfants')
  expect(body).not.toContain('name="do"')
})

test('without a procedure that is argued, both pages say what to do first', async () => {
  const { get } = await appOn(oneCase(FAMILY.slice(0, 2)))
  expect((await get(PAGE)).body).toContain('Ouvrir une procédure')
  expect((await get(CHECK)).body).toContain('Ouvrir une procédure')
})

test('the check keeps the two lists apart, and harm before both', async () => {
  const { get } = await appOn(oneCase(FAMILY))
  const { body } = await get(CHECK)
  const places = ['À peser avant de déposer', 'Irrecevable sans', 'Plus faible sans'].map((words) =>
    body.indexOf(words),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
})

test('a request that may be refused on its conditions is not called inadmissible', async () => {
  const family = FAMILY.map((event) =>
    event.type === 'procedure-opened' ? { ...event, kind: 'regroupement-article-10' } : event,
  )
  const { get } = await appOn(oneCase(family))
  const { body } = await get(CHECK)
  expect(body).toContain('La demande s’arrête sans')
  expect(body).not.toContain('Irrecevable sans')
})

test('what is not known becomes a task, and is not asked for twice', async () => {
  const kept = oneCase(FAMILY)
  const { get, post } = await appOn(kept)
  const answered = await post(CHECK, { do: 'task', about: 'inadmissible.4', check: 'identite' })
  expect(answered.statusCode).toBe(303)
  expect([...kept.state().tasks.values()]).toMatchObject([
    { text: 'Demander : Document d’identité', fact: 'identite.document' },
  ])
  expect((await get(CHECK)).body).toContain('Déjà dans les tâches')
})

test('a point that is no longer to check makes no task', async () => {
  const kept = oneCase(FAMILY)
  const { post } = await appOn(kept)
  const answered = await post(CHECK, { do: 'task', about: 'inadmissible.4', check: 'redevance' })
  expect(answered.statusCode).toBe(422)
  expect(kept.state().tasks.size).toBe(0)
})

test('another day of filing can be asked about', async () => {
  const { get } = await appOn(oneCase(FAMILY))
  expect((await get(`${CHECK}?on=01%2F01%2F2006`)).body).toContain('Aucune règle n’est connue')
})

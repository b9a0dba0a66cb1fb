import { findAct } from '@sejour/acts'
import { localDate } from '@sejour/calendar'
import type { ActData } from '@sejour/cases'
import type { WroteAct } from '@sejour/desk'
import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { act as actRoute } from './act.ts'
import { acts as actsRoute } from './acts.ts'
import { deskRoutes } from './desk-routes.ts'
import { FAMILY, oneCase, type OneCase } from './one-case.fixtures.ts'
import type { DeskParts } from './parts.ts'

const ACTS = '/fr/bureau/dossiers/c1/actes'
const ACT = `${ACTS}/act1`

async function appOn(kept: OneCase, more: Partial<DeskParts> = {}) {
  const app = Fastify()
  const parts = { ...kept.parts, ...more }
  await app.register(deskRoutes, { parts, routes: [actsRoute, actRoute] })
  const post = (url: string, form: Record<string, string>, json = false) =>
    app.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(json && { accept: 'application/json' }),
      },
      payload: new URLSearchParams(form).toString(),
    })
  return { get: (url: string) => app.inject({ method: 'GET', url }), post }
}

/** A case that has an act in hand, as its example fills it, but for what is changed. */
function withAct(template: string, change: ActData = {}): OneCase {
  const data: ActData = JSON.parse(JSON.stringify(findAct(template)?.example))
  const draft = { id: 'act1', template, lang: 'fr', data: { ...data, ...change } } as const
  return oneCase([...FAMILY, { type: 'act-drafted', draft }])
}

const actIn = (kept: OneCase) => kept.state().acts.get('act1')

const sending = (wrote: WroteAct): Partial<DeskParts> => ({
  acts: { write: async () => wrote, open: async () => ({ notFound: true }) },
})

describe('the acts of a case', () => {
  test('every act can be started, in both languages of the desk', async () => {
    const { get } = await appOn(oneCase(FAMILY))
    const fr = (await get(ACTS)).body
    expect(fr).toContain('value="annexe-20"')
    expect(fr).toContain('Demande d’autorisation de séjour (article 9bis)')
    expect((await get('/nl/balie/dossiers/c1/akten')).body).toContain('Een akte beginnen')
  })

  test('a page that leads here has chosen already', async () => {
    const { get } = await appOn(oneCase(FAMILY))
    const { body } = await get(`${ACTS}?modele=inventaire`)
    expect(body).toMatch(/<option value="inventaire" selected/)
  })

  test('an act begins with what the case knows', async () => {
    const kept = oneCase(FAMILY)
    const { post } = await appOn(kept)
    const answered = await post(ACTS, { do: 'start', template: 'faits-et-procedures' })
    const [act] = [...kept.state().acts.values()]
    expect(answered.headers.location).toBe(`${ACTS}/${act?.id}`)
    expect(act?.data).toMatchObject({ persons: [{ firstNames: 'N.' }, { firstNames: 'E.' }] })
  })

  test('what is no act is not begun', async () => {
    const kept = oneCase(FAMILY)
    const { post } = await appOn(kept)
    const answered = await post(ACTS, { do: 'start', template: 'lettre-de-voeux' })
    expect(answered.statusCode).toBe(422)
    expect(answered.body).toContain('Choisissez un acte dans la liste')
    expect(kept.state().acts.size).toBe(0)
  })
})

describe('one act', () => {
  test('it is shown beside what it asks, and says what is in its way', async () => {
    const { get } = await appOn(withAct('inventaire', { on: null }))
    const { body } = await get(ACT)
    expect(body).toContain('Une chose empêche encore l’acte')
    expect(body).toContain('href="#act-on"')
    expect(body).toContain('class="act')
  })

  test('the script is given the part that follows what is filled in', async () => {
    const { get } = await appOn(withAct('inventaire'))
    const { body } = await get(`${ACT}?apercu=1`)
    expect(body).not.toContain('<html')
    expect(body).toContain('Rien ne manque')
  })

  test('what is typed is kept, and the answer carries what the next save needs', async () => {
    const kept = withAct('inventaire')
    const { post } = await appOn(kept)
    const form = { do: 'save', procedure: 'Autre', on: '5/3/2026', language: 'nl' }
    const answered = await post(ACT, form, true)
    expect(answered.json()).toMatchObject({ saved: true, command: expect.any(String) })
    expect(actIn(kept)).toMatchObject({
      lang: 'nl',
      data: { procedure: 'Autre', on: '2026-03-05' },
    })
  })

  test.each([
    { step: 'add pieces', rows: 1, to: `${ACT}?ok=1#act-pieces-0` },
    { step: '', rows: 0, to: `${ACT}?ok=1` },
  ])('a step keeps its place: “$step”', async ({ step, rows, to }) => {
    const kept = withAct('inventaire')
    const { post } = await appOn(kept)
    const answered = await post(ACT, { do: 'save', step })
    expect(answered.headers.location).toBe(to)
    expect(actIn(kept)?.data['pieces']).toHaveLength(rows)
  })

  test('an act is set aside', async () => {
    const kept = withAct('inventaire')
    const { post } = await appOn(kept)
    const answered = await post(ACT, { do: 'save', step: 'discard' })
    expect(answered.headers.location).toBe(ACTS)
    expect(kept.state().acts.size).toBe(0)
  })

  test.each([
    {
      wrote: { problems: [] },
      status: 303,
      to: `${ACT}?produire=1#act-preview`,
      because: 'something is missing',
    },
    { wrote: { done: 9, files: [] }, status: 303, to: `${ACT}?ok=1`, because: 'it is whole' },
    {
      wrote: { refused: 'unprintable' },
      status: 422,
      to: undefined,
      because: 'a sign has no letter',
    },
  ] as const)('asked to be written: $because', async ({ wrote, status, to }) => {
    const { post } = await appOn(withAct('inventaire'), sending(wrote))
    const answered = await post(ACT, { do: 'save', step: 'write' })
    expect([answered.statusCode, answered.headers.location]).toEqual([status, to])
  })

  test('what could not be saved is shown as it was typed', async () => {
    const kept = withAct('inventaire')
    const { post } = await appOn(kept, {
      desk: {
        ...kept.parts.desk,
        performAll: async () => ({ conflict: { version: 9, fields: ['procedure'] } }),
      },
    })
    const answered = await post(ACT, { do: 'save', procedure: 'Tapé ici' })
    expect(answered.statusCode).toBe(409)
    expect(answered.body).toContain('value="Tapé ici"')
    expect(answered.body).toContain('href="#act-procedure"')
    expect(actIn(kept)?.data['procedure']).not.toBe('Tapé ici')
  })

  test('a written act says so, and that it has changed since', async () => {
    const file = {
      address: 'a',
      sha256: 'abc',
      size: 9,
      mediaType: 'application/pdf',
      name: 'a.pdf',
    }
    const written = { formVersion: '2016', on: localDate('2026-03-05'), files: [file] }
    const kept = withAct('inventaire')
    const event = { type: 'act-written', act: 'act1', written } as const
    const { get, post } = await appOn(keptAnd(kept, event))
    const { body } = await get(ACT)
    expect(body).toContain('Prêt, pas envoyé')
    expect(body).toContain('/fichier/abc')
    await post(ACT, { do: 'save', procedure: 'Autre' })
    expect((await get(ACT)).body).toContain('Modifié depuis')
    const added = await post(ACT, { do: 'keep' })
    expect(added.headers.location).toBe('/fr/bureau/dossiers/c1/pieces')
    expect((await get(ACT)).body).toContain('Ce PDF est une pièce du dossier')
  })

  test('the case says where it has changed since', async () => {
    const counselOf = async () => ({ known: { name: 'Me Autre', street: 'rue Neuve 1' } })
    const kept = withAct('desistement')
    const { get } = await appOn(kept, { counselOf })
    expect((await get(ACT)).body).toMatch(/le dossier dit «\s*rue Neuve 1/)
  })
})

function keptAnd(kept: OneCase, ...more: Parameters<typeof oneCase>[0]): OneCase {
  const act = actIn(kept)
  if (!act) throw new Error('test: no act')
  const { id, template, lang, data } = act
  return oneCase([...FAMILY, { type: 'act-drafted', draft: { id, template, lang, data } }, ...more])
}

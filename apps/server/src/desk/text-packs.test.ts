import { acts, findAct, type TextPack } from '@sejour/acts'
import type { Actor, KeptPack, TextPacks } from '@sejour/desk'
import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { act as actRoute } from './act.ts'
import { deskRoutes } from './desk-routes.ts'
import { formOf } from './hostile.fixtures.ts'
import { FAMILY, oneCase } from './one-case.fixtures.ts'
import { textPackFiles } from './text-packs-files.ts'
import { textPacks } from './text-packs.ts'

const PAGE = '/fr/bureau/textes-officiels'
const ACT = 'desistement'

/** Packs kept in memory, as an organisation would. */
function packsInMemory(): TextPacks & { readonly kept: () => readonly TextPack[] } {
  let kept: readonly TextPack[] = []
  const at = { at: '2025-03-03T09:00:00.000Z', by: 'account-1' }
  return {
    kept: () => kept,
    list: async () => kept.map((pack): KeptPack => ({ ...pack, loaded: at })),
    of: async (_, { act, lang }) => kept.filter((one) => one.act === act && one.lang === lang),
    load: async (_, packs) => {
      kept = [...kept, ...packs]
      return { done: packs.length }
    },
    remove: async (_, { act }) => {
      kept = kept.filter((one) => one.act !== act)
      return { done: 1 }
    },
  }
}

async function appFor(role: Actor['role'] = 'administrator') {
  const example = JSON.parse(JSON.stringify(findAct(ACT)?.example))
  const draft = { id: 'act1', template: ACT, lang: 'fr', data: example } as const
  const kept = oneCase([...FAMILY, { type: 'act-drafted', draft }], { role })
  const packs = packsInMemory()
  const parts = { ...kept.parts, packs }
  const app = Fastify()
  await app.register(deskRoutes, { parts, routes: [textPacks, actRoute] })
  await app.register(textPackFiles, { parts })
  const send = (...files: readonly { name: string; bytes: Buffer }[]) =>
    app.inject({ method: 'POST', url: `${PAGE}/charger`, ...formOf({}, files) })
  return { packs, send, get: (url: string) => app.inject({ method: 'GET', url }), app }
}

function pack(change: object = {}): Buffer {
  const ours = acts.find(({ id }) => id === ACT)
  const words = { ...ours?.words.fr, title: 'Titre du Moniteur' }
  const whole = { act: ACT, version: ours?.versions[0].id, lang: 'fr', source: 'Moniteur', words }
  return Buffer.from(JSON.stringify({ ...whole, ...change }))
}

describe('official wording', () => {
  test('stands in the act, which says where it comes from, until it is taken away', async () => {
    const { app, get, packs, send } = await appFor()
    const sent = await send({ name: 'a.json', bytes: pack() })
    expect(sent.headers.location).toBe(`${PAGE}?ok=1`)
    const shown = (await get('/fr/bureau/dossiers/c1/actes/act1')).body
    expect(shown).toContain('Titre du Moniteur')
    expect(shown).toMatch(/Texte officiel chargé par votre organisation\s*: Moniteur/)
    expect((await get(PAGE)).body).toContain('Moniteur')
    const version = packs.kept()[0]?.version ?? ''
    const form = { do: 'remove', about: `${ACT}@${version}@fr` }
    const removed = await app.inject({
      method: 'POST',
      url: PAGE,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    })
    expect([removed.statusCode, packs.kept()]).toEqual([303, []])
  })

  test.each([
    { because: 'it is no JSON', bytes: Buffer.from('{'), says: 'pas du JSON' },
    { because: 'no act has this id', bytes: pack({ act: 'x' }), says: 'Aucun acte ne porte' },
    {
      because: 'nobody says where it comes from',
      bytes: pack({ source: ' ' }),
      says: 'd’où vient',
    },
    { because: 'a sentence is missing', bytes: pack({ words: { title: 'x' } }), says: 'manque' },
  ])('nothing of it is taken when $because', async ({ bytes, says }) => {
    const { packs, send } = await appFor()
    const sent = await send({ name: 'bon.json', bytes: pack() }, { name: 'mauvais.json', bytes })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('mauvais.json')
    expect(sent.body).toContain(says)
    expect(packs.kept()).toEqual([])
  })

  test('nothing chosen is said', async () => {
    const { send } = await appFor()
    expect((await send()).body).toMatch(/Aucun fichier n’a été choisi/)
  })

  test('only who administers loads', async () => {
    const { get, packs, send } = await appFor('counsel')
    expect((await send({ name: 'a.json', bytes: pack() })).statusCode).toBe(403)
    expect(packs.kept()).toEqual([])
    expect((await get(PAGE)).body).toContain('Seuls les administrateurs')
  })

  test('every act, version and language can be started from in our words', async () => {
    const { get } = await appFor()
    for (const { id, versions } of acts) {
      for (const { id: version } of versions) {
        const { body } = await get(`${PAGE}/modele?acte=${id}@${version}&langue=de`)
        expect(JSON.parse(body)).toMatchObject({ act: id, version, lang: 'de', source: '' })
      }
    }
    expect((await get(`${PAGE}/modele?acte=x@y`)).statusCode).toBe(404)
  })
})

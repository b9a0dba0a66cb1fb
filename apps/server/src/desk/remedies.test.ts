import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import { counsel, deskApp, deskInMemory } from './desk.fixtures.ts'

const id = (part: number) => `d0000000-0000-4000-8000-${String(part).padStart(12, '0')}`
const CASE = id(1)
const [PERSON, PROCEDURE, DECISION, APPEAL] = [id(2), id(3), id(4), id(5)]
const url = {
  fr: `/fr/bureau/dossiers/${CASE}/recours`,
  nl: `/nl/balie/dossiers/${CASE}/beroepen`,
}

const filed: Command = {
  type: 'record-entry',
  entry: {
    id: id(6),
    procedure: PROCEDURE,
    kind: 'request-filed',
    on: localDate('2025-06-02'),
    by: 'registered',
  },
}
const refused: Command = {
  type: 'record-entry',
  entry: {
    id: DECISION,
    procedure: PROCEDURE,
    kind: 'decision-notified',
    decision: 'article-9bis.irrecevable',
    notification: { by: 'hand', on: localDate('2026-02-16') },
  },
}
const appealed: Command = {
  type: 'record-entry',
  entry: {
    id: APPEAL,
    procedure: PROCEDURE,
    kind: 'remedy-filed',
    remedy: 'annulment',
    against: DECISION,
    on: localDate('2026-02-20'),
    by: 'electronic',
  },
}
const step = (name: string, about: string, on: string): Command => ({
  type: 'record-entry',
  entry: {
    id: id(20 + name.length),
    procedure: PROCEDURE,
    kind: 'step-taken',
    step: name,
    about,
    on: localDate(on),
  },
})
const annulled: Command = {
  type: 'record-entry',
  entry: {
    id: id(7),
    procedure: PROCEDURE,
    kind: 'judgment-notified',
    answers: APPEAL,
    result: 'annulled',
    notification: { by: 'hand', on: localDate('2026-03-04') },
  },
}
const argued: Command = {
  type: 'add-argument',
  argument: { id: id(8), procedure: PROCEDURE, side: 'merits', text: 'Une vie privée ici' },
}

async function appWith(...commands: readonly Command[]) {
  const desk = deskInMemory()
  let key = 100
  const next = () => id((key += 1))
  await desk.openNew(counsel, {
    caseId: CASE,
    commandId: next(),
    title: 'N. Exemple',
    language: 'fr',
    people: [{ id: PERSON, relation: 'applicant', givenName: 'N.', familyName: 'Exemple' }],
    procedure: { id: PROCEDURE, kind: 'article-9bis' },
  })
  const done = await desk.performAll(counsel, { caseId: CASE, commands, commandId: next() })
  expect(done).toHaveProperty('done')
  return deskApp({ desk })
}

const send = (app: FastifyInstance, form: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: url.fr,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const bodyOf = async (app: FastifyInstance, lang: 'fr' | 'nl' = 'fr') =>
  (await app.inject(url[lang])).body.replaceAll(/[\u00A0\u202F]/g, ' ')

describe('the remedies of a case', () => {
  test('without anything to attack, the page says so', async () => {
    expect(await bodyOf(await appWith(filed))).toContain('Rien n’a été attaqué')
  })

  test('what can be attacked stands with its days, and a remedy is noted there', async () => {
    const app = await appWith(filed, refused)
    const before = await bodyOf(app)
    expect(before).toContain('Ce qui peut encore être attaqué')
    expect(before).toContain('Recours en annulation')
    const sent = await send(app, {
      do: 'file',
      against: DECISION,
      remedy: 'annulment',
      on: '20/2/2026',
      by: 'electronic',
    })
    expect(sent.statusCode).toBe(303)
    const after = await bodyOf(app)
    expect(after).toContain('Recours introduits')
    expect(after).toContain('non suspensif : une mesure d’éloignement peut être exécutée')
    expect(after).toContain('pas encore connu')
  })

  test('a remedy of tomorrow is not noted', async () => {
    const app = await appWith(filed, refused)
    const sent = await send(app, {
      do: 'file',
      against: DECISION,
      remedy: 'annulment',
      on: '20/2/2027',
      by: 'electronic',
    })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('value="20/2/2027"')
  })

  test('a step that is recorded shows at once with the limit that it opens, and is taken back', async () => {
    const app = await appWith(filed, refused, appealed)
    const sent = await send(app, {
      do: 'step',
      step: 'roll-fee-asked',
      procedure: PROCEDURE,
      answers: APPEAL,
      on: '3/3/2026',
    })
    expect(sent.statusCode).toBe(303)
    const after = await bodyOf(app)
    expect(after).toContain('Délais de ce recours')
    expect(after).toContain('11 mars 2026')
    const [, entry = ''] =
      /value="withdraw"[^>]*><input[^>]*name="about" value="([^"]*)"/.exec(after) ?? []
    expect((await send(app, { do: 'withdraw', about: entry, why: 'Erreur.' })).statusCode).toBe(303)
    expect(await bodyOf(app)).not.toContain('Délais de ce recours')
  })

  test('a decision taken back under a running appeal says what nobody knows', async () => {
    const app = await appWith(
      filed,
      refused,
      appealed,
      step('decision-withdrawn', DECISION, '2026-03-02'),
    )
    const body = await bodyOf(app)
    expect(body).toContain('La décision attaquée a été retirée par son auteur le 2 mars 2026')
    expect(body).toContain('À confirmer par un avocat.')
  })

  test('a decision taken back before the appeal says so in other words', async () => {
    const app = await appWith(
      filed,
      refused,
      step('decision-withdrawn', DECISION, '2026-02-18'),
      appealed,
    )
    const body = await bodyOf(app)
    expect(body).toContain('avait été retirée par son auteur le 18 février 2026')
    expect(body).toContain('À confirmer par un avocat.')
    expect(await bodyOf(app, 'nl')).toContain('was door haar auteur ingetrokken op 18 februari')
  })

  test('a judgment is noted with its result, its days and its notification, and opens cassation', async () => {
    const app = await appWith(filed, refused, appealed)
    const form = { do: 'judge', answers: APPEAL, by: 'registered', notifiedOn: '3/3/2026' }
    expect((await send(app, form)).statusCode).toBe(422)
    const tomorrow = await send(app, { ...form, result: 'rejected', notifiedOn: '3/3/2027' })
    expect(tomorrow.body).toContain('Ce jour est à venir')
    const sent = await send(app, { ...form, result: 'rejected', decidedOn: '1/3/2026' })
    expect(sent.statusCode).toBe(303)
    const after = await bodyOf(app)
    expect(after).toContain('Recours en cassation administrative')
    expect(after).not.toContain('Arrêts notés deux fois')
  })

  test('a judgment that is noted twice is noticed, and settled by a choice that nobody made for you', async () => {
    const app = await appWith(filed, refused, appealed, annulled)
    const again = { do: 'judge', answers: APPEAL, result: 'annulled', by: 'registered' }
    await send(app, { ...again, notifiedOn: '2/3/2026' })
    const body = await bodyOf(app)
    expect(body).toContain('Arrêts notés deux fois')
    expect(body).not.toContain(' checked')
    const [, about = ''] =
      /value="settle"[^>]*><input[^>]*name="about" value="([^"]*)"/.exec(body) ?? []
    const unsaid = await send(app, { do: 'settle', about, why: 'Erreur.' })
    expect(unsaid.statusCode).toBe(422)
    const settled = await send(app, { do: 'settle', about, right: id(7), why: 'Erreur.' })
    expect(settled.statusCode).toBe(303)
    expect(await bodyOf(app)).not.toContain('Arrêts notés deux fois')
    expect((await send(app, { do: 'settle', about, right: id(7), why: 'E' })).statusCode).toBe(422)
  })

  test('after an annulment one press opens the round that follows, once', async () => {
    const app = await appWith(filed, argued, refused, appealed, annulled)
    const before = await bodyOf(app)
    expect(before).toContain('rien n’est à redéposer')
    expect(before).toContain('un argument avec ses preuves')
    expect(before).toContain('aucun domicile élu n’est connu')
    const form = { do: 'new-round', about: id(7), command: id(999) }
    expect((await send(app, form)).statusCode).toBe(303)
    // A double click is one round.
    expect((await send(app, form)).statusCode).toBe(303)
    expect(await bodyOf(app)).toContain('Le nouveau tour est ouvert.')
    const again = await send(app, { ...form, command: id(998) })
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Ce tour est déjà ouvert')
  })

  test('stands there in Dutch', async () => {
    const body = await bodyOf(await appWith(filed, refused, appealed), 'nl')
    expect(body).toContain('Ingediende beroepen')
    expect(body).toContain('niet schorsend')
  })
})

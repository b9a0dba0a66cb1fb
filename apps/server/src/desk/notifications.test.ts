import type { FastifyInstance } from 'fastify'
import { describe, expect, test } from 'vitest'
import { localDate } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import type { Actor } from '@sejour/desk'
import { counsel, deskApp, deskInMemory } from './desk.fixtures.ts'

const id = (part: number) => `d0000000-0000-4000-8000-${String(part).padStart(12, '0')}`
const CASE = id(1)
const [PERSON, PARTNER, PROCEDURE, PIECE] = [id(2), id(3), id(4), id(5)]
const [FIRST, SECOND] = [id(6), id(7)]
const url = {
  fr: `/fr/bureau/dossiers/${CASE}/notifications`,
  nl: `/nl/balie/dossiers/${CASE}/kennisgevingen`,
}

const told = (
  entry: string,
  on: string,
  by: 'hand' | 'registered' | 'refused' = 'hand',
): Command => ({
  type: 'record-entry',
  entry: {
    id: entry,
    procedure: PROCEDURE,
    kind: 'decision-notified',
    decision: 'article-9bis.irrecevable',
    notification: { by, on: localDate(on) },
  },
})
const askedFor = (decision: string): Command => ({
  type: 'record-entry',
  entry: {
    id: id(8),
    procedure: PROCEDURE,
    kind: 'step-taken',
    step: 'notification-asked',
    on: localDate('2026-03-02'),
    details: { how: 'registered', decision },
  },
})
const asked = askedFor('article-9bis.irrecevable')

/** A case of two adults in which these things were done. */
const appWith = (...commands: readonly Command[]) => appOf(counsel, commands)

async function appOf(actor: Actor, commands: readonly Command[]) {
  const desk = deskInMemory()
  let key = 100
  const next = () => id((key += 1))
  await desk.openNew(actor, {
    caseId: CASE,
    commandId: next(),
    title: 'N. Exemple',
    language: 'fr',
    people: [
      { id: PERSON, relation: 'applicant', givenName: 'N.', familyName: 'Exemple' },
      { id: PARTNER, relation: 'partner', givenName: 'T.', familyName: 'Voorbeeld' },
    ],
    procedure: { id: PROCEDURE, kind: 'article-9bis' },
  })
  const done = await desk.performAll(actor, { caseId: CASE, commands, commandId: next() })
  expect(done).toHaveProperty('done')
  return deskApp({ desk, actor })
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

describe('the notifications of a case', () => {
  test('a decision that is asked to be notified says whom, where and how, and takes the answer', async () => {
    const app = await appWith(asked)
    const before = await bodyOf(app)
    expect(before).toContain('À notifier')
    expect(before).toContain('la loi tient alors l’Office pour le domicile')
    expect(before).toContain('9quater')
    const sent = await send(app, {
      do: 'notify',
      about: id(8),
      procedure: PROCEDURE,
      decision: 'article-9bis.irrecevable',
      notifiedOn: '3/3/2026',
      by: 'hand',
      [`person-${PERSON}`]: 'on',
    })
    expect(sent.statusCode).toBe(303)
    const after = await bodyOf(app)
    expect(after).toContain('À N. Exemple')
    expect(after).toContain('À notifier')
    expect(after).toContain('Aucune pièce ne prouve cette notification')
    expect(after).toContain('Recours en annulation')
  })

  test.each([
    { field: 'notifiedOn', value: '3/3/2027', because: 'the day is still to come' },
    { field: 'decision', value: '', because: 'nobody says which decision' },
  ])('comes back with what was typed: $because', async ({ field, value }) => {
    const app = await appWith(asked)
    const sent = await send(app, {
      do: 'notify',
      procedure: PROCEDURE,
      decision: 'article-9bis.irrecevable',
      notifiedOn: '3/3/2026',
      by: 'hand',
      [field]: value,
    })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('error-summary')
  })

  test('what was tried stands there, and a refused letter counts as notified', async () => {
    const app = await appWith(asked)
    const tried = await send(app, {
      do: 'step',
      step: 'notification-attempted',
      procedure: PROCEDURE,
      answers: id(8),
      on: '3/3/2026',
      how: 'hand',
      result: 'absent',
    })
    expect(tried.statusCode).toBe(303)
    expect(await bodyOf(app)).toContain('en main propre : personne n’a ouvert')
    const refused = await appWith(told(FIRST, '2026-03-03', 'refused'))
    expect(await bodyOf(refused)).toContain('Le refus de recevoir compte comme une notification')
  })

  test('a piece proves it', async () => {
    const piece: Command = { type: 'add-exhibit', exhibit: { id: PIECE, title: 'Accusé signé' } }
    const app = await appWith(piece, told(FIRST, '2026-03-03'))
    expect(await bodyOf(app)).toContain('Joindre la preuve')
    await send(app, { do: 'prove', about: FIRST, exhibit: PIECE })
    const after = await bodyOf(app)
    expect(after).toContain('pièce 1, Accusé signé')
    expect(after).not.toContain('Aucune pièce ne prouve cette notification')
  })

  test('the same decision twice is asked about, and settled either way', async () => {
    const twice = [told(FIRST, '2026-03-02'), told(SECOND, '2026-03-04', 'registered')]
    const asking = await appWith(...twice)
    const before = await bodyOf(asking)
    expect(before).toContain('Notée deux fois')
    expect(before).toContain('le jour sûr le plus proche compte')

    const nobody = await send(asking, { do: 'settle', about: SECOND, why: 'Erreur.' })
    expect(nobody.statusCode).toBe(422)
    expect(nobody.body).toContain('Choisissez laquelle des deux est juste')

    const settled = await send(asking, {
      do: 'settle',
      about: SECOND,
      right: FIRST,
      why: 'Erreur.',
    })
    expect(settled.statusCode).toBe(303)
    const one = await bodyOf(asking)
    expect(one).not.toContain('Notée deux fois')
    expect(one).toContain(`id="entry-${FIRST}"`)
    expect(one).not.toContain(`id="entry-${SECOND}"`)

    const late = await send(asking, { do: 'another', about: SECOND })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('quelqu’un l’a réglé')

    const both = await appWith(...twice)
    expect((await send(both, { do: 'another', about: SECOND })).statusCode).toBe(303)
    expect(await bodyOf(both)).not.toContain('Notée deux fois')
  })

  test('what the Office still prepares is to be notified to nobody', async () => {
    const ruling = id(9)
    const office: Actor = { ...counsel, kind: 'office', role: 'handler', secondFactor: true }
    const app = await appOf(office, [
      {
        type: 'begin-ruling',
        ruling: { id: ruling, procedure: PROCEDURE, decision: 'article-9bis.octroi-limite' },
      },
    ])
    // Nobody signed it: nothing is to be notified yet.
    expect(await bodyOf(app)).not.toContain('À notifier')
  })

  test('an officer of a commune records what happened, not what is to come', async () => {
    const officer: Actor = { ...counsel, kind: 'commune', role: 'officer', secondFactor: true }
    const app = await appOf(officer, [askedFor('annexe-13')])
    const tomorrow = await send(app, {
      do: 'step',
      step: 'notification-attempted',
      procedure: PROCEDURE,
      answers: id(8),
      on: '6/3/2026',
      how: 'hand',
      result: 'absent',
    })
    expect(tomorrow.statusCode).toBe(422)
    expect(tomorrow.body).toContain('Ce jour n’est pas encore venu')
    const refused = await send(app, {
      do: 'notify',
      about: id(8),
      procedure: PROCEDURE,
      decision: 'annexe-13',
      notifiedOn: '3/3/2026',
      by: 'refused',
    })
    expect(refused.statusCode).toBe(303)
    expect(await bodyOf(app)).toContain('Le refus de recevoir compte comme une notification')
  })

  test('stands there in Dutch, and a reader sees no form', async () => {
    const app = await appWith(asked, told(FIRST, '2026-03-03'))
    expect(await bodyOf(app, 'nl')).toContain('Geen enkel stuk bewijst deze kennisgeving.')
    const desk = deskInMemory()
    const reader = { ...counsel, role: 'reader' as const }
    expect((await (await deskApp({ desk, actor: reader })).inject(url.fr)).statusCode).toBe(404)
  })
})

import { describe, expect, test } from 'vitest'
import {
  atCounter,
  communeApp,
  key,
  officer,
  post,
  registered,
  REQUEST,
} from './commune.fixtures.ts'
import { counsel } from './desk.fixtures.ts'

describe('registering', () => {
  test('one form writes the people, three days and numbers, and what was in the envelope', async () => {
    const app = await communeApp()
    const { statusCode, counter, page } = await registered(app)
    expect(statusCode).toBe(303)
    expect(counter).toMatch(/\/guichet$/)
    expect(page).toContain('Registre n° 2026/0001')
    expect(page).toContain('datetime="2026-02-27"')
    expect(page).toContain('datetime="2026-03-02"')
    const pieces = await app.inject({ url: counter.replace('guichet', 'pieces') })
    expect(pieces.body).toContain('Preuve de paiement')
  })

  test('sent twice, it is one case', async () => {
    const app = await communeApp()
    const first = await registered(app)
    const second = await registered(app)
    expect(second.counter).toBe(first.counter)
  })

  test.each<readonly [{ readonly [name: string]: string }, string, string]>([
    [{ postedOn: '' }, 'Ce champ est vide', 'what came by post has a day of posting'],
    [{ postedOn: '04/03/2026' }, 'avant d’être postée', 'nothing arrives before it is posted'],
    [{ on: '09/03/2026' }, 'Ce jour est à venir', 'nobody registers what is to come'],
    [{ 'p0-givenName': '', 'p0-familyName': '' }, 'au moins un nom', 'nobody would find it again'],
    [{ postcode: '' }, 'code postal manque', 'no check is possible without an address'],
  ])('%o comes back: %s (%s)', async (wrong, said) => {
    const app = await communeApp()
    const { body, statusCode } = await post(app, '/fr/bureau/enregistrer', { ...REQUEST, ...wrong })
    expect(statusCode).toBe(422)
    expect(body).toContain(said)
    expect(body).toContain('Copie du passeport')
  })

  test('somebody whose request still waits is noticed; the law says what follows, nobody else', async () => {
    const app = await communeApp()
    const first = await registered(app)
    const again = { ...REQUEST, command: key(2), number: '' }
    const asked = await post(app, '/fr/bureau/enregistrer', again)
    expect(asked.statusCode).toBe(422)
    expect(asked.body).toContain('Une demande attend déjà ici')
    expect(asked.body).toContain('présumée s’être désistée')
    const caseId = /dossiers\/([^/]+)/.exec(first.counter)?.[1] ?? ''
    const same = await post(app, '/fr/bureau/enregistrer', { ...again, same: caseId })
    expect(same.headers.location).toContain(caseId)
    const page = await app.inject({ url: first.counter })
    expect(page.body).toContain('Registre n° 2026/0002')
    expect(page.body).toContain('Une demande antérieure de ce dossier attendait encore')
    const other = await post(app, '/fr/bureau/enregistrer', {
      ...again,
      command: key(3),
      same: 'new',
    })
    expect(other.headers.location).not.toContain(caseId)
  })

  test('a number that another request has comes back with what to do', async () => {
    const app = await communeApp()
    await registered(app)
    const { body, statusCode } = await post(app, '/fr/bureau/enregistrer', {
      ...REQUEST,
      command: key(4),
      'p0-familyName': 'Voorbeeld',
      number: '2026/0001',
      proposed: '2026/0002',
    })
    expect(statusCode).toBe(422)
    expect(body).toContain('déjà celui d’une autre demande')
  })

  test.each(['/fr/bureau/enregistrer', '/fr/bureau/notifications'])(
    '%s is for communes alone',
    async (url) => {
      const app = await communeApp(counsel)
      expect((await app.inject({ url })).statusCode).toBe(403)
    },
  )
})

describe('the counter', () => {
  test('takes a request from the fee to the Office, each step in one append', async () => {
    const app = await communeApp()
    const at = await registered(app)
    const send = atCounter(app, at)
    const fee = await send('fee', { result: 'paid', on: '02/03/2026' })
    expect(fee.headers.location).not.toContain('/actes/')
    const asked = await send('ask', { to: 'police', service: 'Quartier Nord', on: '02/03/2026' })
    expect(asked.headers.location).toMatch(/\/actes\//)
    const slip = await app.inject({ url: String(asked.headers.location) })
    expect(slip.body).toContain('Quartier Nord')
    await send('visit', { outcome: 'absent', on: '03/03/2026', at: '18h30' })
    await send('visit', { outcome: 'met', on: '04/03/2026', note: 'Elle a ouvert.' })
    const page = await app.inject({ url: at.counter })
    expect(page.body).toContain('18:30')
    expect(page.body).toContain('Elle a ouvert.')
    expect(page.body).toContain('n’a pas de sanction')
    const concluded = await send('conclude', { outcome: 'positive', on: '04/03/2026' })
    expect(concluded.headers.location).toMatch(/\/actes\//)
    expect((await send('opinion', { opinion: 'none', on: '05/03/2026' })).statusCode).toBe(303)
    expect((await send('receipt', { on: '05/03/2026' })).statusCode).toBe(303)
    const sentOn = await send('transmit', { on: '05/03/2026', how: 'parcel' })
    expect(sentOn.headers.location).toContain('/envois?kind=transmission')
    // Nothing left: the step is recorded with the parcel.
    const before = await app.inject({ url: at.counter })
    expect(before.body).toContain('value="transmit"')
    expect((await app.inject({ url: '/fr/bureau' })).body).toContain('À transmettre à l’Office')
    const paper = await send('transmit', { on: '05/03/2026', how: 'paper' })
    expect(paper.headers.location).toMatch(/\/actes\//)
    expect((await app.inject({ url: at.counter })).body).not.toContain('value="transmit"')
    const log = await app.inject({ url: '/fr/bureau/notifications' })
    expect(log.body).toContain('N. Exemple')
    expect(log.body).toContain('datetime="2026-03-05"')
  })

  test('what does not follow is not offered, and refused with a sentence that says what to do', async () => {
    const app = await communeApp()
    const at = await registered(app)
    expect(at.page).toContain('Conclure la vérification')
    expect(at.page).not.toContain('value="visit"')
    expect(at.page).not.toContain('value="conclude"')
    const send = atCounter(app, at)
    const early = await send('conclude', {
      outcome: 'negative',
      on: '04/03/2026',
      note: 'Personne ne la connaît là.',
    })
    expect(early.statusCode).toBe(422)
    expect(early.body).toContain('Cela ne suit pas l’état de la demande')
    const future = await send('ask', { to: 'police', on: '06/03/2026' })
    expect(future.statusCode).toBe(422)
    expect(future.body).toContain('Ce jour est à venir')
  })

  test('a negative check prepares the refusal with what was found', async () => {
    const app = await communeApp()
    const at = await registered(app)
    const send = atCounter(app, at)
    await send('fee', { result: 'paid', on: '02/03/2026' })
    await send('ask', { to: 'police', on: '02/03/2026' })
    await send('visit', { outcome: 'not-known-there', on: '03/03/2026' })
    const blank = await send('conclude', { outcome: 'negative', on: '04/03/2026' })
    expect(blank.body).toContain('Une enquête négative sans élément ne tient pas')
    const note = 'Le propriétaire ne la connaît pas.'
    const concluded = await send('conclude', { outcome: 'negative', on: '04/03/2026', note })
    const act = await app.inject({ url: String(concluded.headers.location) })
    expect(act.body).toContain(note)
    const notified = await send('notify', {
      decision: 'article-9bis.non-prise-en-consideration',
      decidedOn: '05/03/2026',
      on: '05/03/2026',
      by: 'hand',
    })
    expect(notified.statusCode).toBe(303)
  })

  test('a fee that is missing prepares annexe 42 for whoever owes it', async () => {
    const app = await communeApp()
    const at = await registered(app)
    const send = atCounter(app, at)
    const checked = await send('fee', { result: 'missing', on: '02/03/2026' })
    expect(checked.statusCode).toBe(303)
    const unreadable = await send('balance', { on: '05/03/2026', balance: 'beaucoup' })
    expect(unreadable.body).toContain('Ce montant ne se lit pas')
    const notified = await send('notify', {
      decision: 'annexe-42',
      on: '05/03/2026',
      by: 'refused',
    })
    expect(notified.statusCode).toBe(303)
  })

  test('a move is a choice: the file goes on as a parcel, or stays', async () => {
    const app = await communeApp()
    const at = await registered(app)
    const send = atCounter(app, at)
    const moved = { street: 'rue Neuve 2', postcode: '9998', commune: 'Autre-Exemple' }
    const unsaid = await send('move', { ...moved, on: '04/03/2026' })
    expect(unsaid.body).toContain('Dites si le dossier part ou reste')
    const gone = await send('move', { ...moved, on: '04/03/2026', how: 'send-on' })
    expect(gone.headers.location).toContain('/envois?')
    expect((await app.inject({ url: at.counter })).body).toContain('à Autre-Exemple')
  })

  test('is not there for counsel', async () => {
    const app = await communeApp(counsel)
    expect((await app.inject({ url: '/fr/bureau/dossiers/x/guichet' })).statusCode).toBe(403)
  })

  test('a reader sees no form', async () => {
    const app = await communeApp({ ...officer, role: 'reader' })
    const page = await app.inject({ url: '/nl/balie/registreren' })
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('name="contents"')
  })
})

test('the queue says in each line what to do next', async () => {
  const app = await communeApp()
  const { counter, round } = await registered(app)
  const queue = await app.inject({ url: '/fr/bureau' })
  expect(queue.body).toContain('Redevance à vérifier')
  expect(queue.body).toContain(`${counter}#${round}-fee`)
  const empty = await app.inject({ url: '/nl/balie?queue=returned' })
  expect(empty.body).toContain('Hier wacht niets')
})

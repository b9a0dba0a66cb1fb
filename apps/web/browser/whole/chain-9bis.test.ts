import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, PATIENT, typeDay, visit } from '../site.ts'
import { checkPage } from './check-page.fixtures.ts'
import { completeAct, does, type Filled, formIn, noError, sendForm } from './chain-forms.fixtures.ts'
import { authority, type Colleague, type Desks, openDesks } from './chain-house.fixtures.ts'
import { drop, pdf } from './files.fixtures.ts'
import { member, type AtDesk } from './people.fixtures.ts'
import { openWhole, type Whole } from './whole.fixtures.ts'

const SCHOOL = 'Les enfants suivent leur scolarité ici.'
const WORK = 'Elle travaille depuis des années.'

const REASONS = {
  school: 'La scolarité peut se poursuivre ailleurs, le temps de la demande.',
  better: 'La scolarité peut se poursuivre ailleurs : les pièces le montrent.',
  yes: 'Cet élément est retenu.',
  remark: 'Dites quelles pièces le montrent.',
  work: 'Le travail a été exercé sans autorisation.',
}

const CONDITIONS = [
  ['work', 'Avoir un travail effectif.'],
  ['no-public-help', 'Ne pas dépendre de l’aide sociale.'],
] as const

const shots = process.env['SHOTS']

describe.skipIf(!hasBrowser)('a 9bis refused, annulled, granted and renewed', PATIENT, () => {
  let whole: Whole
  let desks: Desks
  let counsel: Colleague
  let officer: Colleague
  let handler: Colleague
  let second: Colleague
  let id = ''
  let code = ''
  beforeAll(async () => {
    whole = await openWhole('2025-01-06')
    desks = openDesks(whole)
    const firm = await member(whole, 'A. Exemple')
    counsel = { ...firm, lang: 'fr', script: true, hasFactor: false }
    officer = await authority(whole, {
      name: 'G. Loket',
      kind: 'commune',
      of: 'Gemeente Voorbeeldstad',
      lang: 'nl',
      script: false,
    })
    const office = { kind: 'office', of: 'Office d’exemple', lang: 'fr' } as const
    handler = await authority(whole, { ...office, name: 'B. Traitante' })
    second = await authority(whole, { ...office, name: 'L. Seconde', with: handler })
  }, 120_000)
  afterAll(async () => {
    await desks?.close()
    await whole?.close()
  })

  const on = <Value>(day: string, who: Colleague, act: (desk: AtDesk) => Promise<Value>) => {
    whole.becomes(day)
    return desks.at(who, act)
  }
  const step = (desk: AtDesk, wanted: string, filled: Filled = {}) =>
    does(desk, { on: 'remedies', id, verb: 'step', step: wanted }, filled)
  const person = <Value>(day: string, act: (page: Page) => Promise<Value>) => {
    whole.becomes(day)
    return visit(whole, '/ar/my-file', { width: 390, bypassCSP: true }, async (page) => {
      await page.fill('#code', code)
      await typeDay(page, 'birth', '1990-03-05')
      await page.click('.compte-form .button-primary')
      await page.waitForSelector('.person-page')
      return act(page)
    })
  }
  const shoot = async (page: Page, name: string) => {
    if (shots !== undefined && (process.env['ONLY'] ?? name).includes(name))
      await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  }

  test('counsel opens the case and sends the request to the commune', async () => {
    await on('2025-01-06', counsel, async (desk) => {
      const { page, go } = desk
      await go('intake')
      await sendForm(page, { verb: 'open' }, {
        'p0-givenName': 'N.',
        'p0-familyName': 'Exemple',
        'p0-birthDate': '5/3/1990',
        street: 'Proefstraat 1',
        postcode: '9000',
        commune: 'Gent',
        procedure: 'article-9bis',
      })
      await page.waitForSelector('.case-head')
      id = new URL(page.url()).pathname.split('/').at(4) ?? ''
      await does(desk, { on: 'exhibits', id, verb: 'paper' }, { title: 'Passeport' })
      await go('exhibits', { case: id })
      await drop(page, [{ name: 'Attestation.pdf', bytes: pdf('attestation') }])
      await page.waitForSelector('.pieces-uploads [data-state="kept"]')
      const argument = { on: 'arguments', id, verb: 'add' } as const
      await does(desk, { ...argument, about: 'circumstances' }, { kind: 'scolarite', text: SCHOOL })
      await does(desk, { ...argument, about: 'merits' }, { kind: 'travail', text: WORK })
      await checkPage(page)
    })
    await on('2025-01-08', counsel, async (desk) => {
      const { page, go } = desk
      await does(
        desk,
        { on: 'caseAgenda', id, verb: 'note-request-filed' },
        { on: '8/1/2025', by: 'electronic' },
      )
      await go('parcels', { case: id })
      await sendForm(
        page,
        { verb: 'send' },
        { kind: 'request', to: 'Gemeente Voorbeeldstad', withArguments: true },
      )
      await noError(page)
      await checkPage(page)
      await shoot(page, 'c02-sent')
    })
  })

  test('the commune takes it in, registers it, checks the fee and asks for the residence', async () => {
    await on('2025-01-09', officer, async (desk) => {
      const { page, go } = desk
      await shoot(page, 'm01-queue')
      await go('inbox')
      await shoot(page, 'm02-inbox')
      await page.locator('main').getByRole('link', { name: /Exemple/ }).first().click()
      await shoot(page, 'm03-opened')
      await sendForm(page, { verb: 'receive' })
      await noError(page)
      await shoot(page, 'm04-taken')
      await does(desk, { on: 'counter', id, verb: 'register' }, { channel: 'product' })
      await shoot(page, 'm05-registered')
      await go('counter', { case: id })
      const paid = await page.locator('[name^="paid-"]').first().getAttribute('name')
      await sendForm(page, { verb: 'fee' }, { [paid ?? '']: '368' })
      await noError(page)
      await shoot(page, 'm06-fee')
      await does(desk, { on: 'counter', id, verb: 'ask' }, { to: 'police' })
      await shoot(page, 'm07-asked')
    })
    await on('2025-01-14', officer, async (desk) => {
      await does(desk, { on: 'counter', id, verb: 'visit' }, { outcome: 'absent', at: '10:30' })
    })
    await on('2025-01-16', officer, async (desk) => {
      const { page } = desk
      await does(desk, { on: 'counter', id, verb: 'visit' }, { outcome: 'met', at: '18:10' })
      await shoot(page, 'm08-visited')
      await does(desk, { on: 'counter', id, verb: 'conclude' }, { outcome: 'positive' })
      await does(desk, { on: 'counter', id, verb: 'receipt' })
      await does(desk, { on: 'counter', id, verb: 'opinion' }, { opinion: 'favourable' })
      await does(desk, { on: 'counter', id, verb: 'transmit' }, { how: 'parcel' })
      await shoot(page, 'm09-parcel')
      await sendForm(page, { verb: 'send' }, { to: 'Office d’exemple', withArguments: true })
      await noError(page)
      await shoot(page, 'm10-sent')
    })
  })

  test('the Office acknowledges, examines, answers every argument, and a second reader reads', async () => {
    await on('2025-01-20', handler, async (desk) => {
      const { page, go } = desk
      await go('inbox')
      await page.locator('main').getByRole('link', { name: /Exemple/ }).first().click()
      await shoot(page, 'o01-opened')
      await sendForm(page, { verb: 'receive' }, { reference: '8.765.432' })
      await noError(page)
      await shoot(page, 'o02-taken')
    })
    await on('2025-01-21', officer, async ({ page, go }) => {
      await go('parcels', { case: id })
      await shoot(page, 'm11-acknowledged')
      await go('case', { case: id })
      await shoot(page, 'm12-case')
    })
    await on('2025-01-21', counsel, async ({ page, go }) => {
      await go('inbox')
      await shoot(page, 'c03-inbox')
      await go('chain', { case: id })
      await shoot(page, 'c04-chain')
    })
    await on('2025-03-03', handler, async (desk) => {
      const { page, go } = desk
      await shoot(page, 'o03-queue')
      await go('earlier', { case: id })
      await shoot(page, 'o04-earlier')
      await does(desk, { on: 'examination', id, verb: 'admissibility' }, { result: 'admissible' })
      await go('examination', { case: id })
      await shoot(page, 'o05-examined')
      await does(desk, { on: 'ruling', id, verb: 'begin' })
      await does(
        desk,
        { on: 'ruling', id, verb: 'change' },
        { decision: 'article-9bis.non-fondee' },
      )
      await go('ruling', { case: id })
      await shoot(page, 'o06-ruling')
      await sendForm(page, { verb: 'reason', near: new RegExp(SCHOOL) }, { text: REASONS.school })
      await noError(page)
      await shoot(page, 'o07-one-answered')
      await sendForm(page, { verb: 'reason', near: new RegExp(WORK) }, { text: REASONS.work })
      await noError(page)
      await shoot(page, 'o08-all-answered')
      await sendForm(page, { verb: 'act' })
      await shoot(page, 'o09-act')
      await does(desk, { on: 'ruling', id, verb: 'submit' })
      await shoot(page, 'o10-submitted')
    })
    await on('2025-03-04', second, async (desk) => {
      const { page } = desk
      await shoot(page, 'o11-queue-second')
      await does(desk, { on: 'ruling', id, verb: 'return' }, { remark: REASONS.remark })
      await shoot(page, 'o12-returned')
    })
    await on('2025-03-04', handler, async (desk) => {
      const { page, go } = desk
      await go('ruling', { case: id })
      await shoot(page, 'o13-remark')
      await sendForm(page, { verb: 'reason', near: new RegExp(SCHOOL) }, { text: REASONS.better })
      await does(desk, { on: 'ruling', id, verb: 'submit' })
    })
    await on('2025-03-04', second, async (desk) => {
      const { page } = desk
      await does(desk, { on: 'ruling', id, verb: 'approve' })
      await shoot(page, 'o14-approved')
    })
    await on('2025-03-05', handler, async (desk) => {
      const { page, go } = desk
      await does(desk, { on: 'ruling', id, verb: 'sign' }, { signer: 'B. Traitante' })
      await shoot(page, 'o15-signed')
      await page.locator('a[href*="/actes/"]').first().click()
      await shoot(page, 'o16-act')
      await completeAct(page)
      await shoot(page, 'o17-written')
      await noError(page)
      await does(
        desk,
        { on: 'ruling', id, verb: 'send' },
        { how: 'hand', receiver: 'Gemeente Voorbeeldstad' },
      )
      await shoot(page, 'o18-sent')
    })
  })

  test('the commune notifies, and the limits start by themselves everywhere', async () => {
    await on('2025-03-10', officer, async (desk) => {
      const { page, go } = desk
      await shoot(page, 'm20-queue')
      await go('inbox')
      await page.locator('main').getByRole('link', { name: /Exemple/ }).first().click()
      await shoot(page, 'm21-opened')
      await sendForm(page, { verb: 'receive' })
      await noError(page)
      await does(desk, { on: 'exhibits', id, verb: 'paper' }, { title: 'Accusé signé' })
      await go('notifications', { case: id })
      await shoot(page, 'm22-pending')
      await sendForm(page, { verb: 'notify' }, {
        notifiedOn: '10/3/2025',
        by: 'hand',
        detained: 'false',
        removalMeasure: 'none',
        proof: 'Accusé signé',
      })
      await noError(page)
      await shoot(page, 'm23-notified')
      await go('caseAgenda', { case: id })
      await shoot(page, 'm24-agenda')
    })
    await on('2025-03-11', counsel, async (desk) => {
      const { page, go } = desk
      await go('caseAgenda', { case: id })
      await shoot(page, 'c10-agenda')
      await go('remedies', { case: id })
      await shoot(page, 'c11-remedies')
      await go('share', { case: id })
      await sendForm(page, { verb: 'give-code' }, { paperLanguage: 'ar', until: '1/3/2026' })
      await noError(page)
      await shoot(page, 'c12-code')
      code = (await page.locator('.paper-code span').allTextContents()).join('-')
    })
    await person('2025-03-11', async (page) => {
      await shoot(page, 'p01-refused')
    })
  })

  test('counsel appeals; the Office deposits its file; the judge annuls', async () => {
    await on('2025-03-28', counsel, async (desk) => {
      const { page, go } = desk
      await go('remedies', { case: id })
      const form = await formIn(page, { verb: 'file' })
      await form.locator('[name="against"]').selectOption({ index: 1 })
      await sendForm(page, { verb: 'file' }, {
        remedy: 'annulment',
        on: '28/3/2025',
        by: 'electronic',
      })
      await noError(page)
      await shoot(page, 'c20-appeal')
    })
    await on('2025-04-03', counsel, async (desk) => {
      await step(desk, 'enrolled', { rollNumber: '312345' })
      await shoot(desk.page, 'c21-enrolled')
    })
    await on('2025-04-10', handler, async (desk) => {
      const { page, go } = desk
      await go('remedies', { case: id })
      await shoot(page, 'o20-remedies')
      const form = await formIn(page, { verb: 'file' })
      await form.locator('[name="against"]').selectOption({ index: 1 })
      await sendForm(page, { verb: 'file' }, {
        remedy: 'annulment',
        on: '28/3/2025',
        by: 'electronic',
        rollNumber: '312345',
      })
      await noError(page)
      await step(desk, 'enrolled', { on: '3/4/2025', rollNumber: '312345' })
      await step(desk, 'file-deposited')
      await step(desk, 'note-filed')
      await shoot(page, 'o21-deposited')
    })
    await on('2025-04-15', counsel, async (desk) => {
      const { page, go } = desk
      await go('inbox')
      await shoot(page, 'c22-inbox')
      await go('remedies', { case: id })
      await shoot(page, 'c23-deposited')
      await step(desk, 'synthesis-asked')
      await shoot(page, 'c24-synthesis')
      await step(desk, 'synthesis-declared', { will: 'file' })
    })
    await on('2025-04-28', counsel, async (desk) => {
      await step(desk, 'synthesis-filed')
    })
    await on('2025-09-01', counsel, async (desk) => {
      await step(desk, 'hearing-fixed', { hearingOn: '15/9/2025' })
    })
    await on('2025-09-15', counsel, async (desk) => {
      await step(desk, 'hearing-held')
      await shoot(desk.page, 'c25-heard')
    })
    for (const [who, name] of [
      [counsel, 'c26-annulled'],
      [handler, 'o22-annulled'],
    ] as const) {
      await on('2025-10-01', who, async (desk) => {
        const { page, go } = desk
        await go('caseAgenda', { case: id })
        const form = await formIn(page, { verb: 'note-judgment-notified' })
        await form.locator('[name="answers"]').selectOption({ index: 1 })
        await sendForm(page, { verb: 'note-judgment-notified' }, {
          result: 'annulled',
          notifiedOn: '1/10/2025',
          by: 'electronic',
        })
        await noError(page)
        await go('remedies', { case: id })
        await shoot(page, name)
      })
    }
    await person('2025-10-02', async (page) => {
      await shoot(page, 'p02-annulled')
    })
  })

  test('the Office decides again: a year, on two conditions', async () => {
    await on('2025-11-03', handler, async (desk) => {
      const { page, go } = desk
      await shoot(page, 'o30-queue')
      await does(desk, { on: 'remedies', id, verb: 'new-round' })
      await shoot(page, 'o31-round')
      await go('examination', { case: id })
      await shoot(page, 'o32-examination')
      await go('ruling', { case: id })
      await does(desk, { on: 'examination', id, verb: 'admissibility' }, { result: 'admissible' })
      await does(desk, { on: 'ruling', id, verb: 'begin' })
      await does(desk, { on: 'ruling', id, verb: 'change' }, {
        decision: 'article-9bis.octroi-limite',
        from: '10/11/2025',
        until: '9/11/2026',
      })
      for (const [kind, text] of CONDITIONS) {
        await does(desk, { on: 'ruling', id, verb: 'add-condition' }, { kind, text })
      }
      await sendForm(page, { verb: 'reason', near: new RegExp(SCHOOL) }, { text: REASONS.yes })
      await sendForm(page, { verb: 'reason', near: new RegExp(WORK) }, { text: REASONS.yes })
      await noError(page)
      await shoot(page, 'o34-granting')
      await does(desk, { on: 'ruling', id, verb: 'submit' })
    })
    await on('2025-11-04', second, (desk) => does(desk, { on: 'ruling', id, verb: 'approve' }))
    await on('2025-11-05', handler, async (desk) => {
      const { page } = desk
      await does(desk, { on: 'ruling', id, verb: 'sign' }, { signer: 'B. Traitante' })
      await does(
        desk,
        { on: 'ruling', id, verb: 'send' },
        { how: 'hand', receiver: 'Gemeente Voorbeeldstad' },
      )
      await shoot(page, 'o35-sent')
      await desk.go('dashboard')
      await shoot(page, 'o36-queue')
    })
    await on('2025-11-12', officer, async (desk) => {
      const { page, go } = desk
      await go('inbox')
      await page.locator('main').getByRole('link', { name: /Exemple/ }).first().click()
      await sendForm(page, { verb: 'receive' })
      await noError(page)
      await go('notifications', { case: id })
      await sendForm(
        page,
        { verb: 'notify' },
        { notifiedOn: '12/11/2025', by: 'hand', proof: 'Accusé signé' },
      )
      await noError(page)
      await shoot(page, 'm30-notified')
      await go('titles', { case: id })
      await does(desk, { on: 'caseAgenda', id, verb: 'note-title-granted' }, {
        title: 'A',
        from: '10/11/2025',
        until: '9/11/2026',
      })
      await go('titles', { case: id })
      await shoot(page, 'm31-titles')
      await does(
        desk,
        { on: 'titles', id, verb: 'step', step: 'registered-in' },
        { register: 'aliens' },
      )
      await does(desk, { on: 'titles', id, verb: 'step', step: 'card-ordered' })
      await shoot(page, 'm32-ordered')
    })
    await on('2025-11-26', officer, async (desk) => {
      const { page } = desk
      await does(desk, { on: 'titles', id, verb: 'step', step: 'card-ready' })
      await does(
        desk,
        { on: 'titles', id, verb: 'step', step: 'card-handed' },
        { number: 'B 000 111' },
      )
      await shoot(page, 'm33-handed')
    })
    await person('2025-11-27', async (page) => {
      await shoot(page, 'p03-granted')
    })
  })

  test('the renewal window opens; the conditions are checked; annexe 15 bridges the wait', async () => {
    await on('2026-09-28', counsel, async ({ page, go }) => {
      await shoot(page, 'c40-dashboard')
      await go('inbox')
      await shoot(page, 'c40-inbox')
      await go('titles', { case: id })
      await shoot(page, 'c41-window')
    })
    await on('2026-09-28', officer, async (desk) => {
      const { page, go } = desk
      await go('titles', { case: id })
      await shoot(page, 'm40-window')
      await sendForm(page, { verb: 'ask' }, { kind: 'renouvellement', on: '28/9/2026' })
      await noError(page)
      await shoot(page, 'm41-asked')
      await does(desk, { on: 'chain', id, verb: 'step', step: 'transmitted' })
      await go('parcels', { case: id })
      await sendForm(page, { verb: 'send' }, { kind: 'transmission', to: 'Office d’exemple' })
      await noError(page)
    })
    await on('2026-10-05', handler, async (desk) => {
      const { page, go } = desk
      await go('inbox')
      await page
        .locator('main li')
        .filter({ hasText: 'Transmission' })
        .getByRole('link', { name: /Exemple/ })
        .first()
        .click()
      await shoot(page, 'o40-opened')
      await sendForm(page, { verb: 'receive' }, { reference: '8.765.432' })
      await noError(page)
      await go('examination', { case: id })
      await shoot(page, 'o41-checks')
      const form = await formIn(page, { verb: 'checks' })
      for (const radio of await form.locator('[name^="condition."][value="met"]').all()) {
        await radio.check()
      }
      await sendForm(page, { verb: 'checks' }, { result: 'met' })
      await noError(page)
      await shoot(page, 'o42-checked')
    })
    await on('2026-11-10', officer, async (desk) => {
      const { page } = desk
      await does(desk, { on: 'titles', id, verb: 'bridge' }, { until: '8/2/2027' })
      await desk.go('titles', { case: id })
      await shoot(page, 'm42-bridged')
    })
    await person('2026-11-11', async (page) => {
      await shoot(page, 'p04-bridged')
    })
    await on('2026-11-16', handler, async (desk) => {
      const { page } = desk
      await does(desk, { on: 'ruling', id, verb: 'begin' })
      await shoot(page, 'o43-ruling')
      await does(desk, { on: 'ruling', id, verb: 'change' }, {
        decision: 'article-9bis.prolongation-accordee',
        from: '10/11/2026',
        until: '9/11/2027',
      })
      await does(desk, { on: 'ruling', id, verb: 'submit' })
    })
    await on('2026-11-17', second, (desk) => does(desk, { on: 'ruling', id, verb: 'approve' }))
    await on('2026-11-18', handler, async (desk) => {
      await does(desk, { on: 'ruling', id, verb: 'sign' }, { signer: 'B. Traitante' })
      await does(
        desk,
        { on: 'ruling', id, verb: 'send' },
        { how: 'hand', receiver: 'Gemeente Voorbeeldstad' },
      )
    })
    await on('2026-11-20', officer, async (desk) => {
      const { page, go } = desk
      await go('inbox')
      await page.locator('main').getByRole('link', { name: /Exemple/ }).first().click()
      await sendForm(page, { verb: 'receive' })
      await noError(page)
      await go('notifications', { case: id })
      await sendForm(
        page,
        { verb: 'notify' },
        { notifiedOn: '20/11/2026', by: 'hand', proof: 'Accusé signé' },
      )
      await noError(page)
      await does(
        desk,
        { on: 'titles', id, verb: 'extend' },
        { title: 'A', from: '10/11/2026', until: '9/11/2027' },
      )
      await shoot(page, 'm43-prolonged')
    })
    await person('2026-11-21', async (page) => {
      await shoot(page, 'p05-prolonged')
    })
    expect(whole.faults).toEqual([])
  })
})

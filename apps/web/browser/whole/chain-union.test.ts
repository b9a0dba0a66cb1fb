import { localDate } from '@sejour/calendar'
import { sayState, tomorrow } from '@sejour/chain'
import type { Actor } from '@sejour/desk'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, PATIENT, typeDay, unfold, visit } from '../site.ts'
import { does, errorOf, type Filled, formIn, noError, sendForm } from './chain-forms.fixtures.ts'
import { authority, type Colleague, type Desks, openDesks } from './chain-house.fixtures.ts'
import { rows } from './chain-union-rows.fixtures.ts'
import * as paper from './chain-union.fixtures.ts'
import { checkPage } from './check-page.fixtures.ts'
import { type AtDesk, member } from './people.fixtures.ts'
import { openWhole, type Whole } from './whole.fixtures.ts'

const shots = process.env['SHOTS']

describe.skipIf(!hasBrowser)('a family member refused by annexe 20', PATIENT, () => {
  let whole: Whole
  let desks: Desks
  let officer: Colleague
  let atCounter: Colleague
  let handler: Colleague
  let second: Colleague
  let counsel: Colleague
  /** The case that the commune and the Office share, and that of counsel, entered from the paper. */
  let id = ''
  let own = ''

  beforeAll(async () => {
    whole = await openWhole('2024-09-09')
    desks = openDesks(whole)
    const commune = { kind: 'commune', of: 'Exempleville', lang: 'fr' } as const
    officer = await authority(whole, { ...commune, name: 'C. Guichet' })
    const besides = { name: 'D. Accueil', script: false, with: officer }
    atCounter = await authority(whole, { ...commune, ...besides })
    const office = { kind: 'office', of: 'Dienst van het voorbeeld', lang: 'nl' } as const
    handler = await authority(whole, { ...office, name: 'B. Behandelaar' })
    second = await authority(whole, { ...office, name: 'L. Lezer', with: handler })
    const firm = await member(whole, 'A. Exemple')
    counsel = { ...firm, lang: 'fr', script: true, hasFactor: false }
  }, 120_000)
  afterAll(async () => {
    await desks?.close()
    await whole?.close()
  })

  const on = <Value>(day: string, who: Colleague, act: (desk: AtDesk) => Promise<Value>) => {
    whole.becomes(day)
    return desks.at(who, act)
  }
  /** A page in a state in which no checker has seen it. */
  const look = async (page: Page, name: string) => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
    await checkPage(page)
  }
  const union = (verb: string, step?: string) =>
    ({ on: 'union', id, verb, ...(step !== undefined && { step }) }) as const
  const titles = (step: string) => ({ on: 'titles', id, verb: 'step', step }) as const
  const ruling = (verb: string) => ({ on: 'ruling', id, verb }) as const
  const sees = (page: Page, words: string | RegExp) =>
    page.getByRole('main').getByText(words).first().waitFor()

  test('on paper, at the counter: the annexe 19ter with what lacks and by when', async () => {
    await on('2024-09-09', officer, async (desk) => {
      const { page, go } = desk
      const home = { street: 'Rue de l’Exemple 1', postcode: '4000', commune: 'Exempleville' }
      id = await paper.takeIn(desk, { ...home, holder: '' })
      const filing = { request: 'annexe-19ter', on: '9/9/2024', arrivedOn: '2/9/2024' }
      await does(desk, union('file'), { ...filing, answer: 'paper' })
      await paper.writeAct(page, paper.REQUEST)
      await go('union', { case: id })
      await sees(page, 'À remettre au plus tard le 9 décembre 2024')
      await sees(page, 'assurance maladie')
      await look(page, 'u03')
    })
  })

  test('a positive check: the aliens’ register and the orange card', async () => {
    await on('2024-09-09', officer, (desk) =>
      does(desk, union('step', 'residence-check-asked'), { on: '9/9/2024', to: 'police' }),
    )
    await on('2024-09-19', officer, async (desk) => {
      const day = { on: '19/9/2024' }
      const end = { ...day, outcome: 'positive' }
      await does(desk, union('step', 'residence-visited'), { ...day, outcome: 'met' })
      await does(desk, union('step', 'residence-check-concluded'), end)
      await does(desk, union('step', 'registered-in'), { ...day, register: 'aliens' })
      const card = { title: 'ai-union', from: '19/9/2024', until: '9/3/2025' }
      await does(desk, union('grant'), card)
      await sees(desk.page, 'Attendre les preuves')
      await look(desk.page, 'u05')
    })
  })

  test('proofs come incomplete: no refusal for want of them, and no month, with an order or without', async () => {
    await on('2024-11-21', officer, async (desk) => {
      const { page, go } = desk
      await go('union', { case: id })
      await unfold(page)
      await sees(page, /le délai pour prouver court encore/)
      const given = { ground: 'family-not-fulfilled', on: '21/11/2024', by: 'hand', month: true }
      for (const orderDays of ['', '31']) {
        await sendForm(page, union('deliver-20'), { ...given, orderDays })
        expect(await errorOf(page)).toContain('Un membre de la famille ne l’a pas')
      }
      await look(page, 'u06')
      const papers = { on: '21/11/2024', what: 'Fiches de paie' }
      await does(desk, { on: 'chain', id, verb: 'step', step: 'supplement-filed' }, papers)
    })
  })

  test('complete in time, the file goes to the Office, which decides on the conditions', async () => {
    await on('2024-12-06', officer, async (desk) => {
      await does(desk, union('step', 'proofs-completed'), { on: '6/12/2024' })
      const parcel = { kind: 'transmission', to: 'Dienst van het voorbeeld' }
      await does(desk, { on: 'parcels', id, verb: 'send' }, { ...parcel, papers: 'Fiches de paie' })
      await look(desk.page, 'u09')
    })
    await on('2024-12-09', handler, async ({ page, go }) => {
      await go('inbox')
      await paper.openParcel(page)
      await look(page, 'u11')
      await sendForm(page, { verb: 'receive' }, { reference: 'V/2024/1' })
      await noError(page)
      await go('chain', { case: id })
      await sees(page, /het dossier ligt bij de Dienst/)
      await look(page, 'u13')
    })
  })

  test('annexe 20 without an order: one basis, read again by somebody else, signed', async () => {
    await on('2025-02-12', handler, async (desk) => {
      const { page, go } = desk
      await does(desk, ruling('begin'))
      await does(desk, ruling('change'), { decision: 'annexe-20' })
      await does(desk, ruling('act'))
      // What the request settles stands there; two boxes that exclude each other make no act.
      expect(await page.locator('[name="status"][value="family"]').isChecked()).toBe(true)
      await paper.pressWrite(page, { ...paper.REFUSAL, signer: 'mayor' })
      await page.locator('.draft-problem-contradiction').first().waitFor()
      await look(page, 'u16')
      await paper.writeAct(page, { signer: 'minister' })
      await does(desk, ruling('submit'))
      await go('ruling', { case: id })
      expect(await page.locator('input[name="do"][value="approve"]').count()).toBe(0)
    })
    await on('2025-02-12', second, (desk) => does(desk, ruling('approve')))
    await on('2025-02-12', handler, async (desk) => {
      await does(desk, ruling('sign'), { on: '12/2/2025', signer: 'B. Behandelaar, attaché' })
      await look(desk.page, 'u18')
      const asked = { how: 'hand', on: '12/2/2025', receiver: 'Exempleville' }
      await does(desk, ruling('send'), asked)
    })
  })

  test('handed over, the signature refused: thirty days from that day, with the deed as proof', async () => {
    await on('2025-02-19', officer, async (desk) => {
      const { page, go } = desk
      await go('inbox')
      await paper.openParcel(page)
      await sendForm(page, { verb: 'receive' })
      await noError(page)
      await does(desk, { on: 'notifications', id, verb: 'notify' }, paper.TOLD)
      await sees(page, 'vendredi 21 mars 2025')
      await sees(page, 'Arrête l’éloignement.')
      await sees(page, 'Aucune pièce ne prouve')
      // Neither a month that a family member never has, nor what an order would bring.
      expect(await page.getByRole('main').innerText()).not.toMatch(
        /Mois supplém|Communication de l/,
      )
      await paper.follow(page, page.locator('main a[href*="annexe-20"]').first())
      await sendForm(page, { verb: 'start' })
      await paper.writeAct(page, paper.DEED)
      await sendForm(page, { verb: 'keep' })
      await noError(page)
      await go('notifications', { case: id })
      const proof = await formIn(page, { verb: 'prove' })
      const deed = await proof.locator('option').last().getAttribute('value')
      await paper.fillLists(proof, { exhibit: deed ?? '' })
      expect(await page.getByText('Aucune pièce ne prouve').count()).toBe(0)
      await look(page, 'u23')
      await go('chain', { case: id })
      await sees(page, sayState('union-family', 'refused', 'fr'))
      expect(await page.locator('.case-head').innerText()).not.toContain('Décision retirée')
    })
  })

  test('a counsel enters the paper; the page of the person says it in Turkish', async () => {
    const code = await on('2025-02-24', counsel, async (desk) => {
      const { page, go } = desk
      own = await paper.takeIn(desk, {})
      const noted = (kind: string, filled: Filled) => paper.note(desk, { of: own, kind }, filled)
      await noted('request-filed', { on: '9/9/2024', by: 'hand' })
      await noted('receipt-given', { paper: 'annexe-19ter', on: '9/9/2024' })
      await noted('decision-notified', { ...paper.TOLD, decision: 'annexe-20' })
      await sees(page, 'vendredi 21 mars 2025')
      await look(page, 'u30')
      await go('share', { case: own })
      await sendForm(page, { verb: 'give-code' }, { paperLanguage: 'tr', until: '19/2/2026' })
      await page.locator('.paper-code').first().waitFor()
      return (await page.locator('.paper-code span').allTextContents()).join('-')
    })
    await visit(whole, '/tr/my-file', { width: 390, bypassCSP: true }, async (page) => {
      await page.fill('#code', code)
      await typeDay(page, 'birth', '1990-03-05')
      await page.click('.compte-form .button-primary')
      await page.waitForSelector('.person-page')
      await sees(page, '21 Mart 2025')
      await sees(page, 'İtiraz süresi devam ediyor')
      await sees(page, /Sizde veya dosyanızı izleyen/)
      await look(page, 'u31')
    })
  })

  test('annulment is suspensive by law, with its source', async () => {
    await on('2025-03-10', counsel, async ({ page, go }) => {
      await go('remedies', { case: own })
      await paper.fillLists(await formIn(page, { verb: 'file' }), paper.APPEAL)
      await noError(page)
      await sees(page, /^suspensif/)
      await sees(page, /39\/79/)
      await look(page, 'u33')
    })
  })

  test('the commune hands over the annexe 35 and strikes off, without script; the Office follows', async () => {
    await on('2025-03-14', atCounter, async (desk) => {
      await paper.note(desk, { of: id, kind: 'remedy-filed' }, paper.APPEAL)
      const receipt = { paper: 'annexe-35', on: '14/3/2025' }
      await paper.note(desk, { of: id, kind: 'receipt-given' }, receipt)
      const struck = { on: '14/3/2025', register: 'aliens', why: 'refusal' }
      await does(desk, titles('struck-off'), struck)
    })
    // The Council tells the Office: nobody else does.
    await on('2025-03-17', handler, async ({ page, go }) => {
      await go('remedies', { case: id })
      await sees(page, 'bijlage 35')
      await paper.fillLists(await formIn(page, { verb: 'file' }), paper.APPEAL)
      await noError(page)
      await sees(page, /^schorsend/)
      await look(page, 'u38')
    })
  })

  test('annulled: back to the Office, in a round that follows, which recognises the stay', async () => {
    await on('2025-09-16', handler, async (desk) => {
      const { page } = desk
      await paper.note(desk, { of: id, kind: 'judgment-notified' }, paper.JUDGMENT)
      await does(desk, { on: 'remedies', id, verb: 'new-round' })
      await look(page, 'u40')
      await does(desk, ruling('begin'))
      const stay = { decision: 'union.droit-reconnu', from: '6/10/2025', until: '5/10/2030' }
      await does(desk, ruling('change'), stay)
      await does(desk, ruling('submit'))
    })
    await on('2025-09-16', second, (desk) => does(desk, ruling('approve')))
    await on('2025-09-16', handler, async (desk) => {
      await does(desk, ruling('sign'), { on: '16/9/2025', signer: 'B. Behandelaar, attaché' })
      const asked = { how: 'hand', on: '16/9/2025', receiver: 'Exempleville' }
      await does(desk, ruling('send'), asked)
    })
  })

  test('the F card is ordered, made and handed over; the register changes', async () => {
    await on('2025-10-06', atCounter, async (desk) => {
      const { page, go } = desk
      await go('inbox')
      await paper.openParcel(page)
      await sendForm(page, { verb: 'receive' })
      await noError(page)
      const told = { notifiedOn: '6/10/2025', by: 'hand' }
      await does(desk, { on: 'notifications', id, verb: 'notify' }, told)
      const card = { title: 'F', from: '6/10/2025', until: '5/10/2030' }
      await paper.note(desk, { of: id, kind: 'title-granted' }, card)
      await does(desk, titles('registered-in'), { on: '6/10/2025', register: 'aliens' })
      await does(desk, titles('card-ordered'), { on: '6/10/2025' })
    })
    await on('2025-10-27', officer, async (desk) => {
      await does(desk, titles('card-ready'), { on: '27/10/2025' })
      await does(desk, titles('card-handed'), { on: '27/10/2025' })
      await look(desk.page, 'u45')
    })
  })

  test.each(rows)('tomorrow, on $on: $because', async ({ on: day, says }) => {
    const { account, organisation } = officer
    const rights = { kind: 'commune', role: 'administrator', secondFactor: true } as const
    const actor: Actor = { account, organisation, name: 'C. Guichet', ...rights }
    const seen = await whole.house.deskParts.desk.caseOf(actor, id, { lang: 'fr' })
    const state = 'seen' in seen ? seen.seen.state : undefined
    const [person = ''] = state?.persons.keys() ?? []
    const card = state && tomorrow(state, { person, on: localDate(day) })
    const found = card?.lines.map((line) => [line.id, `${line.answer} ${line.says}`])
    expect(Object.fromEntries(found ?? [])).toMatchObject(says)
  })

  test('nothing went wrong unseen', () => {
    expect(whole.faults).toEqual([])
  })
})

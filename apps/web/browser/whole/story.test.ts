import ICAL from 'ical.js'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAIL } from '../../../server/src/desk/hostile.fixtures.ts'
import { picture } from '../desk-pieces.fixtures.ts'
import { hasBrowser, PATIENT, type Visit } from '../site.ts'
import { checkPage } from './check-page.fixtures.ts'
import { pressAndWait, takeFamilyIn } from './family.fixtures.ts'
import { drop, pdf } from './files.fixtures.ts'
import { type AtDesk, atDesk, type Member, member } from './people.fixtures.ts'
import { answerIn, labelOf, lettersOf, noteEntry } from './story.fixtures.ts'
import { openWhole, type Whole } from './whole.fixtures.ts'

describe.skipIf(!hasBrowser)('the story of a family, on the whole server', PATIENT, () => {
  let whole: Whole
  let counsel: Member
  let id = ''
  beforeAll(async () => {
    whole = await openWhole('2025-08-18')
    counsel = await member(whole, 'A. Exemple', { lang: 'nl' })
  }, 120_000)
  afterAll(() => whole?.close())

  /** Somebody of the firm at the desk, on a day. */
  const on = <Value>(day: string, act: (desk: AtDesk) => Promise<Value>, way: Visit = {}) => {
    whole.becomes(day)
    return atDesk(whole, { mail: counsel.mail, lang: 'nl', bypassCSP: true, ...way }, act)
  }

  const note = (desk: AtDesk, kind: string, fill: (form: Locator) => Promise<void>) =>
    noteEntry(desk, { id, kind, fill })
  const limit = (page: Page, name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })

  test('a family is taken in; what nobody knows becomes a task', async () => {
    await on('2025-08-18', async (desk) => {
      const { page, go } = desk
      id = await takeFamilyIn(desk, 'Voorbeeld')
      await checkPage(page)
      await go('facts', { case: id })
      const question = (name: RegExp) => page.getByRole('group', { name })
      await question(/^Aan wie hebt u de aanvraag gericht/)
        .getByLabel('Aan de burgemeester van de gemeente waar ik werkelijk woon')
        .check()
      await question(/^Heeft de gemeente al nagegaan/)
        .getByLabel('Ik weet het niet')
        .check()
      await page.getByRole('button', { name: 'Antwoorden opslaan' }).first().click()
      await page.locator('.desk-said').waitFor()
      await checkPage(page)
      await go('tasks', { case: id })
      await page.getByText('Het antwoord vinden: Woonstcontrole').first().waitFor()
      await checkPage(page)
    })
  })

  test('an argument is excluded or not by answers of the case', async () => {
    await on('2025-08-19', async ({ page, go }) => {
      await go('arguments', { case: id })
      for (const [side, kind] of [
        [/^Buitengewone omstandigheden/, 'scolarite'],
        [/^Gronden/, 'travail'],
      ] as const) {
        const column = page.getByRole('region', { name: side })
        await column.getByLabel('Aard').last().selectOption(kind)
        await column.getByLabel('Het argument, in uw woorden').last().fill(`Uit te werken: ${kind}`)
        await column.getByRole('button', { name: 'Argument opslaan' }).last().click()
        await page.getByText(`Uit te werken: ${kind}`).first().waitFor()
      }
      const card = page.getByRole('article').filter({ hasText: 'Uit te werken: scolarite' })
      await card.getByText('Uitsluitingen van § 2: er ontbreken antwoorden').waitFor()
      await checkPage(page)

      await go('facts', { case: id })
      const says = (answer: RegExp) => (field: Locator) => field.getByLabel(answer).first().check()
      const questions: readonly [RegExp, (field: Locator) => Promise<unknown>][] = [
        [/^Hoever stond uw asielaanvraag/, (field) => field.selectOption('aucune')],
        [/^Hebt u in België al eerder een machtiging/, says(/^Neen?$/)],
        [/^Hebt u een aanvraag om medische redenen/, says(/^Nooit$/)],
        [/^Hebt u een verblijfsaanvraag als staatloze/, says(/^Neen?$/)],
      ]
      for (const [question, answer] of questions) await answerIn(page, question, answer)
      await go('arguments', { case: id })
      await page
        .getByRole('article')
        .filter({ hasText: 'Uit te werken: scolarite' })
        .getByText('Geen uitsluiting van § 2 weert het')
        .waitFor()
    })
  })

  test('pieces come by drag and drop, from a mail and from a phone; coverage says what lacks', async () => {
    await on('2025-08-20', async ({ page, go }) => {
      await go('exhibits', { case: id })
      await drop(page, [
        { name: 'Paspoort.pdf', bytes: pdf('paspoort') },
        { name: 'leeg.pdf', bytes: new Uint8Array() },
      ])
      await page.waitForSelector('.pieces-uploads [data-state="kept"]')
      await page.getByText('Dit bestand is leeg (0 bytes).').first().waitFor()
      await drop(page, [{ name: 'bericht.eml', bytes: MAIL }])
      await page.getByRole('listitem').filter({ hasText: 'bericht.eml' }).getByRole('link').click()
      await page.waitForSelector('#take-form')
      await checkPage(page)
      await Promise.all([
        page.waitForEvent('load'),
        page.locator('#take-form').getByRole('button').click(),
      ])
      await page.waitForSelector('[data-pieces]')
      expect(await page.locator('tr[data-piece]').count()).toBeGreaterThanOrEqual(3)
      await checkPage(page)
    })
    await on(
      '2025-08-21',
      async ({ page, go }) => {
        await go('exhibits', { case: id })
        await page.setInputFiles('#pieces-photo', {
          name: 'IMG_20250821_101112.png',
          mimeType: 'image/png',
          buffer: picture(),
        })
        await page.locator('.pieces-uploads [data-state="kept"] a').click()
        await page.getByLabel('Titel, zoals in de inventaris').fill('Schoolattest')
        await page.getByLabel('Soort').selectOption('attestation-scolaire')
        await page.getByRole('checkbox', { name: /Uit te werken: scolarite/ }).check()
        await pressAndWait(page, 'Stuk opslaan')
        await page.locator('.desk-said').waitFor()
        await checkPage(page)
        await go('exhibitsCoverage', { case: id })
        expect(await page.locator('main').innerText()).toContain('Uit te werken: travail')
        await checkPage(page)
      },
      { width: 390 },
    )
  })

  test('the check before filing tells apart what is inadmissible and what is weaker', async () => {
    await on('2025-08-29', async ({ page, go }) => {
      await go('check', { case: id })
      const stop = page.getByRole('region', { name: 'Onontvankelijk zonder' })
      const weak = page.getByRole('region', { name: 'Zwakker zonder' })
      expect(await stop.innerText()).toContain('De retributie is volledig betaald')
      expect(await weak.innerText()).not.toContain('De retributie is volledig betaald')
      expect(await weak.innerText()).toContain('De aanvraag moet ondertekend zijn')
      await checkPage(page)
    })
  })

  test('a filing makes the numbers of its pieces final', async () => {
    await on('2025-09-01', async (desk) => {
      const { page, go } = desk
      await note(desk, 'Een ingediende aanvraag noteren', async (form) => {
        await form.getByLabel('Dag', { exact: true }).fill('1/9/2025')
        await form.getByLabel('Hoe het vertrok').selectOption('registered')
        await form
          .getByRole('checkbox', { name: /bericht|Contrat/i })
          .first()
          .uncheck()
      })
      await checkPage(page)
      await go('exhibits', { case: id })
      const row = page.getByRole('row', { name: /Schoolattest/ })
      await row
        .getByText('Ingediend: dit nummer verandert niet meer')
        .waitFor({ state: 'attached' })
      expect(await page.locator('tr[data-piece][data-final]').count()).toBe(
        (await page.locator('tr[data-piece]').count()) - 1,
      )
    })
  })

  test('a decision handed over opens its limits; the feed and the reminders tell of them', async () => {
    const feed = await on('2025-12-03', async (desk) => {
      const { page, go } = desk
      await note(desk, 'Een ter kennis gebrachte beslissing noteren', async (form) => {
        await form
          .getByLabel('Beslissing', { exact: true })
          .selectOption('article-9bis.irrecevable')
        await form.getByLabel('Dag van de kennisgeving').fill('2/12/2025')
        await form.getByLabel('Hoe het aankwam').selectOption('hand')
        await form.getByLabel('Vastgehouden bij de kennisgeving').selectOption('false')
        await form.getByLabel('Stuk dat het bewijst').selectOption({ label: 'Paspoort' })
      })
      // Thirty days after 2 December 2025 is New Year's day: the next working day is the last.
      const annulment = limit(page, 'Beroep tot nietigverklaring')
      await annulment.getByText('vrijdag 2 januari 2026').first().waitFor()
      // A first measure or a further one: until that is known, the shorter limit is the safe one.
      const urgent = limit(page, 'Vordering tot schorsing bij uiterst dringende')
      await urgent.getByText('maandag 8 december 2025').first().waitFor()
      await urgent.getByText('vrijdag 12 december 2025').first().waitFor()
      await checkPage(page)
      await pressAndWait(page, /^Wordt niet gebruikt: Vordering tot schorsing bij uiterst/)
      await go('agenda')
      await checkPage(page)
      await pressAndWait(page, 'Een adres maken')
      const address = await page.getByLabel('Geheim adres').inputValue()
      await checkPage(page)
      return address
    })
    expect(feed).toContain(whole.origin)
    const calendar = new ICAL.Component(ICAL.parse(await (await fetch(feed)).text()))
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
      .filter(({ uid }) => uid.includes('annulment'))
      .map(({ startDate }) => `${startDate.isDate} ${startDate.toString()}`)
    expect(days).toContain('true 2026-01-02')

    expect(await lettersOf(whole, '2025-12-18', 0)).toEqual([])
    const [fortnight, ...more] = await lettersOf(whole, '2025-12-19', 1)
    expect([fortnight?.to, more]).toEqual([[counsel.mail], []])
    expect(fortnight?.text).toContain('2 januari 2026')
    expect(fortnight?.text).not.toContain('Voorbeeld')
    expect(await lettersOf(whole, '2025-12-26', 1)).toHaveLength(1)
  })

  test('an appeal ends the limit, an annulment opens a new round, a card opens its renewal', async () => {
    await on('2025-12-28', async (desk) => {
      const { page } = desk
      await note(desk, 'Een ingediend beroep noteren', async (form) => {
        await form.getByLabel('Tegen').selectOption({ index: 1 })
        await form.getByLabel('Beroep', { exact: true }).selectOption('annulment')
        await form.getByLabel('Dag', { exact: true }).fill('27/12/2025')
        await form.getByLabel('Hoe het vertrok').selectOption('registered')
      })
      const running = page.getByRole('region', { name: 'Na te leven' })
      expect(await running.innerText()).not.toContain('Beroep tot nietigverklaring')
      await checkPage(page)
    })
    expect(await lettersOf(whole, '2026-01-02', 0)).toEqual([])

    await on('2026-03-03', async (desk) => {
      await note(desk, 'Een ter kennis gebracht arrest noteren', async (form) => {
        await form.getByLabel('Beantwoordt').selectOption({ index: 1 })
        await form.getByLabel('Uitkomst').selectOption({ label: 'Vernietiging' })
        await form.getByLabel('Dag van de kennisgeving').fill('2/3/2026')
        await form.getByLabel('Hoe het aankwam').selectOption('electronic')
      })
      await limit(desk.page, 'Nieuwe beslissing verwacht na een vernietiging').waitFor()
    })
    await on('2026-05-04', async (desk) => {
      const { page, go } = desk
      await note(desk, 'Een toegekende titel noteren', async (form) => {
        const card = form.getByLabel('Titel', { exact: true })
        await card.selectOption({ label: await labelOf(card, /^A-kaart|^kaart A/i) })
        await form.getByLabel('Van', { exact: true }).fill('4/5/2026')
        await form.getByLabel(/^Tot, zoals gedrukt/).fill('3/5/2027')
      })
      const renewal = page
        .getByRole('article')
        .filter({ hasText: /verlenging/i })
        .first()
      await renewal.waitFor()
      expect(await renewal.innerText()).toMatch(/2027/)
      await checkPage(page)
      await go('case', { case: id })
      await checkPage(page)
    })
    expect(whole.faults).toEqual([])
  })
})

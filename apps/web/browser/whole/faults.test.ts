import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, PATIENT, unfold, type Visit } from '../site.ts'
import { checkPage } from './check-page.fixtures.ts'
import { pressAndWait, takeFamilyIn } from './family.fixtures.ts'
import { drop, pdf } from './files.fixtures.ts'
import { type AtDesk, atDesk, type Member, member, signIn } from './people.fixtures.ts'
import { openWhole, type Whole } from './whole.fixtures.ts'

describe.skipIf(!hasBrowser)('what goes wrong on the way, on the whole server', PATIENT, () => {
  let whole: Whole
  let first: Member
  let second: Member
  let id = ''
  beforeAll(async () => {
    whole = await openWhole('2026-03-02')
    first = await member(whole, 'A. Exemple')
    second = await member(whole, 'B. Exemple', { of: first })
    id = await at(first, (desk) => takeFamilyIn(desk, 'Exemple'))
  }, 180_000)
  afterAll(() => whole?.close())

  const at = <Value>(
    { mail }: Member,
    act: (desk: AtDesk) => Promise<Value>,
    way: Visit & { readonly lang?: 'fr' | 'nl' } = {},
  ) => atDesk(whole, { mail, lang: 'fr', bypassCSP: true, ...way }, act)

  test('the line is cut while somebody types: the words stay, and are kept once it is back', async () => {
    await at(first, async ({ page, go }) => {
      await go('notes', { case: id })
      const area = page.getByLabel('Nouvelle note')
      await area.fill('Début')
      await page.getByText('Enregistré, pas envoyé.').first().waitFor()
      await page.context().setOffline(true)
      await area.fill('Début et suite')
      await page.getByText('la connexion est coupée').first().waitFor()
      await checkPage(page)
      expect(await area.inputValue()).toBe('Début et suite')
      await page.context().setOffline(false)
      await page.getByText('Enregistré, pas envoyé.').first().waitFor()
      const other = await page.context().newPage()
      await other.goto(page.url())
      await other.getByText('Début et suite').first().waitFor()
      await other.close()
    })
  })

  test('the line is cut while a file goes up: it arrives once, when the line is back', async () => {
    await at(
      first,
      async ({ page, go }) => {
        await go('exhibits', { case: id })
        // The line is cut once the page is whole, its scripts included.
        await page.waitForLoadState('networkidle')
        await page.context().setOffline(true)
        await drop(page, [{ name: 'Huurcontract.pdf', bytes: pdf('huur') }])
        await page.waitForSelector('.pieces-uploads [data-state="lost"]')
        await checkPage(page)
        await page.context().setOffline(false)
        await page.waitForSelector('.pieces-uploads [data-state="kept"]')
        await go('exhibits', { case: id })
        expect(await page.locator('tr[data-piece]').count()).toBe(1)
      },
      { lang: 'nl', width: 390 },
    )
  })

  test('a double click notes a task once', async () => {
    await at(first, async ({ page, go }) => {
      await go('tasks', { case: id })
      await page.getByLabel('Ce qui est à faire').last().fill('Appeler l’école')
      await page.getByRole('button', { name: 'Noter la tâche' }).dblclick()
      await page.getByText('Appeler l’école').first().waitFor()
      await go('tasks', { case: id })
      expect(await page.getByRole('button', { name: 'Fait : Appeler l’école' }).count()).toBe(1)
    })
  })

  test('two people on one file: what both changed is shown field by field, nothing is lost', async () => {
    await at(first, async (mine) => {
      await mine.go('people', { case: id })
      await unfold(mine.page)
      const phone = (desk: AtDesk) => desk.page.locator('[name="phone"]').first()
      const save = ({ page }: AtDesk) =>
        Promise.all([
          page.waitForEvent('load'),
          page
            .locator('form')
            .filter({ has: page.locator('[name="phone"]') })
            .first()
            .getByRole('button')
            .first()
            .click(),
        ])
      await at(second, async (theirs) => {
        await theirs.go('people', { case: id })
        await unfold(theirs.page)
        await phone(theirs).fill('0470 00 00 02')
        await save(theirs)
      })
      await phone(mine).fill('0470 00 00 01')
      await save(mine)
      const said = mine.page.locator('.error-summary')
      expect(await said.innerText()).toContain('B. Exemple')
      await mine.page.locator('.desk-meanwhile').getByText('0470 00 00 02').first().waitFor()
      expect(await phone(mine).inputValue()).toBe('0470 00 00 01')
      await checkPage(mine.page)
      await save(mine)
      await mine.go('people', { case: id })
      await unfold(mine.page)
      expect(await phone(mine).inputValue()).toBe('0470 00 00 01')
    })
  })

  test.each([true, false])(
    'the session ends while somebody writes, script: %s: the text is there after signing in',
    async (script) => {
      await at(
        first,
        async ({ page, go }) => {
          const task = `Écrire à la commune (${script})`
          await go('tasks', { case: id })
          await page.getByLabel('Ce qui est à faire').last().fill(task)
          await whole.house.accounts.sessions.end(first.account, 'all')
          await pressAndWait(page, 'Noter la tâche')
          await page.getByRole('heading', { name: 'La session est fermée' }).waitFor()
          if (script) await checkPage(page)
          const [other] = await Promise.all([
            page.context().waitForEvent('page'),
            page.getByRole('link', { name: /Ouvrir une session/ }).click(),
          ])
          await signIn(other, first.mail)
          await other.getByRole('heading', { level: 1 }).waitFor()
          await other.close()
          await pressAndWait(page, 'Envoyer à nouveau')
          await go('tasks', { case: id })
          await page.getByText(task).first().waitFor()
        },
        { script, width: script ? 1440 : 390, bypassCSP: script },
      )
    },
  )

  test('nothing went wrong unseen', () => {
    expect(whole.faults).toEqual([])
  })
})

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, PATIENT, typeDay, unfold, type Visit, visit } from '../site.ts'
import { checkPage } from './check-page.fixtures.ts'
import { pressAndWait, takeFamilyIn } from './family.fixtures.ts'
import { drop, pdf } from './files.fixtures.ts'
import { type AtDesk, atDesk, type Member, member } from './people.fixtures.ts'
import { openWhole, type Whole } from './whole.fixtures.ts'

const SECRET = 'Elle craint son cousin : n’en rien écrire.'
const cli = fileURLToPath(new URL('../../../cli/bin/sejour.js', import.meta.url))

describe.skipIf(!hasBrowser)('a case that moves, on the whole server', PATIENT, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sejour-moving-'))
  let whole: Whole
  let first: Member
  let second: Member
  let id = ''
  beforeAll(async () => {
    whole = await openWhole('2026-03-02')
    first = await member(whole, 'A. Exemple')
    second = await member(whole, 'B. Exemple')
    await at(first, async (desk) => {
      const { page, go } = desk
      id = await takeFamilyIn(desk, 'Exemple')
      await go('exhibits', { case: id })
      await drop(page, [{ name: 'Passeport.pdf', bytes: pdf('passeport') }])
      await page.waitForSelector('.pieces-uploads [data-state="kept"]')
      await go('notes', { case: id })
      await page.getByLabel('Nouvelle note').fill(SECRET)
      await pressAndWait(page, 'Enregistrer la note')
      await page.getByText(SECRET).first().waitFor()
      await checkPage(page)
    })
  }, 180_000)
  afterAll(async () => {
    await whole?.close()
    rmSync(folder, { recursive: true })
  })

  const at = <Value>(
    { mail }: Member,
    act: (desk: AtDesk) => Promise<Value>,
    way: Visit = { bypassCSP: true },
  ) => atDesk(whole, { mail, lang: 'fr', ...way }, act)

  /** Saves what a button gives, and tells where. */
  async function saved(page: Page, button: string, name: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    const file = path.join(folder, name)
    await download.saveAs(file)
    return file
  }

  /** What `sejour verify` says of an archive. @throws when it does not hold */
  async function verified(file: string): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'verify', file], {
      env: { ...process.env, LANG: 'fr_BE.UTF-8', LC_ALL: '' },
    })
    return stdout
  }

  test('a case leaves as an archive that verifies, and comes into another firm as it was', async () => {
    const file = await at(first, async ({ page, go }) => {
      await go('exportCase', { case: id })
      await checkPage(page)
      return saved(page, 'Télécharger l’archive', 'dossier.zip')
    })
    expect((await readFile(file)).includes('cousin')).toBe(false)
    expect(await verified(file)).not.toBe('')

    const third = await member(whole, 'C. Exemple')
    await at(third, async ({ page, go }) => {
      await go('imports')
      await checkPage(page)
      await page.getByLabel('Archive du dossier').setInputFiles(file)
      await pressAndWait(page, 'Voir ce qu’elle contient')
      await page.getByText('Ce dossier n’est pas encore ici.').waitFor()
      await checkPage(page)
      await pressAndWait(page, 'Reprendre ce dossier')
      await go('case', { case: id })
      await page.locator('.case-head').getByText('Exemple').first().waitFor()
      await go('exhibits', { case: id })
      await page.getByRole('row', { name: /Passeport/ }).waitFor()
      await go('notes', { case: id })
      expect(await page.locator('main').innerText()).not.toContain('cousin')

      await go('exportCase', { case: id })
      const again = await saved(page, 'Télécharger l’archive', 'repris.zip')
      expect(await verified(again)).not.toBe('')
      await go('imports')
      await page.getByLabel('Archive du dossier').setInputFiles(file)
      await pressAndWait(page, 'Voir ce qu’elle contient')
      expect(await page.locator('.exchange-state').innerText()).toContain('déjà ici')
    })
  })

  test('everything of an organisation leaves at once', async () => {
    await at(first, async ({ page, go }) => {
      await go('exports')
      await checkPage(page)
      await pressAndWait(page, 'Préparer l’archive')
      await page.getByText('L’archive est prête').waitFor()
      await checkPage(page)
      const file = await saved(page, 'Télécharger, puis retirer d’ici', 'tout.zip')
      expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
    })
  })

  test('counsel changes: the case goes over, the notes stay, the first may only read', async () => {
    const code = await at(first, async ({ page, go }) => {
      await go('share', { case: id })
      await checkPage(page)
      const form = page
        .locator('form')
        .filter({ has: page.getByRole('button', { name: 'Faire l’offre' }) })
      for (const tick of await form.getByRole('checkbox').all()) await tick.check()
      await form.getByLabel('Ce que le conseil suivant doit savoir').fill('Tout est prêt.')
      await form.getByLabel('La personne est d’accord').selectOption('written')
      await form.getByLabel('Le', { exact: true }).fill('1/3/2026')
      await pressAndWait(page, 'Faire l’offre')
      const shown = await page.locator('.paper-code').innerText()
      await checkPage(page)
      return shown.replaceAll(/\s+/g, '-').replaceAll(/^-|-$/g, '')
    })
    await at(second, async ({ page, go }) => {
      await go('takeOver')
      await checkPage(page)
      await page.getByLabel('Code de l’offre').fill(code)
      await pressAndWait(page, 'Voir l’offre')
      await page.getByText('Tout est prêt.').waitFor()
      await checkPage(page)
      await pressAndWait(page, 'Reprendre ce dossier')
      await go('exhibits', { case: id })
      await page.getByRole('row', { name: /Passeport/ }).waitFor()
      await go('notes', { case: id })
      expect(await page.locator('main').innerText()).not.toContain('cousin')
      await page.getByLabel('Nouvelle note').fill('Nouvelle note du second conseil')
      await pressAndWait(page, 'Enregistrer la note')
      await page.getByText('Nouvelle note du second conseil').first().waitFor()
    })
    await at(first, async ({ page, go }) => {
      await go('notes', { case: id })
      await page.getByText(SECRET).first().waitFor()
      expect(await page.getByRole('button', { name: 'Enregistrer la note' }).count()).toBe(0)
      await page.getByText('Dossier transmis à un autre conseil').first().waitFor()
      await checkPage(page)
    })
  })

  test.each([
    { script: false, width: 390 },
    { script: true, width: 1440 },
  ])(
    'a code on paper opens the page of the person, script: $script, with who read it',
    async (way) => {
      const code = await at(second, async ({ page, go }) => {
        await go('share', { case: id })
        await unfold(page)
        const form = page
          .locator('form')
          .filter({ has: page.getByRole('button', { name: 'Faire le papier' }) })
        await form.getByLabel('Pour qui').selectOption({ label: 'N. Exemple' })
        await pressAndWait(page, 'Faire le papier')
        await page.locator('.paper-code').first().waitFor()
        await checkPage(page)
        return (await page.locator('.paper-code').first().innerText()).replaceAll(/\s+/g, ' ')
      })
      await visit(whole, '/nl/mijn-dossier', way, async (page) => {
        await page.locator('#code').fill(code)
        await typeDay(page, 'birth', '1990-03-05')
        await pressAndWait(page, /openen/)
        await page.getByRole('heading', { name: 'Wie uw dossier heeft gelezen' }).waitFor()
        expect(await page.locator('main').innerText()).not.toContain('cousin')
      })
      await visit(
        whole,
        '/fr/mon-dossier',
        { ...way, script: true, bypassCSP: true },
        async (page) => {
          await checkPage(page)
          await page.getByLabel('Code sur votre papier').fill(code)
          await typeDay(page, 'birth', '1990-03-05')
          await pressAndWait(page, 'Ouvrir mon dossier')
          await page.getByRole('heading', { name: 'Qui a lu votre dossier' }).waitFor()
          await checkPage(page)
        },
      )
    },
  )

  test('the firm sees that the person read', async () => {
    await at(second, async ({ page, go }) => {
      await go('readLog', { case: id })
      await page
        .getByText('La page d’une personne')
        .or(page.getByText('La page ouverte par un code sur papier'))
        .first()
        .waitFor()
      await checkPage(page)
    })
    expect(whole.faults).toEqual([])
  })
})

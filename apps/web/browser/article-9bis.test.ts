import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Lang } from '../src/texts/index.ts'
import { type Answering, COVERED, openScreening, walkThrough } from './article-9bis.fixtures.ts'
import { hasBrowser, violations } from './site.ts'

let site: Awaited<ReturnType<typeof openScreening>>
beforeAll(async () => {
  if (hasBrowser) site = await openScreening('2025-03-03')
})
afterAll(() => site?.close())

/** An invented person whose file is in order, with one argument that asylum rejected. */
const withPassport: Answering = {
  'demande.aupres-de': 'bourgmestre',
  'demande.adresse-indiquee': 'yes',
  'residence.effective': 'yes',
  'redevance.naissance': '1990-01-01',
  'redevance.dispense': 'aucune',
  'redevance.preuve-jointe': 'yes',
  'redevance.montant-paye': '368,00',
  'redevance.partage': 'seul-demandeur',
  'identite.document': 'passeport',
  'asile.stade': 'close',
  'procedures.demande-anterieure': 'no',
  'procedures.9ter': 'jamais',
  'procedures.apatridie': 'no',
  circonstances: ['scolarite', 'vie-familiale'],
  'circonstances[0].invoquee-asile': 'yes',
  'circonstances[0].rejetee-asile': 'yes',
  'circonstances[0].motif-rejet-asile': 'fond',
  'circonstances[1].invoquee-asile': 'no',
  'circonstances[1].relevait-asile': 'no',
  motifs: ['scolarite'],
}

const withoutDocument: Answering = {
  ...withPassport,
  'identite.document': 'aucun',
  'identite.impossibilite': 'no',
}

const ways: readonly { readonly lang: Lang; readonly width: number; readonly script: boolean }[] = [
  { lang: 'fr', width: 390, script: true },
  { lang: 'nl', width: 1440, script: true },
  { lang: 'fr', width: 1440, script: false },
  { lang: 'nl', width: 390, script: false },
]

const said = {
  fr: {
    appreciation: 'laissé à l’appréciation (Office des étrangers)',
    over: 'non rempli',
    open: 'inconnu',
    record: 'Argument 1 (L’école des enfants)',
  },
  nl: {
    appreciation: 'overgelaten aan de beoordeling (Dienst Vreemdelingenzaken)',
    over: 'niet vervuld',
    open: 'onbekend',
    record: 'Argument 1 (',
  },
}

describe.runIf(hasBrowser).each(ways)(
  '$lang, $width px, script: $script',
  ({ lang, width, script }) => {
    const words = said[lang === 'nl' ? 'nl' : 'fr']

    async function conclude(answering: Answering) {
      const page = await site.open(lang, width, script)
      const sent: string[] = []
      page.on('request', (request) => sent.push(request.url()))
      const asked = await walkThrough(page, answering)
      await page.locator('button[value="to:conclusion"]').click()
      const text = await page.locator('main').innerText()
      const url = page.url()
      await page.close()
      return { asked, text, url, sent: sent.filter((one) => !one.endsWith('icon.svg')) }
    }

    test('a passport and two arguments, one of them excluded: left to appreciation', async () => {
      const { asked, text, url, sent } = await conclude(withPassport)
      expect(asked).toContain('circonstances[1].invoquee-asile')
      expect(text).toContain(words.appreciation)
      expect(text).toContain('368')
      expect(url).not.toContain('?')
      if (script) expect(sent).toEqual([])
    })

    test('no document and no reason for it: inadmissible, and the merits are not asked', async () => {
      const { asked, text } = await conclude(withoutDocument)
      expect(text).toContain(words.over)
      expect(asked).not.toContain('motifs')
    })

    test('nothing known: no conclusion, and what to gather', async () => {
      const { asked, text } = await conclude({})
      expect(asked.length).toBeLessThan(25)
      expect(text).toContain(words.open)
      expect(text).not.toContain(words.over)
      expect(text).toMatch(/passeport|paspoort/)
    })
  },
)

test.runIf(hasBrowser)(
  'every kind of page stands before the checker of accessibility',
  async () => {
    for (const [lang, width] of [
      ['fr', 320],
      ['de', 1440],
    ] as const) {
      const page = await site.open(lang, width, true)
      const found: string[] = []
      const look = async () => {
        found.push(...(await violations(page)))
        const isTooWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        )
        if (isTooWide) found.push(`wider than the screen: ${await page.title()}`)
      }
      await walkThrough(page, withPassport, look)
      await page.locator('button[value="to:conclusion"]').click()
      await look()
      await page.locator('button[value="to:check"]').first().click()
      await page.locator('button[value="to:question:redevance.montant-paye"]').click()
      await page.fill('#answer', 'beaucoup')
      await page.locator('.button-primary').click()
      await look()
      expect(found).toEqual([])
      await page.close()
    }
  },
  60_000,
)

test.runIf(hasBrowser)('the way back keeps answers, and the history holds none', async () => {
  const page = await site.open('fr', 390, true)
  await page.locator('.button-primary').click()
  await page.locator('input[value="bourgmestre"]').check(COVERED)
  await page.locator('.button-primary').click()
  await page.goBack()
  expect(await page.locator('input[value="bourgmestre"]').isChecked()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('{"page":1}')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.reload()
  expect(await page.locator('form[data-step]').getAttribute('data-step')).toBe('start')
  await page.close()
})

test.runIf(hasBrowser)(
  'answers are kept on the device only when asked, and deleted when asked',
  async () => {
    const page = await site.open('fr', 390, true)
    await walkThrough(page, withPassport)
    await page.locator('button[value="keep"]').click()
    expect(await page.evaluate(() => localStorage.length)).toBe(1)
    await page.reload()
    await page.locator('button[value="resume"]').click()
    expect(await page.locator('main').innerText()).toContain('368')
    await page.locator('button[value="forget"]').click()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.close()
  },
)

test.runIf(hasBrowser)(
  'an answer that cannot be read keeps what was typed and says what to do',
  async () => {
    for (const script of [true, false]) {
      const page = await site.open('fr', 390, script)
      await page.locator('.button-primary').click()
      await page.locator('.button-primary').click()
      expect(await page.locator('.error-summary').innerText()).toContain('Choisissez une réponse')
      expect(await page.title()).toContain('Erreur')
      await page.close()
    }
  },
)

test.runIf(hasBrowser)('a text that changed since it was read closes no door', async () => {
  const later = await openScreening('2026-09-01')
  const page = await later.open('fr', 390, true)
  await walkThrough(page, withoutDocument)
  await page.locator('button[value="to:conclusion"]').click()
  const text = await page.locator('main').innerText()
  expect(text).toContain('À confirmer par un avocat')
  expect(text).toContain('Selon le dernier texte connu')
  await later.close()
})

import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { JPEG, MAIL, PDF, PROGRAM } from '../../server/src/desk/hostile.fixtures.ts'
import { furnish, openPieces, picture, type PieceSite } from './desk-pieces.fixtures.ts'
import { beyond, hasBrowser, PATIENT, unfold, violations, visit } from './site.ts'

const PAGES = {
  fr: ['', '/couverture', '/presence', '/tableau', '/:piece', '/:mail/courriel'],
  nl: ['', '/dekking', '/aanwezigheid', '/tabel', '/:piece', '/:mail/mail'],
} as const

const looks = [
  ...PAGES.fr.map((path) => ({ lang: 'fr', path, width: 390, other: 1440 }) as const),
  ...PAGES.nl.map((path) => ({ lang: 'nl', path, width: 1440, other: 390 }) as const),
]

/** A file of its own each time: the same one twice in a case is one piece. */
const unique = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.from(randomUUID())])

describe.runIf(hasBrowser)('the pieces of a case in a browser', PATIENT, () => {
  let site: PieceSite
  let piece = ''
  let mail = ''

  beforeAll(async () => {
    site = await openPieces()
    piece = (await furnish(site)).piece
    mail = randomUUID()
    const { bench } = site
    const stream = (async function* () {
      yield MAIL
    })()
    const upload = { caseId: bench.caseId, exhibit: mail, commandId: mail, name: 'm.eml', stream }
    await bench.parts.pieces.add(bench.counsel, upload, { title: 'Courriel' })
  }, 120_000)

  afterAll(async () => {
    await site?.close()
  })

  const at = (path: string, lang: 'fr' | 'nl' = 'fr') => {
    const root =
      lang === 'fr' ? '/fr/bureau/dossiers/:case/pieces' : '/nl/balie/dossiers/:case/stukken'
    return (root + path)
      .replace(':case', site.bench.caseId)
      .replace(':piece', piece)
      .replace(':mail', mail)
  }

  const count = async () => (await site.bench.state()).exhibits.size

  const choose = (page: Page, name: string, bytes: Uint8Array) =>
    page.setInputFiles('#pieces-files', {
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })

  test.each(looks)(
    '$lang $path: nothing for a checker to say at $width px, nothing wider than any screen',
    async ({ lang, path, width, other }) => {
      await visit(site, at(path, lang), { width, bypassCSP: true }, async (page) => {
        await unfold(page)
        expect(await violations(page)).toEqual([])
        expect(await beyond(page)).toBe(0)
        await page.setViewportSize({ width: other, height: 900 })
        expect(await beyond(page)).toBe(0)
      })
    },
  )

  test('without script, files are chosen and sent by the form itself', async () => {
    const before = await count()
    await visit(site, at(''), { script: false, width: 390 }, async (page) => {
      // Files that are refused come back with 422, which a browser notes.
      page.removeAllListeners('console')
      await page.setInputFiles('#pieces-files', [
        { name: 'un.pdf', mimeType: '', buffer: unique(PDF) },
        { name: 'deux.pdf', mimeType: '', buffer: PROGRAM },
      ])
      await Promise.all([page.waitForNavigation(), page.click('.pieces-form button')])
      expect(await page.textContent('.pieces-results')).toContain('deux.pdf')
    })
    expect(await count()).toBe(before + 1)
  })

  test('files dropped anywhere on the page become pieces, each with its own answer', async () => {
    const before = await count()
    await visit(site, at(''), {}, async (page) => {
      const files = [
        { name: 'facture.pdf', bytes: [...unique(PDF)] },
        { name: 'photo.jpg', bytes: [...unique(JPEG)] },
        { name: 'jeu.pdf', bytes: [...PROGRAM] },
      ]
      await page.evaluate((dropped) => {
        const data = new DataTransfer()
        for (const { name, bytes } of dropped)
          data.items.add(new File([new Uint8Array(bytes)], name))
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
          )
      }, files)
      await page.waitForSelector('.pieces-uploads [data-state="refused"]')
      await page.waitForFunction(
        () => document.querySelectorAll('.pieces-uploads [data-state="kept"]').length === 2,
      )
      expect(await page.textContent('.pieces-total')).toBe(
        '2 sur 3 fichiers envoyés, 1 non enregistrés',
      )
      expect(await page.textContent('.pieces-uploads [data-state="refused"]')).toContain(
        'un programme',
      )
      await page.waitForFunction(() =>
        document.querySelector('[data-pieces]')?.textContent?.includes('Facture'),
      )
    })
    expect(await count()).toBe(before + 2)
  })

  test('a photo taken on a phone becomes a piece', async () => {
    const before = await count()
    await visit(site, at('', 'nl'), { width: 390 }, async (page) => {
      await page.setInputFiles('#pieces-photo', {
        name: 'IMG_20260301_101112.png',
        mimeType: 'image/png',
        buffer: unique(picture()),
      })
      await page.waitForSelector('.pieces-uploads [data-state="kept"]')
      await page.click('.pieces-uploads [data-state="kept"] a')
      expect(await page.textContent('h1')).toContain('Stuk zonder titel')
      expect(await page.inputValue('#describe-dated')).toBe('01/03/2026')
      await page.fill('#describe-title', 'Huurcontract')
      await page.selectOption('#describe-kind', 'bail')
      await Promise.all([page.waitForNavigation(), page.click('#describe-form .button-primary')])
      expect(await page.textContent('h1')).toContain('Huurcontract')
    })
    expect(await count()).toBe(before + 1)
  })

  test('an .eml leads to what is joined to it, which becomes pieces in one step', async () => {
    const before = await count()
    await visit(site, at(''), {}, async (page) => {
      await choose(page, 'courriel.eml', Buffer.concat([Buffer.from('X-Essai: 1\r\n'), MAIL]))
      await page.click('.pieces-uploads [data-state="kept"] a')
      await page.waitForSelector('#take-form')
      await Promise.all([page.waitForNavigation(), page.click('#take-form .button-primary')])
      expect(await page.textContent('[data-pieces]')).toContain('Attestation ecole')
    })
    expect(await count()).toBe(before + 3)
  })

  test('a connection lost on the way is tried again, and nothing is there twice', async () => {
    const before = await count()
    await visit(site, at(''), {}, async (page) => {
      // The server gets all of it, and its answer is lost; then the line is dead once more.
      let tries = 0
      await page.route('**/pieces/ajouter', async (route) => {
        tries += 1
        if (tries === 1) await route.fetch()
        return tries <= 2 ? route.abort('connectionreset') : route.continue()
      })
      page.removeAllListeners('console')
      await choose(page, 'perdu.pdf', unique(PDF))
      await page.waitForSelector('.pieces-uploads [data-state="lost"]')
      expect(await page.textContent('.pieces-uploads')).toContain('rien n’est perdu')
      await page.waitForFunction(
        () => document.querySelector('.pieces-uploads [data-state="kept"]') !== null,
        undefined,
        { timeout: 30_000 },
      )
      expect(tries).toBe(3)
    })
    expect(await count()).toBe(before + 1)
  })

  test('an upload is cancelled, and nothing of it is kept', async () => {
    const before = await count()
    await visit(site, at(''), {}, async (page) => {
      await page.route('**/pieces/ajouter', () => new Promise<void>(() => undefined))
      await choose(page, 'trop.pdf', unique(PDF))
      await page.click('.pieces-upload-actions button')
      await page.waitForSelector('.pieces-uploads [data-state="refused"]')
      expect(await page.textContent('.pieces-uploads')).toContain('annulé')
    })
    expect(await count()).toBe(before)
  })

  test('the same file again is named by the piece that has it', async () => {
    const bytes = unique(PDF)
    await visit(site, at(''), {}, async (page) => {
      await choose(page, 'double.pdf', bytes)
      await page.waitForSelector('.pieces-uploads [data-state="kept"]')
      await choose(page, 'autre-nom.pdf', bytes)
      await page.waitForSelector('.pieces-uploads [data-state="refused"]')
      expect(await page.textContent('.pieces-uploads [data-state="refused"]')).toMatch(
        /déjà la pièce \d+/,
      )
    })
  })

  test('a line is dragged by its handle, or moved by its button, and the numbers follow', async () => {
    await visit(site, at(''), {}, async (page) => {
      const titles = () =>
        page.$$eval('tr[data-piece]:not([data-final]) > th > a', (links) =>
          links.map((link) => link.textContent),
        )
      const [first, second, third] = await titles()
      const target = page.locator('tr[data-piece]:not([data-final])').nth(2)
      // A mouse moves only where something is seen.
      await target.scrollIntoViewIfNeeded()
      const from = await page.locator('[data-handle]').first().boundingBox()
      const to = await target.boundingBox()
      if (from === null || to === null) throw new Error('nothing to drag')
      await page.mouse.move(from.x + 5, from.y + 10)
      await page.mouse.down()
      await page.mouse.move(to.x + 40, to.y + 10, { steps: 5 })
      await page.mouse.move(to.x + 40, to.y + to.height - 6, { steps: 5 })
      await page.mouse.up()
      await page.waitForFunction(
        (title) =>
          document.querySelector('tr[data-piece]:not([data-final]) > th > a')?.textContent ===
          title,
        second,
      )
      expect((await titles()).slice(0, 3)).toEqual([second, third, first])
      await page.click(`tr[data-piece]:not([data-final]):nth-of-type(5) form[id^="up-"] button`)
      await page.waitForFunction(
        (title) =>
          document.querySelectorAll('tr[data-piece]:not([data-final]) > th > a')[1]?.textContent ===
          title,
        first,
      )
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
    })
  })
})

import type { Locator, Page } from 'playwright-core'
import type { DeskPageId } from '../../src/desk/index.ts'
import type { AtDesk } from './people.fixtures.ts'

/** What somebody fills in, by the names of the fields: words, the value of a choice, or a tick. */
export type Filled = { readonly [field: string]: string | boolean }

/** Which form of a page: by what it does, and what it is about where there are several. */
export type Which = {
  readonly verb: string
  readonly step?: string
  readonly near?: RegExp
  readonly about?: string
}

/** The form of a page, unfolded as somebody unfolds it. */
export async function formIn(page: Page, { verb, step, about, near }: Which): Promise<Locator> {
  let forms = page.locator(`form:has(input[type="hidden"][name="do"][value="${verb}"])`)
  if (step !== undefined) {
    forms = forms.and(page.locator(`form:has(input[name="step"][value="${step}"])`))
  }
  if (about !== undefined) {
    forms = forms.and(page.locator(`form:has(input[name="about"][value="${about}"])`))
  }
  if (near !== undefined) {
    forms = page.locator('article').filter({ hasText: near }).locator(forms)
  }
  const form = near === undefined ? forms.first() : forms.last()
  await form.waitFor({ state: 'attached' })
  const folded = form.locator('xpath=ancestor::details[not(@open)]')
  const how = await folded.count()
  for (let index = 0; index < how; index += 1) {
    await form.locator('xpath=ancestor::details[not(@open)]/summary').first().click()
  }
  return form
}

/** Fills the fields of a form, each in its way. */
export async function fillIn(form: Locator, filled: Filled): Promise<void> {
  for (const [name, value] of Object.entries(filled)) {
    const field = form.locator(`[name="${name}"]:not([type="hidden"])`)
    const kind = await field
      .first()
      .evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase()))
    if (typeof value === 'boolean') await field.setChecked(value)
    else if (kind === 'radio') await form.locator(`[name="${name}"][value="${value}"]`).check()
    else if (kind === 'select') await choose(field, value)
    else await field.fill(value)
  }
}

/** The option of this value, or else with these words. */
async function choose(list: Locator, wanted: string): Promise<void> {
  const byValue = list.locator(`option[value="${wanted}"]`)
  if ((await byValue.count()) > 0) await list.selectOption(wanted)
  else await list.selectOption({ label: wanted })
}

/** Fills a form, presses its button, and waits for the page that answers. */
export async function sendForm(page: Page, which: Which, filled: Filled = {}): Promise<void> {
  const form = await formIn(page, which)
  await fillIn(form, filled)
  await press(page, form.locator('.desk-form-actions button').first())
}

export async function press(page: Page, button: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), button.click()])
}

/** Sends a form of a page of a case; what the page then finds wrong is an error. */
export async function does(
  { page, go }: AtDesk,
  at: { readonly on: DeskPageId; readonly id: string } & Which,
  filled: Filled = {},
): Promise<void> {
  await go(at.on, { case: at.id })
  await sendForm(page, at, filled)
  await noError(page)
}

/** @throws when the page says that something is wrong */
export async function noError(page: Page): Promise<void> {
  const errors = page.locator('.error-summary')
  if ((await errors.count()) > 0) throw new Error(await errors.first().innerText())
  const status = page.locator('main')
  if ((await status.count()) === 0)
    throw new Error(`no page at ${page.url()}: ${await page.content()}`)
}

/** What is wrong, as the page says it. */
export async function errorOf(page: Page): Promise<string> {
  return page.locator('.error-summary').first().innerText()
}

/** Fills in whatever an act still lacks, and writes it. */
export async function completeAct(page: Page): Promise<void> {
  const form = page.locator('form:has(input[name="do"][value="save"])')
  const links = page.locator('main li a[href^="#"]').filter({ hasText: 'à remplir' })
  const missing = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const place of new Set(missing)) {
    const field = page.locator(`[id="${place.slice(1)}"]`)
    await field.evaluate((one) => {
      for (let at = one.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
        at.open = true
    })
    const radios = field.locator('input[type="radio"]')
    if ((await radios.count()) > 0) await radios.last().check()
    else await field.fill(/day|[oO]n$/.test(place) ? '5/3/2025' : 'Exemple')
  }
  await press(page, form.locator('button[name="step"][value="write"]'))
}

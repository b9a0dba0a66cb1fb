import type { Page } from 'playwright-core'

/** What an invented person answers, by question; every other answer is “I don’t know”. */
export type Answering = { readonly [id: string]: string | readonly string[] }

/** An invented person whose file is in order, with one argument that asylum rejected. */
export const withPassport: Answering = {
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

/** The same person without any document, and without a reason for it. */
export const withoutDocument: Answering = {
  ...withPassport,
  'identite.document': 'aucun',
  'identite.impossibilite': 'no',
}

// The words of a row cover its tick: a press anywhere on the row reaches it.
export const COVERED = { force: true } as const

const stepOf = async (page: Page): Promise<string> =>
  (await page.locator('form[data-step]').getAttribute('data-step')) ?? ''

/** Goes on, and waits for the page that follows: without script it comes from the server. */
async function goOn(page: Page, from: string): Promise<void> {
  await page.locator('form[data-step] .button-primary').first().click()
  await page.locator(`form[data-step]:not([data-step="${from}"])`).waitFor()
}

/** Answers every question that decides, up to the list of answers or another step. Gives what was asked. */
export async function walkThrough(
  page: Page,
  answering: Answering,
  look: (page: Page, step: string) => Promise<void> = async () => {},
  until = 'check',
): Promise<readonly string[]> {
  const asked: string[] = []
  await look(page, await stepOf(page))
  await goOn(page, 'start')
  for (;;) {
    const step = await stepOf(page)
    await look(page, step)
    if (step === until) return asked
    if (step !== 'remarks') {
      const id = step.replace('question:', '')
      if (asked.includes(id)) throw new Error(`asked twice: ${id}`)
      asked.push(id)
      if ((await page.locator('.several').count()) > 0) await answerSeveral(page, answering)
      else await answer(page, answering[id])
    }
    await goOn(page, step)
  }
}

async function answer(page: Page, value: Answering[string] | undefined): Promise<void> {
  if (value === undefined) return page.locator('#answer-unknown').check(COVERED)
  if (typeof value !== 'string') {
    for (const one of value) await page.locator(`input[value="${one}"]`).check(COVERED)
    return
  }
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
  if (year && month && day) {
    await page.fill('#answer-day', day)
    await page.fill('#answer-month', month)
    await page.fill('#answer-year', year)
  } else if (await page.locator('input#answer').count()) await page.fill('#answer', value)
  else await page.locator(`input[name="answer"][value="${value}"]`).check(COVERED)
}

/** Several yes-or-no questions on one page: what is not told is left alone. */
async function answerSeveral(page: Page, answering: Answering): Promise<void> {
  for (const [id, value] of Object.entries(answering)) {
    const row = page.locator(`input[name="answer.${id}"][value="${String(value)}"]`)
    if ((await row.count()) > 0) await row.check(COVERED)
  }
}

/** From the list of answers to what follows from them. */
export async function toConclusion(page: Page): Promise<string> {
  await page.locator('button[value="to:conclusion"]').click()
  await page.locator('form[data-step="conclusion"]').waitFor()
  return page.locator('main').innerText()
}

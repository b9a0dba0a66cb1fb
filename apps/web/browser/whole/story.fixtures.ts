import type { Locator, Page } from 'playwright-core'
import { unfold } from '../site.ts'
import type { AtDesk } from './people.fixtures.ts'
import type { Letter } from './post-office.fixtures.ts'
import type { Whole } from './whole.fixtures.ts'

/** Answers one question of the law, wherever it stands on the page of facts. */
export async function answerIn(
  page: Page,
  question: RegExp,
  answer: (field: Locator) => Promise<unknown>,
): Promise<void> {
  await unfold(page)
  const field = page
    .getByRole('combobox', { name: question })
    .or(page.getByRole('group', { name: question }))
    .first()
  await answer(field)
  const form = page.locator('form').filter({ has: field }).first()
  await Promise.all([
    page.waitForEvent('load'),
    form.getByRole('button', { name: 'Antwoorden opslaan' }).click(),
  ])
}

/** Notes something that happened, on the agenda of a case. */
export async function noteEntry(
  { page, go }: AtDesk,
  {
    id,
    kind,
    fill,
  }: {
    readonly id: string
    readonly kind: string
    readonly fill: (form: Locator) => Promise<void>
  },
): Promise<void> {
  await go('caseAgenda', { case: id })
  await page.getByText(kind, { exact: true }).click()
  const form = page
    .locator('details[open] form')
    .filter({ has: page.getByText('Stuk dat het bewijst') })
    .last()
  await fill(form)
  await Promise.all([page.waitForEvent('load'), form.getByRole('button').click()])
  await page.locator('.desk-said').waitFor()
}

/** The words of the option that a list has for something. @throws when it has none */
export async function labelOf(list: Locator, wanted: RegExp): Promise<string> {
  const labels = await list.locator('option').allInnerTexts()
  const found = labels.find((label) => wanted.test(label))
  if (found === undefined) throw new Error(`none of ${labels.join(' | ')}`)
  return found
}

const LONGEST_WAIT = 10_000

/** Letters of a day on which the job of the server runs again and again. */
export async function lettersOf(
  whole: Whole,
  isoDay: string,
  awaited: number,
): Promise<readonly Letter[]> {
  whole.becomes(isoDay)
  const { letters } = whole.post
  const before = letters.length
  const stop = whole.house.agenda.startReminders(20)
  const until = Date.now() + LONGEST_WAIT
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
  while (letters.length < before + awaited && Date.now() < until) await wait(20)
  // More runs, which must send nothing more.
  await wait(600)
  await stop()
  return letters.slice(before)
}

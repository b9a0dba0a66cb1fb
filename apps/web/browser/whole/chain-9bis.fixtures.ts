import { sayState, type TomorrowAnswer, tomorrowWords } from '@sejour/chain'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DeskPageId } from '../../src/desk/index.ts'
import { typeDay, visit } from '../site.ts'
import { checkPage } from './check-page.fixtures.ts'
import { does, type Filled, noError, sendForm } from './chain-forms.fixtures.ts'
import type { Colleague, Desks } from './chain-house.fixtures.ts'
import type { AtDesk } from './people.fixtures.ts'
import type { Whole } from './whole.fixtures.ts'

export const COMMUNE = 'Gemeente Voorbeeldstad'
export const OFFICE = 'Office d’exemple'
export const SCHOOL = 'Les enfants suivent leur scolarité ici.'
export const WORK = 'Elle travaille depuis des années.'

/** Everybody of one request, and what they know of it. */
export type Story = {
  readonly whole: Whole
  readonly desks: Desks
  readonly counsel: Colleague
  /** Works without script until the file is sent on, and with it from the decision on. */
  readonly officer: Colleague
  readonly handler: Colleague
  readonly second: Colleague
  id: string
  /** On the paper that the person holds. */
  code: string
}

/** Somebody at their desk, on a day. */
export function on<Value>(
  { whole, desks }: Story,
  [day, who]: readonly [day: string, who: Colleague],
  act: (desk: AtDesk) => Promise<Value>,
): Promise<Value> {
  whole.becomes(day)
  return desks.at(who, act)
}

/** Sends a form of a page of the case. */
export const at =
  ({ id }: Story, desk: AtDesk, page: DeskPageId) =>
  (verb: string, filled: Filled = {}): Promise<void> =>
    does(desk, { on: page, id, verb }, filled)

/** Opens what another organisation sent, and takes it in. */
export async function takeIn(
  { page, go }: AtDesk,
  { kind, ...filled }: { readonly kind: string; readonly reference?: string },
): Promise<void> {
  await go('inbox')
  const row = page.locator('main li').filter({ hasText: kind })
  await row
    .getByRole('link', { name: /Exemple/ })
    .first()
    .click()
  await sendForm(page, { verb: 'receive' }, filled)
  await noError(page)
}

/** Where the file stands, as the page of its way says it. `state`: of the machine of article 9bis. */
export async function stands(
  { id }: Story,
  { page, lang, go }: AtDesk,
  state: string,
): Promise<void> {
  await go('chain', { case: id })
  const said = await page.locator('main strong').allInnerTexts()
  expect(said.map((words) => words.toLowerCase())).toContain(
    sayState('article-9bis', state, lang).toLowerCase(),
  )
}

/** What a page says, with nothing for a checker to add. */
export async function seen({ page }: AtDesk): Promise<string> {
  await checkPage(page)
  return plain(await page.locator('main').innerText())
}

/** Without what only guides the eye: narrow spaces, and marks of direction. */
const plain = (words: string): string =>
  words.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll(/[\u200E\u200F\u2066-\u2069]/g, '')

/** Gives the person a paper with a code, in Arabic. */
export async function givePaper(story: Story, { page, go }: AtDesk, until: string): Promise<void> {
  await go('share', { case: story.id })
  await sendForm(page, { verb: 'give-code' }, { paperLanguage: 'ar', until })
  story.code = (await page.locator('.paper-code span').allTextContents()).join('-')
}

/** The page of the person, in Arabic, on a telephone. */
function asPerson<Value>(
  { whole, code }: Story,
  day: string,
  act: (page: Page) => Promise<Value>,
): Promise<Value> {
  whole.becomes(day)
  return visit(whole, '/ar/my-file', { width: 390, bypassCSP: true }, async (page) => {
    await page.fill('#code', code)
    await typeDay(page, 'birth', '1990-03-05')
    await page.click('.compte-form .button-primary')
    await page.waitForSelector('.person-page')
    return act(page)
  })
}

type Line = keyof typeof tomorrowWords.ar.lines

/** What the card of tomorrow must say on a day, line by line, and the rule that says so. */
export type Card = {
  readonly on: string
  readonly says: { readonly [line in Line]?: `${TomorrowAnswer} ${string}` }
  readonly because: string
}

export const CARDS = {
  pending: {
    on: '2025-01-21',
    says: {
      stay: 'unknown stay.nothing-added',
      register: 'unknown register.not-added',
      paper: 'yes paper.proof-only',
    },
    because: 'R94: a request that is pending adds nothing, and annex 3 is no title',
  },
  refused: {
    on: '2025-03-11',
    says: { stay: 'unknown stay.refused' },
    because: 'R100: a refusal without an order leaves what was there before',
  },
  appealed: {
    on: '2025-03-29',
    says: { stay: 'unknown stay.appeal-stops-not' },
    because: 'R124: the appeal for annulment is not suspensive',
  },
  annulled: {
    on: '2025-10-02',
    says: { stay: 'unknown stay.back-to-before', paper: 'yes paper.proof-only' },
    because: 'R126: annulled is back to before, never a title',
  },
  granted: {
    on: '2025-11-27',
    says: { stay: 'yes stay.title', register: 'yes register.in', paper: 'yes paper.held' },
    because: 'R107: limited stay, the aliens’ register and card A',
  },
  bridged: {
    on: '2026-11-11',
    says: { stay: 'yes stay.covered', paper: 'yes paper.held' },
    because: 'R114: annexe 15 bridges a renewal that was asked in time',
  },
  prolonged: {
    on: '2026-11-21',
    says: { stay: 'yes stay.title' },
    because: 'R109: prolonged by the Office',
  },
} as const satisfies { readonly [moment: string]: Card }

/** Reads the card of the person on its day; `also`: what else their page must say. */
export async function personReads(
  story: Story,
  { on: day, says, because }: Card,
  also: readonly string[] = [],
): Promise<void> {
  await asPerson(story, day, async (page) => {
    const { lines, answers, says: sentences } = tomorrowWords.ar
    const shown = (await page.locator('.tomorrow-line').allInnerTexts()).map(plain)
    for (const [line, said] of Object.entries(says)) {
      const [answer = '', sentence = ''] = said.split(' ')
      const found = shown.find((one) => one.trim().startsWith(lines[line as Line])) ?? ''
      expect(found, because).toContain(answers[answer as TomorrowAnswer])
      const [words = ''] =
        (sentences as { readonly [id: string]: string })[sentence]?.split('{') ?? []
      expect(found, because).toContain(plain(words).trim())
    }
    const text = plain(await page.locator('.person-page').innerText())
    for (const words of also) expect(text, because).toContain(words)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await checkPage(page)
  })
}

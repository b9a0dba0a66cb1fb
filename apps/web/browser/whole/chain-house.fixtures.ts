import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright-core'
import { deskHref, type DeskLang, type DeskPageId } from '../../src/desk/index.ts'
import { type AtDesk, type Member, signIn } from './people.fixtures.ts'
import { PASSWORD, type Whole } from './whole.fixtures.ts'

/** What the authenticators of these authorities hold. */
const FACTOR = new TextEncoder().encode('sejour-chain')

/** Somebody who may be asked for a second factor, and how they work. */
export type Colleague = Member & {
  readonly lang: DeskLang
  readonly script: boolean
  readonly hasFactor: boolean
}

type Hired = {
  readonly name: string
  readonly kind: 'commune' | 'office'
  readonly of: string
  readonly lang: DeskLang
  readonly script?: boolean
  /** Works where somebody works already. */
  readonly with?: Colleague
}

/** Somebody of a commune or of the Office, with an authenticator that is confirmed. */
export async function authority({ house: { accounts } }: Whole, hired: Hired): Promise<Colleague> {
  const { name, kind, of, lang, script = true } = hired
  const mail = `${randomUUID().slice(0, 8)}@autorite.exemple`
  const made = await accounts.create({ mail, name, lang, password: PASSWORD, mailIsVerified: true })
  if ('refused' in made) throw new Error(made.refused)
  const account = made.id
  await accounts.authenticator.give(account, FACTOR)
  const own = { mail, account, lang, script, hasFactor: true }
  const { organisations } = accounts
  const role = kind === 'office' ? 'handler' : 'officer'
  if (hired.with) {
    const { organisation } = hired.with
    await organisations.addMember({ organisation, account, role })
    return { ...own, organisation }
  }
  const { id } = await organisations.create({ kind, name: of, first: account })
  return { ...own, organisation: id }
}

/** Does something at the desk of somebody, who signs in again on every day. */
export type Desks = {
  readonly at: <Value>(who: Colleague, act: (desk: AtDesk) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

type Seat = { readonly page: Page; readonly context: BrowserContext; day: string }

/** Keeps one page open for each person, as they do. What a page complains of is an error. */
export function openDesks(whole: Whole): Desks {
  const seats = new Map<string, Seat>()
  const complaints: string[] = []
  return {
    at: async (who, act) => {
      const seat = seats.get(`${who.mail} ${who.script}`) ?? (await sitDown(whole, who, complaints))
      seats.set(`${who.mail} ${who.script}`, seat)
      const day = whole.now().slice(0, 10)
      if (seat.day !== day) await enter(whole, who, seat)
      seat.day = day
      const { page } = seat
      const { lang } = who
      const value = await act({
        page,
        lang,
        go: async (to: DeskPageId, places = {}) => {
          await page.goto(whole.origin + deskHref(lang, to, places))
        },
      })
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
      return value
    },
    close: async () => {
      for (const { context } of seats.values()) await context.close()
    },
  }
}

async function sitDown(whole: Whole, { script }: Colleague, complaints: string[]): Promise<Seat> {
  const context = await whole.browser.newContext({
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: script,
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, context, day: '' }
}

const SIGN_IN = { fr: '/fr/connexion', nl: '/nl/aanmelden' } as const

async function enter(whole: Whole, who: Colleague, { page, context }: Seat): Promise<void> {
  await context.clearCookies()
  await page.goto(whole.origin + SIGN_IN[who.lang])
  await signIn(page, who.mail)
  if (who.hasFactor) {
    await page.waitForURL(/second-facteur|tweede/)
    const figures = await whole.house.accounts.authenticator.figuresOf(who.account, FACTOR)
    if (figures === undefined || figures === 'used') throw new Error('no figures to type')
    await page.locator('[name="code"]').fill(figures.code)
    await page.locator('form:has([name="code"]) button[type="submit"]').click()
  }
  await page.waitForURL(`**${deskHref(who.lang, 'dashboard')}`)
}

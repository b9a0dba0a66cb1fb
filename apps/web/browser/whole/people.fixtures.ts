import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { deskHref, type DeskLang, type DeskPageId } from '../../src/desk/index.ts'
import { visit, type Visit } from '../site.ts'
import { PASSWORD, type Whole } from './whole.fixtures.ts'

/** Somebody who signs in, and where. */
export type Member = {
  readonly mail: string
  readonly account: string
  readonly organisation: string
}

/** Somebody of a firm of their own, or of one that is there already. */
export async function member(
  { house }: Whole,
  name: string,
  { lang = 'fr', of }: { readonly lang?: DeskLang; readonly of?: Member } = {},
): Promise<Member> {
  const { accounts } = house
  const mail = `${randomUUID().slice(0, 8)}@cabinet.exemple`
  const made = await accounts.create({
    mail,
    name,
    lang,
    password: PASSWORD,
    mailIsVerified: true,
  })
  if ('refused' in made) throw new Error(made.refused)
  const account = made.id
  if (of) {
    const { organisation } = of
    await accounts.organisations.addMember({ organisation, account, role: 'counsel' })
    return { mail, account, organisation }
  }
  const { organisations } = accounts
  const { id } = await organisations.create({
    kind: 'counsel',
    name: `Cabinet ${name}`,
    first: account,
  })
  return { mail, account, organisation: id }
}

/** A page of the desk in one language, with somebody signed in. */
export type AtDesk = {
  readonly page: Page
  readonly lang: DeskLang
  readonly go: (to: DeskPageId, places?: { readonly [place: string]: string }) => Promise<void>
}

/** Signs in by the page, stands at the dashboard, does something, and leaves. */
export async function atDesk<Value>(
  whole: Whole,
  { mail, lang, ...way }: Visit & { readonly mail: string; readonly lang: DeskLang },
  act: (desk: AtDesk) => Promise<Value>,
): Promise<Value> {
  return visit(whole, SIGN_IN[lang], way, async (page) => {
    await signIn(page, mail)
    await page.waitForURL(`**${deskHref(lang, 'dashboard')}`)
    return act({
      page,
      lang,
      go: async (to, places = {}) => {
        await page.goto(whole.origin + deskHref(lang, to, places))
      },
    })
  })
}

const SIGN_IN = { fr: '/fr/connexion', nl: '/nl/aanmelden' } as const

export async function signIn(page: Page, mail: string): Promise<void> {
  await page.getByLabel(/^(Adresse e-mail|E-mailadres)/).fill(mail)
  await page.getByLabel(/^(Mot de passe|Wachtwoord)/).fill(PASSWORD)
  await page.getByRole('button', { name: /^(Se connecter|Aanmelden)$/ }).click()
}

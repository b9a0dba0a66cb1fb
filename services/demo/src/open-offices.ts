import { addYears } from '@sejour/calendar'
import {
  DEMO_ACCOUNTS,
  DEMO_FACTOR,
  DEMO_PAPERS,
  DEMO_PASSWORD,
  DEMO_PEOPLE,
  hasDemoFactor,
} from './demo-accounts.ts'
import { commandOf, type DemoCase } from './demo-case.ts'
import { accountId, officeId } from './demo-ids.ts'
import type { DemoParts } from './fill.ts'
import { scopeOf } from './fill-story.ts'
import { idOf } from './ids.ts'
import { OFFICES, type OfficeKey } from './offices.ts'

type Parts = Pick<DemoParts, 'accounts' | 'store' | 'today'>

/** Opens the organisations, with their accounts; those of authorities hold the public secret. */
export async function openOffices(parts: Parts): Promise<void> {
  for (const key of Object.keys(OFFICES) as OfficeKey[]) await openOffice(parts, key)
}

async function openOffice({ accounts, store }: Parts, key: OfficeKey): Promise<void> {
  const organisation = officeId(key)
  const people = DEMO_ACCOUNTS.filter(({ office }) => office === key)
  for (const one of people) {
    await createAccount({ accounts }, one)
    if (hasDemoFactor(one)) await accounts.authenticator.give(accountId(one.email), DEMO_FACTOR)
  }
  const scope = scopeOf({ office: key })
  if ((await accounts.organisations.find(scope)) === undefined) {
    const { kind, name, street, postcode, commune } = OFFICES[key]
    await accounts.organisations.create({ id: organisation, kind, name })
    await accounts.organisations.change(scope, { settings: { street, postcode, commune } })
  }
  for (const { email, role } of people) {
    await accounts.organisations.addMember({ organisation, account: accountId(email), role })
  }
  await store.organisations.create(organisation)
}

/** Gives the codes on paper that everybody knows. */
export async function givePapers(parts: Parts, cases: readonly DemoCase[]): Promise<void> {
  for (const { code, office, reads } of DEMO_PAPERS) {
    const demo = cases.find((one) => one.key === reads && one.office === office)
    if (demo) await givePaper(parts, demo, { id: idOf('paper', code), code })
  }
}

/** Opens the spaces of people, each with the file that it reads. */
export async function openSpaces(parts: Parts, cases: readonly DemoCase[]): Promise<void> {
  const { accounts } = parts
  for (const person of DEMO_PEOPLE) {
    await createAccount(parts, person)
    const account = accountId(person.email)
    const { id: organisation } = await accounts.organisations.ownSpace(account)
    const demo = cases.find(({ key }) => key === person.reads)
    // As if counsel had given them a code on paper and they had typed it.
    const given = demo && (await givePaper(parts, demo, {}))
    if (!given) continue
    await accounts.paperLinks.link(
      { organisation, account },
      { ...given, address: 'demonstration' },
    )
  }
}

async function givePaper(
  { accounts, today }: Parts,
  demo: DemoCase,
  known: { readonly id?: string; readonly code?: string },
) {
  const added = demo.steps.map(commandOf).find((command) => command.type === 'add-person')
  if (!added?.person.birthDate) return undefined
  const { id: person, birthDate } = added.person
  const until = addYears(today, 1, 'last-day')
  const { caseId } = demo
  const code = await accounts.paperCodes.give(scopeOf(demo), {
    ...known,
    caseId,
    person,
    birthDate,
    until,
  })
  return { code, birthDate }
}

async function createAccount(
  { accounts }: Pick<Parts, 'accounts'>,
  {
    email,
    name,
    lang,
  }: { readonly email: string; readonly name: string; readonly lang: 'fr' | 'nl' },
): Promise<void> {
  const id = accountId(email)
  // A password takes its time to be made unreadable.
  if ((await accounts.names([id])).has(id)) return
  await accounts.create({
    id,
    mail: email,
    name,
    lang,
    password: DEMO_PASSWORD,
    mailIsVerified: true,
  })
}

import type { Database } from '@sejour/store'
import { house } from '@sejour/store'
import type { OpenStore } from '@sejour/store/testing'
import type { Mail } from './context.ts'
import { after } from './instants.ts'
import { openAccounts, type Accounts, type AccountsParts } from './open-accounts.ts'
import { accountMigrations } from './schema/migrations.ts'

/** Accounts over a database, with a clock that a test moves and a box that its letters fall into. */
export type Tried = {
  readonly accounts: Accounts
  readonly database: Database
  readonly letters: readonly Mail[]
  /** The instant it is. */
  readonly now: () => string
  /** Lets so many milliseconds pass. */
  readonly wait: (milliseconds: number) => void
}

/** A password that can be taken. Everybody here has it. */
export const PASSWORD = 'quatre arbres bleus en hiver'

/** Where everybody is, unless a test says otherwise. */
export const HERE = { address: '203.0.113.7', client: 'Firefox, Linux' }

export async function tryAccounts(
  openStore: OpenStore,
  parts: Partial<AccountsParts> = {},
): Promise<Tried> {
  const database = await openStore([house, ...accountMigrations])
  const clock = { instant: '2026-03-05T09:00:00.000Z' }
  const letters: Mail[] = []
  const accounts = openAccounts({
    database,
    now: () => clock.instant,
    baseUrl: 'http://localhost:3100',
    secret: new Uint8Array(32).fill(7),
    sendMail: async (mail) => {
      letters.push(mail)
    },
    ...parts,
  })
  return {
    accounts,
    database,
    letters,
    now: () => clock.instant,
    wait: (milliseconds) => {
      clock.instant = after(clock.instant, milliseconds)
    },
  }
}

/** Somebody with an account, and an organisation that they administer where a kind is given. */
export async function somebody(
  { accounts }: Pick<Tried, 'accounts'>,
  name: string,
  kind?: 'counsel' | 'commune' | 'office',
): Promise<{ readonly account: string; readonly mail: string; readonly organisation: string }> {
  const mail = `${name.toLowerCase().replaceAll(/\W/g, '')}@exemple.test`
  const made = await accounts.create({
    mail,
    name,
    lang: 'fr',
    password: PASSWORD,
    mailIsVerified: true,
  })
  if ('refused' in made) throw new Error(made.refused)
  const organisation = kind
    ? (await accounts.organisations.create({ kind, name: `Maison ${name}`, first: made.id })).id
    : ''
  return { account: made.id, mail, organisation }
}

/** The token of a new session. */
export async function signIn({ accounts }: Pick<Tried, 'accounts'>, mail: string): Promise<string> {
  const signed = await accounts.signIn.withPassword({ mail, password: PASSWORD }, HERE)
  if ('refused' in signed) throw new Error(signed.refused)
  return signed.token
}

/** What stands behind `?code=` in the last letter. */
export function codeIn(letters: readonly Mail[]): string {
  return /\?code=([\w-]+)/.exec(letters.at(-1)?.text ?? '')?.[1] ?? ''
}

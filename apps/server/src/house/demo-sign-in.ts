import type { Accounts } from '@sejour/accounts'
import {
  accountId,
  DEMO_ACCOUNTS,
  DEMO_FACTOR,
  DEMO_PAPERS,
  DEMO_PASSWORD,
  DEMO_PEOPLE,
  demoState,
  hasDemoFactor,
  OFFICES,
} from '@sejour/demo'
import type { DemoLists } from '@sejour/web/compte'

/** What the pages of signing in tell of the demonstration. */
export type Demonstration = {
  /** Who can sign in; nothing where nobody invented is kept. */
  readonly lists: () => Promise<DemoLists | undefined>
  /** What the authenticator of this account shows, when it is one of ours and still holds our secret. */
  readonly codeOf: (account: string) => ReturnType<Accounts['authenticator']['figuresOf']>
}

/** Of a site that is a demonstration: every other one must not make this. */
export function demonstrationOf({ accounts }: { readonly accounts: Accounts }): Demonstration {
  return {
    lists: async () => ((await demoState({ accounts })) === 'absent' ? undefined : LISTS),
    codeOf: async (account) =>
      WITH_FACTOR.has(account) ? accounts.authenticator.figuresOf(account, DEMO_FACTOR) : undefined,
  }
}

const WITH_FACTOR: ReadonlySet<string> = new Set(
  DEMO_ACCOUNTS.filter(hasDemoFactor).map(({ email }) => accountId(email)),
)

const LISTS: DemoLists = {
  password: DEMO_PASSWORD,
  organisations: Object.entries(OFFICES).map(([key, { name }]) => ({
    name,
    accounts: DEMO_ACCOUNTS.filter(({ office }) => office === key).map(signsInAs),
  })),
  people: DEMO_PEOPLE.map(signsInAs),
  papers: DEMO_PAPERS.map(({ code, name, birthDate }) => ({ code, name, birthDate })),
}

function signsInAs<Role extends string>({
  email,
  role,
}: {
  readonly email: string
  readonly role: Role
}) {
  return { mail: email, role }
}

import type { Accounts, OpenedByPaper } from '@sejour/accounts'
import type { Lang } from '@sejour/answers/say'

/** What the pages of signing in are made of. */
export type AccountParts = {
  readonly accounts: Accounts
  /** Address of the script of an island. */
  readonly script: (lang: Lang, island: string) => string
  /** Where somebody goes who signed in and asked for nothing: `/fr/bureau`. */
  readonly home: (lang: Lang) => string
  /** Where the page of a person who came with a code on paper is read; absent: it says that there is none yet. */
  readonly openPersonPage?: (
    opened: Extract<OpenedByPaper, { caseId: string }>,
    lang: Lang,
  ) => { readonly seeOther: string; readonly cookie: string }
}

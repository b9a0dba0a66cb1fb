import type { Accounts, LinkedFile, OpenedByPaper } from '@sejour/accounts'
import type { Lang } from '@sejour/answers/say'
import type { Demonstration } from '../house/demo-sign-in.ts'
import type { PersonAnswer } from '../person/person-sheet.ts'

/** What the pages of signing in are made of. */
export type AccountParts = {
  readonly accounts: Accounts
  /** Address of the script of an island. */
  readonly script: (lang: Lang, island: string) => string
  /** Where somebody goes who signed in and asked for nothing: `/fr/bureau`. */
  readonly home: (lang: Lang) => string
  /** Where the page of a person who came with a code on paper is read. */
  readonly openPersonPage: (
    opened: Extract<OpenedByPaper, { caseId: string }>,
    lang: Lang,
  ) => { readonly seeOther: string; readonly cookie: string }
  /** The page of a file that an account linked, or a sheet of it; nothing when it is not theirs. */
  readonly personPage?: (
    file: LinkedFile,
    asked: { readonly lang: Lang; readonly query: URLSearchParams },
  ) => Promise<PersonAnswer | undefined>
  /** Whether the demonstration is still being filled. */
  readonly isFilling?: () => boolean
  /** Absent outside the demonstration. */
  readonly demonstration?: Demonstration | undefined
}

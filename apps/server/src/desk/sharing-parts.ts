import type { Accounts } from '@sejour/accounts'
import type { HandOverDesk, PersonDesk } from '@sejour/desk'

/** What the tab of sharing asks for, and the page of a take-over. */
export type SharingParts = {
  readonly handOver: HandOverDesk
  readonly person: PersonDesk
  readonly paperCodes: Pick<Accounts['paperCodes'], 'give' | 'list' | 'revoke'>
  /** Where the site stands, as it is printed on a paper. */
  readonly site: string
}

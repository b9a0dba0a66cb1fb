import type { Migration } from '@sejour/store'
import { ACCOUNTS } from './accounts-sql.ts'
import { ORGANISATIONS } from './organisations-sql.ts'
import { PAPER_LINKS } from './paper-links-sql.ts'

/** The tables of this room, in the order in which they came. */
export const accountMigrations: readonly Migration[] = [
  { id: '30-accounts', sql: ACCOUNTS },
  { id: '31-organisations', sql: ORGANISATIONS },
  { id: '32-paper-links', sql: PAPER_LINKS },
]

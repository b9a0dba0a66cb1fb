import type { Statement } from '../voie.ts'
import { conditionsArticle10 } from './enonces-conditions.ts'
import { procedureArticle10 } from './enonces-procedure.ts'
import { suitesArticle10 } from './enonces-suites.ts'

/** What is known of a request under article 10, in the order in which people ask. */
export const enoncesArticle10 = [
  ...procedureArticle10,
  ...conditionsArticle10,
  ...suitesArticle10,
] as const satisfies readonly Statement[]

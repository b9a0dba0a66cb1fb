import type { Statement } from '../voie.ts'
import { procedureArticle10bis } from './enonces-procedure.ts'
import { suitesArticle10bis } from './enonces-suites.ts'

/** What is known of a request under article 10bis, in the order in which people ask. */
export const enoncesArticle10bis = [
  ...procedureArticle10bis,
  ...suitesArticle10bis,
] as const satisfies readonly Statement[]

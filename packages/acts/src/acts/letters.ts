import type { Act } from '../act.ts'
import { actualisation } from './actualisation/index.ts'
import { article9bisDemande } from './article-9bis-demande/index.ts'
import { complement } from './complement/index.ts'
import { desistement } from './desistement/index.ts'

/** What counsel or the person writes, in the order of the life of a request. */
export const letterActs: readonly Act[] = [
  article9bisDemande,
  complement,
  actualisation,
  desistement,
]

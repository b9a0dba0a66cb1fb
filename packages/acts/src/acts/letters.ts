import type { Act } from '../act.ts'
import { actualisation } from './actualisation/index.ts'
import { article9bisDemande } from './article-9bis-demande/index.ts'
import { changementAdresse } from './changement-adresse/index.ts'
import { changementConseil } from './changement-conseil/index.ts'
import { complement } from './complement/index.ts'
import { desistement } from './desistement/index.ts'
import { domicileElu } from './domicile-elu/index.ts'
import { faitsEtProcedures } from './faits-et-procedures/index.ts'
import { inventaire } from './inventaire/index.ts'
import { prolongation } from './prolongation/index.ts'
import { signalementParent } from './signalement-parent/index.ts'

/** What counsel or the person writes, in the order of the life of a request. */
export const letterActs: readonly Act[] = [
  article9bisDemande,
  faitsEtProcedures,
  inventaire,
  domicileElu,
  complement,
  actualisation,
  changementAdresse,
  changementConseil,
  signalementParent,
  prolongation,
  desistement,
]

import { localDate, type TimeLimit } from '@sejour/calendar'
import { cite, type Provision } from '@sejour/engine/cite'
import { annexeAr, article, formationAdde, pratiqueRedevance } from '../texts/index.ts'
import { ar20220209, pagesAgii } from './sources.ts'

/** The fee is a condition of admissibility. */
export const redevanceObligatoire: Provision = article('1/1', { paragraph: '§ 1er' })

/** Paid before the request, with the proof filed: the day that counts is that of the filing. */
export const payeeAvantLaDemande: readonly Provision[] = [
  redevanceObligatoire,
  formationAdde,
  pratiqueRedevance,
]

/**
 * Spouses and registered partners who file together on the same basis pay one fee.
 * Their exempt children file with them; partners in fact pay one fee each.
 */
export const derogationFamiliale = {
  from: localDate('2022-05-26'),
  source: [cite(ar20220209), pratiqueRedevance] as readonly Provision[],
}

/** Nothing was paid: the request is inadmissible at once. */
export const sansPaiement = {
  document: 'annexe-42',
  source: [annexeAr('42'), pagesAgii],
} as const

/** Too little was paid: the balance and its proof, within a limit of the decree that never moves. */
export const paiementPartiel: {
  readonly document: 'annexe-43'
  readonly limit: TimeLimit
  readonly source: readonly Provision[]
} = {
  document: 'annexe-43',
  limit: { length: { days: 30 }, movesToWorkingDay: false },
  source: [annexeAr('43'), pagesAgii],
}

/** A fee is lost with the refusal; what was not due, or too much, is given back on request. */
export const remboursementIndu: readonly Provision[] = [pratiqueRedevance]

/** From this day on no amount is known: the indexation of that January was not read. */
export const montantsInconnusFrom = localDate('2027-01-01')

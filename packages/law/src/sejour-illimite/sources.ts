import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'

const aida: LegalText = {
  id: 'aida-belgique',
  level: 'practice',
  title: 'AIDA, rapports sur la Belgique',
}

/** What the yearly reports of AIDA say of the resources asked from a long-term resident. */
export const rapportAida: Provision = cite(aida, {}, { certainty: 'medium' })

const cour = (id: string, title: string, day: string): Provision =>
  cite({ id, level: 'case-law', date: localDate(day), title })

/** Five years ended before the directive applied count, and an absence of ten months takes nothing away. */
export const cjueLassal: Provision = cour(
  'cjue-c-162-09',
  'Cour de justice de l’Union européenne, C-162/09, Lassal',
  '2010-10-07',
)

/** Spouses who live apart stay spouses until the divorce: the five years go on. */
export const cjueOgieriakhi: Provision = cour(
  'cjue-c-244-13',
  'Cour de justice de l’Union européenne, C-244/13, Ogieriakhi',
  '2014-07-10',
)

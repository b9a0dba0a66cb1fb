import type { ConditionTexts } from '@sejour/engine'
import { circonstancesNl } from './circonstances.nl.ts'
import { identiteNl } from './identite.nl.ts'
import type { Recevabilite } from './recevabilite.ts'

export const recevabiliteNl: ConditionTexts<Recevabilite> = {
  ...identiteNl,
  ...circonstancesNl,
  recevabilite: 'De aanvraag kan vanuit België worden ingediend',
  'recevabilite.2016': 'De aanvraag kan vanuit België worden ingediend (tekst van 2016)',
  'recevabilite.2015': 'De aanvraag kan vanuit België worden ingediend (tekst van 2015)',
  'recevabilite.2007': 'De aanvraag kan vanuit België worden ingediend (tekst van 2007)',
}

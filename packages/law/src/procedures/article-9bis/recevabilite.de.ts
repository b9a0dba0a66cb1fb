import type { ConditionTexts } from '@sejour/engine'
import { circonstancesExceptionnellesDe } from './circonstances.de.ts'
import { identiteDe } from './identite.de.ts'
import type { Recevabilite } from './recevabilite.ts'

export const recevabiliteDe: ConditionTexts<Recevabilite> = {
  ...identiteDe,
  ...circonstancesExceptionnellesDe,
  recevabilite: 'Der Antrag kann von Belgien aus eingereicht werden',
  'recevabilite.2016': 'Der Antrag kann von Belgien aus eingereicht werden (Text von 2016)',
  'recevabilite.2015': 'Der Antrag kann von Belgien aus eingereicht werden (Text von 2015)',
  'recevabilite.2007': 'Der Antrag kann von Belgien aus eingereicht werden (Text von 2007)',
}

import type { ConditionTexts } from '@sejour/engine'
import type {
  circonstancesDe2007,
  circonstancesDe2015,
  circonstancesDe2016,
  circonstancesExceptionnelles,
} from './circonstances.ts'
import { exclusionsAsileEn } from './exclusions/asile.en.ts'
import { autresDemandesEn } from './exclusions/autres-demandes.en.ts'
import { demandeAnterieureEn } from './exclusions/demande-anterieure.en.ts'

export const circonstancesExceptionnellesEn: ConditionTexts<
  | typeof circonstancesExceptionnelles
  | typeof circonstancesDe2016
  | typeof circonstancesDe2015
  | typeof circonstancesDe2007
> = {
  ...exclusionsAsileEn,
  ...demandeAnterieureEn,
  ...autresDemandesEn,
  'circonstances.au-moins-une':
    'At least one argument is not excluded and may be an exceptional circumstance',
  'circonstances.admise':
    'No point of § 2 excludes the argument, and the Immigration Office may accept it',
  'circonstances.retenue':
    'Alone or with the others, the argument makes going back, even for a time, impossible or particularly difficult',
  'circonstances.au-moins-une.2016':
    'At least one argument escapes the four exclusions (text of 2016)',
  'circonstances.admise.2016':
    'The argument escapes the four exclusions, and the Immigration Office may accept it (text of 2016)',
  'circonstances.au-moins-une.2015':
    'At least one argument escapes the four exclusions (text of 2015)',
  'circonstances.admise.2015':
    'The argument escapes the four exclusions, and the Immigration Office may accept it (text of 2015)',
  'circonstances.au-moins-une.2007':
    'At least one argument escapes the four exclusions (text of 2007)',
  'circonstances.admise.2007':
    'The argument escapes the four exclusions, and the Immigration Office may accept it (text of 2007)',
}

import type { ConditionTexts } from '@sejour/engine'
import type {
  circonstancesDe2007,
  circonstancesDe2015,
  circonstancesDe2016,
  circonstancesExceptionnelles,
} from './circonstances.ts'
import { horsExclusionsAsileNl } from './exclusions/asile.nl.ts'
import { horsExclusion4Nl, horsExclusion5Nl } from './exclusions/autres-demandes.nl.ts'
import { horsExclusion3Nl } from './exclusions/demande-anterieure.nl.ts'

type Circonstances =
  | typeof circonstancesExceptionnelles
  | typeof circonstancesDe2016
  | typeof circonstancesDe2015
  | typeof circonstancesDe2007

export const circonstancesNl: ConditionTexts<Circonstances> = {
  ...horsExclusionsAsileNl,
  ...horsExclusion3Nl,
  ...horsExclusion4Nl,
  ...horsExclusion5Nl,
  'circonstances.au-moins-une':
    'Minstens één argument is niet uitgesloten en kan een buitengewone omstandigheid zijn',
  'circonstances.au-moins-une.2016':
    'Minstens één argument valt buiten de vier uitsluitingen (tekst van 2016)',
  'circonstances.au-moins-une.2015':
    'Minstens één argument valt buiten de vier uitsluitingen (tekst van 2015)',
  'circonstances.au-moins-une.2007':
    'Minstens één argument valt buiten de vier uitsluitingen (tekst van 2007)',
  'circonstances.admise':
    'Geen enkel punt van § 2 sluit het argument uit, en de Dienst Vreemdelingenzaken kan het aannemen',
  'circonstances.admise.2016':
    'Het argument valt buiten de vier uitsluitingen, en de Dienst Vreemdelingenzaken kan het aannemen (tekst van 2016)',
  'circonstances.admise.2015':
    'Het argument valt buiten de vier uitsluitingen, en de Dienst Vreemdelingenzaken kan het aannemen (tekst van 2015)',
  'circonstances.admise.2007':
    'Het argument valt buiten de vier uitsluitingen, en de Dienst Vreemdelingenzaken kan het aannemen (tekst van 2007)',
  'circonstances.retenue':
    'Alleen of samen met de andere maakt het argument de terugkeer, zelfs tijdelijk, onmogelijk of bijzonder moeilijk',
}

import type { ConditionTexts } from '@sejour/engine'
import type {
  circonstancesDe2007,
  circonstancesDe2015,
  circonstancesDe2016,
  circonstancesExceptionnelles,
} from './circonstances.ts'
import { exclusionsAsileDe } from './exclusions/asile.de.ts'
import { autresDemandesDe } from './exclusions/autres-demandes.de.ts'
import { demandeAnterieureDe } from './exclusions/demande-anterieure.de.ts'

export const circonstancesExceptionnellesDe: ConditionTexts<
  | typeof circonstancesExceptionnelles
  | typeof circonstancesDe2016
  | typeof circonstancesDe2015
  | typeof circonstancesDe2007
> = {
  ...exclusionsAsileDe,
  ...demandeAnterieureDe,
  ...autresDemandesDe,
  'circonstances.au-moins-une':
    'Mindestens ein Argument ist nicht ausgeschlossen und kann ein außergewöhnlicher Umstand sein',
  'circonstances.admise':
    'Keine Nummer von § 2 schließt das Argument aus, und das Ausländeramt kann es gelten lassen',
  'circonstances.retenue':
    'Allein oder mit den anderen macht das Argument die Rückkehr, auch für eine Zeit, unmöglich oder besonders schwierig',
  'circonstances.au-moins-une.2016':
    'Mindestens ein Argument fällt unter keinen der vier Ausschlüsse (Text von 2016)',
  'circonstances.admise.2016':
    'Das Argument fällt unter keinen der vier Ausschlüsse, und das Ausländeramt kann es gelten lassen (Text von 2016)',
  'circonstances.au-moins-une.2015':
    'Mindestens ein Argument fällt unter keinen der vier Ausschlüsse (Text von 2015)',
  'circonstances.admise.2015':
    'Das Argument fällt unter keinen der vier Ausschlüsse, und das Ausländeramt kann es gelten lassen (Text von 2015)',
  'circonstances.au-moins-une.2007':
    'Mindestens ein Argument fällt unter keinen der vier Ausschlüsse (Text von 2007)',
  'circonstances.admise.2007':
    'Das Argument fällt unter keinen der vier Ausschlüsse, und das Ausländeramt kann es gelten lassen (Text von 2007)',
}

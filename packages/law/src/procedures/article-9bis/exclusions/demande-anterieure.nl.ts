import type { ConditionTexts } from '@sejour/engine'
import type {
  horsExclusion3,
  horsExclusion3De2007,
  horsExclusion3De2015,
} from './demande-anterieure.ts'

type HorsExclusion3 =
  | typeof horsExclusion3
  | typeof horsExclusion3De2015
  | typeof horsExclusion3De2007

export const horsExclusion3Nl: ConditionTexts<HorsExclusion3> = {
  'exclusions.demande-anterieure-sans-effet':
    'Het argument is niet uitgesloten wegens een eerdere verblijfsaanvraag (3°)',
  'exclusions.demande-anterieure-sans-effet.2015':
    'Geen eerdere verblijfsaanvraag sluit het argument uit (3°, tekst van 2015)',
  'exclusions.demande-anterieure-sans-effet.2007':
    'Geen eerdere verblijfsaanvraag sluit het argument uit (3°, tekst van 2007)',
  'exclusions.demande-anterieure': 'Het argument is uitgesloten wegens een eerdere aanvraag',
  'exclusions.demande-anterieure.2015':
    'Het argument is uitgesloten wegens een eerdere aanvraag (tekst van 2015)',
  'exclusions.demande-anterieure.2007':
    'Het argument is uitgesloten wegens een eerdere aanvraag (tekst van 2007)',
  'exclusions.deja-invoque':
    'Het argument is al ingeroepen in een aanvraag om machtiging tot verblijf',
  'exclusions.demande-anterieure-existe':
    'De aanvrager heeft in België al eerder een machtiging tot verblijf gevraagd',
  'exclusions.invoque-anterieurement': 'Hij heeft dit argument daarin ingeroepen',
  'exclusions.anterieure-sans-identite':
    'De eerdere aanvraag was onontvankelijk bij gebrek aan identiteitsdocument',
  'exclusions.anterieure-sans-redevance':
    'De eerdere aanvraag was onontvankelijk omdat de retributie niet volledig betaald was',
  'exclusions.anterieure-retiree':
    'Van de eerdere aanvraag is afstand gedaan, uitdrukkelijk of vermoed',
}

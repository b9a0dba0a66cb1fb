import type { ConditionTexts } from '@sejour/engine'
import type {
  horsExclusion3,
  horsExclusion3De2007,
  horsExclusion3De2015,
} from './demande-anterieure.ts'

export const demandeAnterieureDe: ConditionTexts<
  typeof horsExclusion3 | typeof horsExclusion3De2007 | typeof horsExclusion3De2015
> = {
  'exclusions.demande-anterieure-sans-effet':
    'Das Argument ist nicht wegen eines früheren Aufenthaltsantrags ausgeschlossen (Nr. 3)',
  'exclusions.demande-anterieure': 'Das Argument ist wegen eines früheren Antrags ausgeschlossen',
  'exclusions.demande-anterieure-sans-effet.2015':
    'Kein früherer Aufenthaltsantrag schließt das Argument aus (Nr. 3, Text von 2015)',
  'exclusions.demande-anterieure.2015':
    'Das Argument ist wegen eines früheren Antrags ausgeschlossen (Text von 2015)',
  'exclusions.demande-anterieure-sans-effet.2007':
    'Kein früherer Aufenthaltsantrag schließt das Argument aus (Nr. 3, Text von 2007)',
  'exclusions.demande-anterieure.2007':
    'Das Argument ist wegen eines früheren Antrags ausgeschlossen (Text von 2007)',
  'exclusions.deja-invoque':
    'Das Argument wurde schon in einem Antrag auf Aufenthaltserlaubnis geltend gemacht',
  'exclusions.demande-anterieure-existe':
    'Der Antragsteller hat in Belgien schon eine Aufenthaltserlaubnis beantragt',
  'exclusions.invoque-anterieurement': 'Er hat dieses Argument darin geltend gemacht',
  'exclusions.anterieure-sans-identite':
    'Der frühere Antrag war unzulässig, weil ein Identitätsdokument fehlte',
  'exclusions.anterieure-sans-redevance':
    'Der frühere Antrag war unzulässig, weil die Gebühr nicht vollständig gezahlt war',
  'exclusions.anterieure-retiree':
    'Der frühere Antrag wurde ausdrücklich zurückgenommen oder gilt als zurückgenommen',
}

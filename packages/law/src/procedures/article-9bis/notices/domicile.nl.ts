import type { ConditionTexts } from '@sejour/engine'
import type { domicileNotices } from './domicile.ts'

export const domicileNoticesNl: ConditionTexts<(typeof domicileNotices)[number]['when']> = {
  'avis.domicile-absent':
    'Zonder gekozen woonplaats gebeurt de kennisgeving van de beslissing bij de Dienst Vreemdelingenzaken, en loopt de beroepstermijn zonder dat u het weet',
  'avis.domicile-change':
    'Deel de nieuwe gekozen woonplaats mee aan de Dienst Vreemdelingenzaken, aangetekend of tegen ontvangstbewijs',
  'avis.domicile-plus-sur': 'De gekozen woonplaats is veranderd of is niet meer veilig',
  'avis.domicile-non-communique':
    'De nieuwe gekozen woonplaats is niet meegedeeld aan de Dienst Vreemdelingenzaken',
  'avis.maintien':
    'Wordt u vastgehouden en koos u niets anders, dan geldt de plaats van vasthouding als gekozen woonplaats; de beroepstermijn is dan korter',
  'avis.sans-avocat':
    'Laat de aanvraag nalezen door een advocaat of een vereniging: de procedure is schriftelijk, zonder gehoor',
}

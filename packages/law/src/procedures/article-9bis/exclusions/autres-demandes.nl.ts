import type { ConditionTexts } from '@sejour/engine'
import type { horsExclusion4, horsExclusion5 } from './autres-demandes.ts'

export const horsExclusion4Nl: ConditionTexts<typeof horsExclusion4> = {
  'exclusions.9ter-sans-effet': 'Het argument is niet uitgesloten wegens een 9ter-aanvraag (4°)',
  'exclusions.9ter': 'Het argument is uitgesloten wegens een 9ter-aanvraag',
  'exclusions.9ter-existe': 'De aanvrager heeft een 9ter-aanvraag ingediend',
  'exclusions.invoque-9ter': 'Hij heeft dit argument ingeroepen in de 9ter-aanvraag',
}

export const horsExclusion5Nl: ConditionTexts<typeof horsExclusion5> = {
  'exclusions.apatridie-sans-effet':
    'Het argument is niet uitgesloten wegens een verblijfsaanvraag als staatloze (5°)',
  'exclusions.apatridie': 'Het argument is uitgesloten wegens een verblijfsaanvraag als staatloze',
  'exclusions.invoque-comme-apatride':
    'Het argument is ingeroepen in een verblijfsaanvraag als staatloze',
  'exclusions.apatridie-existe': 'De aanvrager heeft een verblijfsaanvraag als staatloze ingediend',
  'exclusions.invoque-apatridie': 'Hij heeft dit argument daarin al als staatloze ingeroepen',
  'exclusions.apatridie-non-prise-en-consideration':
    'Die aanvraag als staatloze is niet in overweging genomen',
}

import type { ConditionTexts } from '@sejour/engine'
import type { ConditionsTiers } from './communes-tiers.ts'

export const communesTiersNl: ConditionTexts<ConditionsTiers> = {
  'regroupement.enfant-adulte':
    'Het meerderjarige kind vervult de voorwaarde van zijn leeftijd, of die is niet aan de orde',
  'regroupement.pas-un-enfant-adulte': 'De band is niet die van een meerderjarig kind',
  'regroupement.enfant-adulte-handicape':
    'Het meerderjarige kind kan door een handicap niet in zijn behoeften voorzien',
  'regroupement.handicap-invoque': 'Een handicap wordt ingeroepen',
  'regroupement.handicap-admis': 'De Dienst aanvaardt die handicap op grond van een medisch attest',
  'regroupement.sans-interdiction': 'Geen inreisverbod staat in de weg',
  'regroupement.aucune-interdiction': 'Er loopt geen inreisverbod',
  'regroupement.interdiction-ponderee':
    'Het verbod is opgeheven, of het gezinsleven weegt zwaarder',
}

import type { ConditionTexts } from '@sejour/engine'
import type { ConditionsTiers } from './communes-tiers.ts'

export const communesTiersEn: ConditionTexts<ConditionsTiers> = {
  'regroupement.enfant-adulte':
    'The adult child meets the condition of that age, or it does not arise',
  'regroupement.pas-un-enfant-adulte': 'The tie is not that of an adult child',
  'regroupement.enfant-adulte-handicape':
    'The adult child cannot provide for himself or herself because of a disability',
  'regroupement.handicap-invoque': 'A disability is invoked',
  'regroupement.handicap-admis': 'The Office accepts that disability on a medical statement',
  'regroupement.sans-interdiction': 'No entry ban stands in the way',
  'regroupement.aucune-interdiction': 'No entry ban is running',
  'regroupement.interdiction-ponderee': 'The ban is lifted, or family life outweighs it',
}

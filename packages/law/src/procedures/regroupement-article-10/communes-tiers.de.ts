import type { ConditionTexts } from '@sejour/engine'
import type { ConditionsTiers } from './communes-tiers.ts'

export const communesTiersDe: ConditionTexts<ConditionsTiers> = {
  'regroupement.enfant-adulte':
    'Das volljährige Kind erfüllt die Bedingung seines Alters, oder sie stellt sich nicht',
  'regroupement.pas-un-enfant-adulte': 'Die Bindung ist nicht die eines volljährigen Kindes',
  'regroupement.enfant-adulte-handicape':
    'Das volljährige Kind kann wegen einer Behinderung nicht für sich sorgen',
  'regroupement.handicap-invoque': 'Eine Behinderung wird geltend gemacht',
  'regroupement.handicap-admis':
    'Das Ausländeramt erkennt diese Behinderung aufgrund einer ärztlichen Bescheinigung an',
  'regroupement.sans-interdiction': 'Kein Einreiseverbot steht im Weg',
  'regroupement.aucune-interdiction': 'Es besteht kein Einreiseverbot',
  'regroupement.interdiction-ponderee':
    'Das Verbot ist aufgehoben, oder das Familienleben wiegt schwerer',
}

import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisUnionDe: ConditionTexts<(typeof french.avisUnion)[number]['when']> = {
  'union.avis-tardive':
    'Der Antrag erfolgt binnen drei Monaten nach der Einreise: Eine Geldbuße von 200 € ist möglich',
  'union.avis-controle':
    'Eine negative Kontrolle wird auf zwei Arten gelesen: Ablehnungsgrund, oder Streichung aus dem Warteregister, während der Antrag weiterläuft; die Behörde entscheidet',
  'union.avis-ordre-public':
    'Eine Ablehnung muss Ihr persönliches Verhalten und eine tatsächliche, gegenwärtige und hinreichend schwere Gefahr betreffen: Sprechen Sie mit einem Rechtsanwalt',
}

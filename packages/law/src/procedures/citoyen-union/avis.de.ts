import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisCitoyenDe: ConditionTexts<(typeof french.avisCitoyen)[number]['when']> = {
  'citoyen-union.avis-pieces':
    'Seit dem 1. September 2025 wird ein unvollständiger Antrag nicht berücksichtigt; vorher konnten die Nachweise drei Monate lang folgen, und noch einen Monat nach der Anlage 20',
  'citoyen-union.avis-recherche':
    'Eine Ablehnung vor sechs Monaten mangels tatsächlicher Einstellungschance widerspricht dem Urteil C-710/19: Zeigen Sie sie einem Rechtsanwalt',
  'citoyen-union.avis-aide':
    'Fünf Jahre lang kann eine unangemessene Belastung zum Ende des Aufenthalts führen, nach Abwägung Ihrer ganzen Lage',
  'citoyen-union.avis-identite':
    'Ohne Personalausweis oder Reisepass sind bei der Einreise andere Nachweise möglich, mit dem Risiko einer Geldbuße von 200 €',
}

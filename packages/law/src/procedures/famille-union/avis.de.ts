import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisFamilleDe: ConditionTexts<(typeof french.avisFamille)[number]['when']> = {
  'famille-union.avis-pieces':
    'Die Nachweise können nach einem seit 2011 unveränderten Artikel drei Monate lang folgen, aber neuere Seiten sagen das nicht alle: Reichen Sie alles so früh wie möglich ein',
  'famille-union.avis-lien':
    'Ohne Nachweis der Bindung händigt die Gemeinde eine Anlage 19quinquies aus, und die Beschwerde dagegen setzt nichts aus',
  'famille-union.avis-interdiction':
    'Ein früheres Einreiseverbot genügt für sich allein nicht, um die Familie eines Unionsbürgers abzulehnen, der die Freizügigkeit genutzt hat: Fragen Sie einen Rechtsanwalt',
}

import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisFamilleNl: ConditionTexts<(typeof french.avisFamille)[number]['when']> = {
  'famille-union.avis-pieces':
    'De bewijzen mogen drie maanden lang volgen volgens een artikel dat sinds 2011 niet is gewijzigd, maar recente pagina’s zeggen dat niet allemaal: geef alles zo snel mogelijk af',
  'famille-union.avis-lien':
    'Zonder bewijs van de band geeft de gemeente een bijlage 19quinquies af, en het beroep daartegen schorst niets',
  'famille-union.avis-interdiction':
    'Een eerder inreisverbod volstaat op zich niet om de familie te weigeren van een burger van de Unie die zich heeft verplaatst: raadpleeg een advocaat',
}

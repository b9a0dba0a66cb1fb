import type { ConditionTexts } from '@sejour/engine'
import type { domicileNotices } from './domicile.ts'

export const domicileNoticesDe: ConditionTexts<(typeof domicileNotices)[number]['when']> = {
  'avis.domicile-absent':
    'Ohne gewählten Wohnsitz wird die Entscheidung beim Ausländeramt notifiziert, und die Beschwerdefrist läuft, ohne dass Sie es wissen',
  'avis.domicile-change':
    'Teilen Sie dem Ausländeramt den neuen gewählten Wohnsitz mit, per Einschreiben oder gegen Empfangsbestätigung',
  'avis.domicile-plus-sur': 'Der gewählte Wohnsitz hat sich geändert oder ist nicht mehr sicher',
  'avis.domicile-non-communique':
    'Der neue gewählte Wohnsitz ist dem Ausländeramt nicht mitgeteilt',
  'avis.maintien':
    'Bei einer Festhaltung gilt der Ort der Festhaltung als gewählter Wohnsitz, wenn Sie nichts anderes wählen, und die Beschwerdefrist ist kürzer',
  'avis.sans-avocat':
    'Lassen Sie den Antrag von einem Rechtsanwalt oder einer Vereinigung durchlesen: Das Verfahren ist schriftlich, ohne Anhörung',
}

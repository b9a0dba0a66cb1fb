import type { FactTexts } from '@sejour/engine'

export const domicileDe: FactTexts<typeof import('./domicile.ts')> = {
  'domicile.elu': {
    label: 'Gewählter Wohnsitz im Antrag',
    question:
      'Nennt der Antrag eine Adresse, an der Sie die Entscheidung erhalten (gewählter Wohnsitz)?',
    why: 'Ohne gewählten Wohnsitz wird die Entscheidung beim Ausländeramt notifiziert. Sie können dann die Beschwerdefrist verpassen.',
    exhibits: ['Kopie des Briefes mit der Wahl des Wohnsitzes'],
  },
  'domicile.change': {
    label: 'Gewählter Wohnsitz zu ändern',
    question:
      'Hat sich die Adresse des gewählten Wohnsitzes geändert, oder ist sie nicht mehr sicher?',
    why: 'Auch eine Notifizierung an die alte Adresse lässt die Beschwerdefrist laufen.',
  },
  'domicile.changement-communique': {
    label: 'Neuer gewählter Wohnsitz dem Ausländeramt mitgeteilt',
    question:
      'Haben Sie dem Ausländeramt den neuen gewählten Wohnsitz mitgeteilt, per Einschreiben oder gegen Empfangsbestätigung?',
    why: 'Die Änderung zählt nur, wenn sie auf einem dieser beiden Wege mitgeteilt wird.',
    exhibits: ['Einlieferungsschein des Einschreibens', 'Empfangsbestätigung des Ausländeramtes'],
  },
  'domicile.avocat': {
    label: 'Beistand eines Rechtsanwalts',
    question: 'Hilft Ihnen ein Rechtsanwalt bei diesem Antrag?',
    why: 'Der Rechtsanwalt erhält eine Kopie jeder Notifizierung. Die Hilfe kann kostenlos sein.',
  },
}

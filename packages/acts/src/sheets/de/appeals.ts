import type { APPEAL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const appealsDe: SheetsOf<typeof APPEAL_SHEETS> = {
  'recours-annulation': {
    name: 'Ihre Nichtigkeitsbeschwerde',
    what: 'Das ist der Brief, der beim Rat für Ausländerstreitsachen beantragt, eine Entscheidung für nichtig zu erklären. Das Gericht prüft, ob das Gesetz beachtet wurde; es gibt keinen Aufenthalt.',
    changes:
      'In der Regel hält diese Beschwerde die Entfernung nicht auf. Bei einigen Entscheidungen über Familie oder Unionsbürger kann sie es: Fragen Sie Ihren Rechtsanwalt.',
    steps: [
      'Prüfen Sie mit Ihrem Rechtsanwalt, dass die Antragschrift vor dem letzten Tag abgeht. Danach ist sie verloren.',
      'Verlangt die Kanzlei eine Zahlung oder eine Ergänzung? Tun Sie es sofort: Die Frist ist sehr kurz.',
      'Ziehen Sie um? Benachrichtigen Sie Ihren Rechtsanwalt und die Kanzlei.',
      'Kommen Sie zur Sitzung, oder lassen Sie sich von Ihrem Rechtsanwalt vertreten.',
    ],
  },
  'recours-annulation-suspension': {
    name: 'Ihre Beschwerde mit Antrag auf Aussetzung',
    what: 'Ein einziger Brief beantragt, die Entscheidung für nichtig zu erklären und bis dahin ihre Wirkung anzuhalten.',
    changes:
      'Der Antrag allein hält die Entfernung nicht auf. Das geschieht erst, wenn das Gericht die Aussetzung gewährt.',
    steps: [
      'Geben Sie Ihrem Rechtsanwalt die Nachweise des Schadens, den die Ausführung Ihnen zufügen würde.',
      'Werden Sie festgenommen oder ist eine Abreise geplant? Rufen Sie Ihren Rechtsanwalt noch am selben Tag an.',
      'Wird die Aussetzung abgelehnt, muss sehr schnell die Fortsetzung beantragt werden: Ihr Rechtsanwalt muss es wissen.',
    ],
  },
  'recours-extreme-urgence': {
    name: 'Ihr Antrag in äußerster Dringlichkeit',
    what: 'Ihr Rechtsanwalt beantragt beim Gericht, eine bevorstehende Entfernung sofort anzuhalten.',
    changes:
      'Wegen einer Maßnahme, die Sie vor dem 12. Juni 2026 erhalten haben, können Sie in der Regel nicht zwangsweise entfernt werden, solange die Frist für diesen Antrag läuft und solange ein rechtzeitiger Antrag nicht abgelehnt ist. Das Gesetz hat sich an diesem Tag geändert: Fragen Sie Ihren Rechtsanwalt, was für Sie gilt.',
    steps: [
      'Bleiben Sie jederzeit für Ihren Rechtsanwalt erreichbar.',
      'Sagen Sie ihm sofort den Tag und die Uhrzeit der angekündigten Abreise.',
      'Im geschlossenen Zentrum können Sie die Antragschrift dem Direktor geben: Er notiert den Tag und gibt eine Empfangsbestätigung.',
      'Das Gericht entscheidet in wenigen Tagen, manchmal in wenigen Stunden.',
    ],
  },
  'demande-audition': {
    name: 'Antrag auf Anhörung',
    what: 'Das Gericht schlägt vor, ohne Sitzung zu entscheiden. Dieser Brief beantragt eine Sitzung, damit Sie sich erklären können.',
    changes:
      'In der Regel gibt es dann eine Sitzung. Ohne diesen Brief entscheidet das Gericht nur nach den Papieren.',
    steps: [
      'Sehen Sie auf dem Umschlag nach, wann der Brief versandt wurde: Die Frist beginnt mit der Versendung, nicht an dem Tag, an dem Sie ihn gelesen haben.',
      'Senden Sie den Antrag per Einschreiben oder über J-Box, und bewahren Sie den Beleg auf.',
      'Kommen Sie zur Sitzung.',
    ],
  },
  'memoire-synthese': {
    name: 'Syntheseschriftsatz',
    what: 'Die Kanzlei fragt, ob Ihr Rechtsanwalt alle Gründe in einem letzten Schriftsatz zusammenfassen will. Das ist diese Antwort oder dieser Schriftsatz.',
    changes:
      'Das Gericht entscheidet nach diesem letzten Schriftsatz. Ohne rechtzeitige Antwort an die Kanzlei ist die Beschwerde verloren.',
    steps: [
      'Geben Sie jeden Brief der Kanzlei noch am selben Tag Ihrem Rechtsanwalt.',
      'Es gibt zwei Fristen: eine zum Antworten, eine zum Einreichen des Schriftsatzes. Sie beginnen am selben Tag.',
    ],
  },
  'cassation-liste': {
    name: 'Beschwerde beim Staatsrat: zu prüfen',
    what: 'Das ist eine Liste dessen, was nötig ist, bevor Sie beim Staatsrat beantragen, den Entscheid des Rates für Ausländerstreitsachen zu kassieren.',
    changes:
      'Diese Beschwerde hält nichts auf: weder die Entscheidung noch die Entfernung. Der Staatsrat prüft nicht Ihren Fall, sondern nur, ob das Gesetz richtig angewandt wurde.',
    steps: [
      'Gehen Sie sofort zu einem Rechtsanwalt: Er ist Pflicht.',
      'Geben Sie ihm den Entscheid und den Nachweis des Tages, an dem Sie ihn erhalten haben.',
      'Fragen Sie ihn, ob Ihr juristischer Beistand noch gilt.',
    ],
  },
  'etiquettes-recommande': {
    name: 'Etiketten für ein Einschreiben',
    what: 'Das sind die Adressen für die Umschläge, die Sie per Einschreiben senden.',
    changes: 'Nichts, solange der Umschlag nicht bei der Post aufgegeben ist.',
    steps: [
      'Kleben Sie das Etikett auf den richtigen Umschlag.',
      'Geben Sie den Umschlag am Postschalter auf. Es zählt der Tag der Aufgabe.',
      'Bewahren Sie den Beleg bei Ihrer Akte auf.',
    ],
  },
  'couverture-recommande': {
    name: 'Begleitschreiben',
    what: 'Dieser Brief sagt, was der Umschlag oder die Sendung über J-Box enthält: jedes Dokument und die Zahl der Exemplare.',
    changes: 'Nichts an Ihrem Aufenthalt. Er dient als Nachweis dessen, was versandt wurde.',
    steps: [
      'Vergleichen Sie die Liste mit dem Inhalt des Umschlags.',
      'Bewahren Sie eine Kopie des Briefes und den Beleg der Versendung auf.',
    ],
  },
}

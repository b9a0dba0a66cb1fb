import type { COUNSEL_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const counselDe: SheetsOf<typeof COUNSEL_SHEETS> = {
  'article-9bis-demande': {
    name: 'Ihr 9bis-Antrag',
    what: 'Das ist der Brief, der von Belgien aus eine Aufenthaltserlaubnis beantragt. Er erklärt, warum Sie sie nicht im Ausland beantragen können und warum Sie bleiben möchten.',
    changes:
      'Nichts ändert sich, solange das Ausländeramt nicht entschieden hat. Der Antrag gibt keinen Aufenthalt und hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
    steps: [
      'Lesen Sie jede Tatsache und jedes Datum noch einmal: Alles muss stimmen.',
      'Prüfen Sie die Adresse und den gewählten Wohnsitz: Dort kommt die Entscheidung an.',
      'Jeder Erwachsene unterschreibt, oder ein Rechtsanwalt unterschreibt für alle. Der Nachweis der Gebühr liegt bei.',
      'Bereiten Sie sich auf die Prüfung Ihrer Adresse vor.',
    ],
  },
  inventaire: {
    name: 'Liste Ihrer Unterlagen',
    what: 'Das ist die nummerierte Liste der Unterlagen in Ihrer Akte, mit dem, was jede beweist.',
    changes:
      'Nichts an Ihrem Aufenthalt. Das Amt oder das Gericht findet Ihre Nachweise schneller.',
    steps: [
      'Vergleichen Sie die Liste mit den Unterlagen, die Sie abgegeben haben.',
      'Behalten Sie die Originale zu Hause.',
      'Sagen Sie Ihrem Rechtsanwalt, wenn eine Unterlage fehlt oder nicht mehr gilt.',
    ],
  },
  'faits-et-procedures': {
    name: 'Ihre Geschichte nach Datum',
    what: 'Das ist eine Tabelle dessen, was geschehen ist, der Reihe nach, mit den Entscheidungen und den Nachweisen.',
    changes: 'Nichts an Ihrem Aufenthalt. Sie hilft, Ihre Akte zu lesen.',
    steps: [
      'Vergleichen Sie jedes Datum mit Ihren Papieren.',
      'Sagen Sie Ihrem Rechtsanwalt, was fehlt: ein alter Antrag, eine Beschwerde, eine Anweisung.',
    ],
  },
  'domicile-elu': {
    name: 'Adresse für die Entscheidungen',
    what: 'Dieser Brief sagt dem Ausländeramt, an welche Adresse in Belgien es seine Entscheidungen für Sie senden soll.',
    changes:
      'Sobald das Amt ihn hat, ist eine Entscheidung, die an diese Adresse geht, gültig, und die Fristen laufen, auch wenn Sie sie nicht gesehen haben.',
    steps: [
      'Wählen Sie eine Adresse, an der die Post jeden Tag geöffnet wird, zum Beispiel bei Ihrem Rechtsanwalt.',
      'Senden Sie den Brief per Einschreiben, oder geben Sie ihn gegen Empfangsbestätigung ab.',
      'Melden Sie jede neue Änderung.',
    ],
  },
  complement: {
    name: 'Ergänzung Ihres Antrags',
    what: 'Dieser Brief fügt einem laufenden Antrag Tatsachen oder Unterlagen hinzu.',
    changes:
      'Nichts an Ihrem Aufenthalt. Das Amt kann ihn berücksichtigen, wenn es ihn vor der Entscheidung erhält.',
    steps: [
      'Prüfen Sie, ob Ihr Name, Ihre Adresse und Ihre Aktennummer darauf stehen.',
      'Senden Sie ihn schnell per Einschreiben, und bewahren Sie den Beleg auf.',
    ],
  },
  actualisation: {
    name: 'Aktualisierung Ihres Antrags',
    what: 'Dieser Brief sagt, was in Ihrem Antrag noch gilt, was sich geändert hat und was neu ist.',
    changes: 'Nichts an Ihrem Aufenthalt. Das Amt entscheidet mit Ihrer heutigen Lage.',
    steps: [
      'Sagen Sie Ihrem Rechtsanwalt alles, was sich geändert hat, auch was Ihnen nachteilig scheint.',
      'Geben Sie neue Unterlagen ab.',
      'Bewahren Sie den Beleg der Versendung auf.',
    ],
  },
  'changement-adresse': {
    name: 'Adressänderung',
    what: 'Dieser Brief sagt der Gemeinde und dem Ausländeramt, dass Sie umgezogen sind. Ihr Antrag läuft weiter.',
    changes:
      'Ihre neue Adresse kann geprüft werden. Der gewählte Wohnsitz ändert sich nur, wenn der Brief es sagt.',
    steps: [
      'Schreiben Sie Ihren Namen an die Klingel und an den Briefkasten.',
      'Prüfen Sie, an welche Adresse die Entscheidungen gehen.',
      'Benachrichtigen Sie auch Ihren Rechtsanwalt und, wenn eine Beschwerde läuft, die Kanzlei des Gerichts.',
    ],
  },
  'changement-conseil': {
    name: 'Wechsel des Rechtsanwalts',
    what: 'Dieser Brief sagt dem Ausländeramt, welcher Rechtsanwalt Sie ab jetzt vertritt.',
    changes:
      'Die Kopien der Entscheidungen gehen an Ihren neuen Rechtsanwalt. War der gewählte Wohnsitz beim früheren, muss auch er geändert werden.',
    steps: [
      'Bitten Sie den früheren Rechtsanwalt, Ihre Akte dem neuen zu geben.',
      'Prüfen Sie, ob der gewählte Wohnsitz stimmt.',
      'Läuft eine Beschwerde, ist die Kanzlei des Gerichts gesondert zu benachrichtigen.',
    ],
  },
  'signalement-parent': {
    name: 'Meldung: Elternteil eines Kindes mit legalem Aufenthalt',
    what: 'Dieser Brief sagt dem Ausländeramt, dass Sie Vater oder Mutter eines Kindes sind, das sich legal in Belgien aufhält, und bittet, dies zu berücksichtigen.',
    changes: 'Nichts an Ihrem Aufenthalt, solange das Amt nicht geantwortet hat.',
    steps: [
      'Fügen Sie die Geburtsurkunde und den Aufenthaltstitel des Kindes bei.',
      'Fügen Sie Nachweise bei, dass Sie sich um das Kind kümmern.',
      'Bewahren Sie den Beleg der Versendung auf.',
    ],
  },
  prolongation: {
    name: 'Antrag auf Verlängerung Ihrer Karte',
    what: 'Dieser Brief beantragt, Ihren Aufenthalt zu verlängern, bevor Ihre Karte abläuft.',
    changes:
      'Kommt er rechtzeitig, kann die Gemeinde Ihnen bis zur Entscheidung eine Bescheinigung geben.',
    steps: [
      'Gehen Sie zwischen 45 und 30 Tagen vor dem Ende der Karte zur Gemeinde, in jedem Fall vor dem Ende.',
      'Fügen Sie Nachweise bei, dass die Bedingungen der Karte erfüllt sind.',
      'Verlangen Sie eine Empfangsbestätigung, und eine Anlage 15, wenn die Karte vor der Antwort abläuft.',
    ],
  },
  desistement: {
    name: 'Rücknahme Ihres Antrags',
    what: 'Mit diesem Brief nehmen Sie einen laufenden Aufenthaltsantrag zurück.',
    changes:
      'Der Antrag endet: Das Amt entscheidet nicht mehr. Sie können sich später nicht darauf berufen.',
    steps: [
      'Unterschreiben Sie nur, wenn Sie verstehen, warum. Fragen Sie zuerst einen Rechtsanwalt.',
      'Bewahren Sie eine Kopie und den Beleg der Versendung auf.',
    ],
  },
}

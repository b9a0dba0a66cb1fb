import type { COMMUNE_SHEETS, SheetsOf } from '../sheet-ids.ts'

export const communeDe: SheetsOf<typeof COMMUNE_SHEETS> = {
  'circulaire-2007-annexe-2': {
    name: 'Ihr 9bis-Antrag wird nicht berücksichtigt',
    what: 'Die Gemeinde ließ Ihre Adresse prüfen und kommt zu dem Schluss, dass Sie dort nicht wohnen. Sie berücksichtigt Ihren Antrag deshalb nicht.',
    changes:
      'Ihr Antrag geht nicht an das Ausländeramt: Niemand prüft Ihre Gründe. An Ihrem Aufenthalt ändert sich nichts.',
    steps: [
      'Gehen Sie sofort zu einem Rechtsanwalt. Er kann beim Gericht beantragen, diese Entscheidung für nichtig zu erklären.',
      'Wohnen Sie doch an dieser Adresse? Sammeln Sie Nachweise: Mietvertrag, Post, Erklärungen von Nachbarn.',
      'Ein neuer Antrag ist in der Gemeinde möglich, in der Sie wirklich wohnen. Sprechen Sie zuerst mit einem Rechtsanwalt: Er kann einen älteren Antrag hinfällig machen.',
    ],
  },
  'circulaire-2007-annexe-3': {
    name: 'Empfangsbescheinigung für Ihren 9bis-Antrag',
    what: 'Die Gemeinde bestätigt, dass sie Ihren Antrag erhalten hat, dass Sie an der angegebenen Adresse wohnen und dass die Akte an das Ausländeramt gesandt wurde.',
    changes:
      'Diese Bescheinigung gibt kein Aufenthaltsrecht und hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf. Das Amt kann jederzeit entscheiden: Das Gesetz setzt ihm keine Frist.',
    steps: [
      'Bewahren Sie dieses Papier und eine Kopie der ganzen Akte auf.',
      'Ziehen Sie um? Sagen Sie es der Gemeinde. War der gewählte Wohnsitz an dieser Adresse, ändern Sie ihn auch beim Amt, per Einschreiben.',
      'Gibt es Neues (Schule, Arbeit, Gesundheit, Geburt)? Senden Sie es mit Ihrer Aktennummer an das Amt.',
    ],
  },
  'enquete-residence-fiche': {
    name: 'Bitte, Ihre Adresse zu prüfen',
    what: 'Die Gemeinde bittet die Polizei zu prüfen, ob Sie wirklich an der Adresse Ihres Antrags wohnen. Dieses Papier ist nicht an Sie gerichtet.',
    changes:
      'Ein Beamter kommt zu Ihrer Adresse. Von seinem Bericht hängt ab, ob Ihr Antrag an das Ausländeramt geht.',
    steps: [
      'Schreiben Sie Ihren Namen an die Klingel und an den Briefkasten.',
      'Sagen Sie den Menschen, mit denen Sie wohnen, dass ein Beamter kommen kann.',
      'Sind Sie eine Zeit lang weg? Sagen Sie es der Gemeinde.',
    ],
  },
  'enquete-residence-rapport': {
    name: 'Bericht über die Prüfung Ihrer Adresse',
    what: 'Der Beamte, der an Ihrer Adresse war, schreibt, was er gesehen hat, und ob Sie nach seiner Ansicht dort wohnen oder nicht.',
    changes:
      'Positiver Bericht: Die Gemeinde sendet Ihren Antrag an das Ausländeramt. Negativer Bericht: Die Gemeinde kann es ablehnen, ihn zu berücksichtigen.',
    steps: [
      'Lesen Sie das Ergebnis und die Tage der Besuche.',
      'Stimmt der Bericht nicht? Sammeln Sie Nachweise, dass Sie dort wohnen, und geben Sie sie schnell der Gemeinde.',
      'Zeigen Sie den Bericht Ihrem Rechtsanwalt.',
    ],
  },
  'bordereau-transmission': {
    name: 'Versandliste an das Ausländeramt',
    what: 'Die Gemeinde sendet Ihren 9bis-Antrag mit anderen Akten an das Ausländeramt. Dies ist die Liste; sie ist nicht an Sie gerichtet.',
    changes:
      'Ihre Akte verlässt die Gemeinde. Das Amt wird entscheiden. Das gibt kein Aufenthaltsrecht.',
    steps: [
      'Schreiben Sie den Tag der Versendung auf.',
      'Senden Sie neue Unterlagen ab jetzt an das Amt, mit Ihrem Namen, Ihrer Adresse und Ihrer Aktennummer.',
      'Sagen Sie der Gemeinde und dem Amt, wenn Sie umziehen.',
    ],
  },
  'annexe-42': {
    name: 'Antrag unzulässig: Gebühr nicht gezahlt (Anlage 42)',
    what: 'Ihr Antrag wird ohne Prüfung abgelehnt, weil die Gebühr nicht ganz gezahlt ist oder der Nachweis fehlt.',
    changes:
      'Dieser Antrag ist beendet. Ihre Gründe wurden nicht geprüft. An Ihrem Aufenthalt ändert sich nichts.',
    steps: [
      'Prüfen Sie mit Ihren Zahlungsnachweisen, ob die Gemeinde sich irrt, und zeigen Sie sie einem Rechtsanwalt.',
      'Ein neuer Antrag ist möglich, mit dem Nachweis, dass die Gebühr gezahlt ist. Dieselben Gründe dürfen darin stehen.',
      'Gegen diese Entscheidung ist eine Beschwerde beim Gericht möglich.',
    ],
  },
  'annexe-43': {
    name: 'Gebühr nicht vollständig: Restbetrag zu zahlen (Anlage 43)',
    what: 'Sie haben nur einen Teil der Gebühr gezahlt. Dieses Papier sagt, wie viel fehlt.',
    changes:
      'Ihr Antrag wartet. Wird der Rest nicht rechtzeitig gezahlt oder der Nachweis nicht rechtzeitig abgegeben, wird der Antrag ohne Prüfung abgelehnt (Anlage 42).',
    steps: [
      'Zahlen Sie genau den angegebenen Betrag auf das angegebene Konto.',
      'Geben Sie den Zahlungsnachweis in derselben Frist bei der Gemeinde ab: Zahlen allein genügt nicht.',
      'Verlangen Sie eine Empfangsbestätigung, und behalten Sie eine Kopie.',
    ],
  },
  'annexe-3': {
    name: 'Ankunftserklärung (Anlage 3)',
    what: 'Dieses Papier beweist, dass Sie der Gemeinde gesagt haben, dass Sie für einen kurzen Aufenthalt in Belgien sind.',
    changes:
      'Sie dürfen bis zu dem Tag bleiben, der auf dem Papier steht. Es verlängert Ihren Aufenthalt nicht und trägt Sie in kein Register ein.',
    steps: [
      'Schreiben Sie den letzten Tag des Aufenthalts auf.',
      'Reisen Sie spätestens an diesem Tag ab.',
      'Möchten Sie länger bleiben? Holen Sie vor diesem Tag Rat ein, nicht danach.',
    ],
  },
  'annexe-3ter': {
    name: 'Anwesenheitsmeldung (Anlage 3ter)',
    what: 'Dieses Papier beweist, dass Sie der Gemeinde gesagt haben, dass Sie als Unionsbürger oder als Familienmitglied in Belgien sind.',
    changes: 'Sie dürfen höchstens drei Monate bleiben. Das Papier trägt Sie in kein Register ein.',
    steps: [
      'Bewahren Sie dieses Papier bei Ihrem Pass oder Personalausweis auf.',
      'Möchten Sie länger als drei Monate bleiben? Stellen Sie den Antrag bei der Gemeinde, spätestens drei Monate nach Ihrer Einreise.',
    ],
  },
  'annexe-15': {
    name: 'Vorläufige Bescheinigung (Anlage 15)',
    what: 'Die Gemeinde bescheinigt Ihre Lage durch das angekreuzte Feld: Sie warten zum Beispiel auf eine Entscheidung oder auf eine Karte.',
    changes:
      'Je nach Feld deckt sie Ihren Aufenthalt bis zu dem Tag, der darauf steht. An Ihrem Recht zu arbeiten ändert sie nichts.',
    steps: [
      'Lesen Sie, welches Feld angekreuzt ist und bis zu welchem Tag die Bescheinigung gilt.',
      'Gehen Sie vor diesem Tag wieder zur Gemeinde, wenn Sie noch keine Antwort haben.',
      'Behalten Sie auch Ihre alte Karte.',
    ],
  },
  'annexe-19': {
    name: 'Antrag auf eine Anmeldebescheinigung (Anlage 19)',
    what: 'Dieses Papier beweist, dass Sie als Unionsbürger beantragt haben, für mehr als drei Monate angemeldet zu werden.',
    changes: 'Ihr Antrag läuft. Die Gemeinde prüft Ihre Adresse und Ihre Unterlagen.',
    steps: [
      'Sehen Sie auf dem Papier nach, welche Unterlagen noch fehlen und bis zu welchem Tag.',
      'Geben Sie sie gegen Empfangsbestätigung bei der Gemeinde ab.',
      'Schreiben Sie Ihren Namen an die Klingel: Ihre Adresse wird geprüft.',
    ],
  },
  'annexe-19ter': {
    name: 'Antrag auf eine Karte als Familienmitglied (Anlage 19ter)',
    what: 'Dieses Papier beweist, dass Sie als Familienmitglied eines Unionsbürgers oder eines Belgiers eine Aufenthaltskarte beantragt haben.',
    changes:
      'Ihr Antrag läuft. Das Ausländeramt hat nur eine begrenzte Zeit für die Entscheidung. Die Gemeinde prüft Ihre Adresse.',
    steps: [
      'Geben Sie alle fehlenden Nachweise gegen Empfangsbestätigung bei der Gemeinde ab.',
      'Schreiben Sie Ihren Namen an die Klingel und an den Briefkasten.',
      'Melden Sie der Gemeinde jede Änderung der Adresse oder der Familie.',
    ],
  },
  'annexe-19quinquies': {
    name: 'Antrag nicht berücksichtigt (Anlage 19quinquies)',
    what: 'Ihr Antrag als Unionsbürger oder Familienmitglied wird nicht berücksichtigt, zum Beispiel weil die Verwandtschaft nicht nachgewiesen ist.',
    changes:
      'Ihr Antrag endet. Eine Beschwerde gegen diese Entscheidung hält die Entfernung nicht auf.',
    steps: [
      'Lesen Sie den Grund auf dem Papier.',
      'Gehen Sie zu einem Rechtsanwalt: Eine Beschwerde beim Gericht ist möglich.',
      'Fehlte ein Nachweis? Fragen Sie, ob ein neuer, vollständiger Antrag schneller ist.',
    ],
  },
  'annexe-35': {
    name: 'Besonderes Aufenthaltsdokument (Anlage 35)',
    what: 'Dieses Dokument sagt, dass Sie Beschwerde eingelegt haben und in Belgien bleiben dürfen, bis das Gericht entscheidet.',
    changes:
      'Sie dürfen bleiben, aber das ist kein Aufenthaltsrecht. Das Dokument sagt, ob Sie arbeiten dürfen: unbegrenzt, begrenzt oder nicht.',
    steps: [
      'Lesen Sie, bis zu welchem Tag es gilt und was es über Arbeit sagt.',
      'Gehen Sie vor diesem Tag zur Gemeinde, um es verlängern zu lassen.',
      'Bleiben Sie mit Ihrem Rechtsanwalt in Kontakt: Wird die Beschwerde abgewiesen, wird das Dokument eingezogen.',
    ],
  },
  'annexe-20': {
    name: 'Verweigerung des Aufenthalts (Anlage 20)',
    what: 'Der Aufenthalt von mehr als drei Monaten, den Sie als Unionsbürger oder als Familienmitglied beantragt haben, ist verweigert.',
    changes:
      'Der beantragte Aufenthalt ist verweigert. Ist der Satz über die Anweisung, das Staatsgebiet zu verlassen, nicht gestrichen, müssen Sie auch ausreisen. Je nach Entscheidung und Tag kann eine rechtzeitige Beschwerde die Entfernung aufhalten; für „andere Familienmitglieder“ gilt das nicht.',
    steps: [
      'Sehen Sie nach, was gestrichen ist: Gibt es eine Anweisung? einen zusätzlichen Monat für Unterlagen?',
      'Gibt es einen zusätzlichen Monat? Geben Sie die Unterlagen spätestens an dem Tag ab, der auf dem Papier steht.',
      'Gehen Sie wegen der Beschwerde sofort zu einem Rechtsanwalt.',
      'Fragen Sie nach der Beschwerde bei der Gemeinde, ob Sie eine Anlage 35 erhalten.',
    ],
  },
}

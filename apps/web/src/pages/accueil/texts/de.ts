import type { AccueilTexts } from './index.ts'

export const accueil: AccueilTexts = {
  title: 'Das Recht, sich in Belgien aufzuhalten, mit dem Text daneben',
  description:
    'Sejour beantwortet vier Fragen zum Aufenthaltsrecht in Belgien: beantragen, eine Frist zählen, die Gebühr kennen, Tage zählen. Jede Zeile trägt ihre Quelle.',
  lead: 'Sie beantworten einfache Fragen. Sejour wendet die Texte an, zeigt, woher jede Zeile kommt, und sagt, was es nicht weiß.',
  doors: {
    screening: {
      title: 'Kann ich beantragen?',
      text: 'Artikel 9bis: was einen Antrag möglich macht, was ihn unzulässig machen würde, was das Ausländeramt beurteilt.',
    },
    limit: {
      title: 'Bis zu welchem Tag?',
      text: 'Sie haben eine Entscheidung erhalten: der letzte Tag zum Handeln, vor Ihren Augen gezählt, und der sichere Tag.',
    },
    fee: {
      title: 'Was kostet es?',
      text: 'Die Gebühr am Tag der Einreichung, Person für Person, und was folgt, wenn zu wenig gezahlt wurde.',
    },
    shortStay: {
      title: '90 Tage in 180',
      text: 'Die Tage im Schengen-Raum, die Tage, die bleiben, und ob ein Visum nötig ist.',
    },
  },
  never: 'Was Sejour nie tut',
  nevers: [
    'Es fragt nicht nach Namen, Konto oder Adresse.',
    'Es sendet nichts und bewahrt nichts auf: Gerechnet wird auf Ihrer Seite. Ohne Skript antwortet der Server und vergisst dann.',
    'Es gibt keine Note und keinen Prozentsatz und verspricht keinen Ausgang. Wo das Gesetz eine Wahl lässt, sagt es, wer entscheidet.',
    'Es ersetzt keinen Rechtsanwalt.',
  ],
  help: 'Wo Sie Hilfe finden',
  helps: [
    'Ein Rechtsanwalt, so früh wie möglich, vor allem wenn eine Frist läuft. Rechtsbeistand kann kostenlos sein: Jede Anwaltschaft hat ein Büro für Rechtsbeistand.',
    'Ein Sozialdienst oder eine Vereinigung in Ihrer Nähe, die Ausländern hilft. Das ÖSHZ Ihrer Gemeinde kann Sie weiterleiten.',
    'In einem geschlossenen Zentrum: Fragen Sie den Sozialdienst des Zentrums, wie Sie einen Rechtsanwalt sprechen. Die Fristen sind dort kürzer.',
  ],
  leave: 'Wenn Sie nicht allein vor dem Bildschirm sitzen',
  leaveText:
    'Die Schaltfläche „Seite verlassen“, oben auf jeder Seite, öffnet stattdessen das Wetter. Mit der Tastatur: dreimal Esc. Schon gesehene Seiten bleiben im Verlauf des Browsers: Löschen Sie ihn, oder öffnen Sie ein privates Fenster.',
}

import type { AProposTexts } from './index.ts'

export const aPropos: AProposTexts = {
  title: 'Über Sejour',
  description:
    'Was Sejour berechnet, auf welchen Texten, mit welcher Gewissheit, was es nicht aufbewahrt, und was noch zugänglich werden muss.',
  lead: 'Sejour ist freie Software. Es liest die Texte über den Aufenthalt in Belgien, wendet sie auf Ihre Antworten an und zeigt, wie.',
  parts: {
    computed: {
      title: 'Was berechnet wird',
      lines: [
        'Ob ein Antrag nach Artikel 9bis eingereicht werden kann, was ihn unzulässig machen würde, und was der Beurteilung des Ausländeramtes bleibt.',
        'Der letzte Tag einer Beschwerde oder eines anderen Schrittes, und der sichere Tag, wenn eine Tatsache oder eine Lesart offen bleibt.',
        'Die Gebühr eines Antrags am Tag der Einreichung, und die Folge einer fehlenden oder unvollständigen Zahlung.',
        'Die genutzten und verbleibenden Tage nach der Regel der 90 Tage in 180.',
        'Was eine Beurteilung verlangt, wird nie berechnet: Die Seite sagt, wer beurteilt.',
      ],
    },
    sources: {
      title: 'Die Quellen und ihre Gewissheit',
      lines: [
        'Jede Zeile trägt ihre Quelle am Rand: den Text, den Artikel, den Rang (Gesetz, Königlicher Erlass, Rundschreiben, Praxis) und wie gewiss unsere Lesart ist.',
        '„Zu bestätigen“ steht bei einem Betrag oder einer Regel, die keine hier gelesene amtliche Quelle bestätigt.',
        'Texte ändern sich. Jede Regel sagt, bis zu welchem Tag ihr Text gelesen wurde; danach antwortet die Seite nach dem letzten bekannten Stand und sagt es neben der Antwort.',
        'Die Beschwerden, die Regeln der Notifizierung und Artikel 9bis wurden am 12. Juni 2026 durch Texte geändert, die hier nicht gelesen wurden. Verlassen Sie sich für diese Tage auf die Frist in der Entscheidung und auf einen Rechtsanwalt.',
        'Eine unbekannte Tatsache verlängert nie eine Frist: Die kürzeste wird gezeigt, bis man es weiß.',
      ],
    },
    privacy: {
      title: 'Privatsphäre',
      lines: [
        'Gerechnet wird in Ihrem Browser. Keine Antwort wird gesendet.',
        'Ohne Skript geht das Formular an den Server, der antwortet und nichts aufbewahrt.',
        'Ein Schriftstück, das Sie hier ausfüllen, erstellt der Server; er bewahrt nichts davon auf und hält nichts davon in seinem Protokoll fest.',
        'Keine Cookies, keine Messung der Besuche, nichts von einer anderen Website.',
        'Die Adressen der Seiten enthalten Ihre Antworten nicht, das Protokoll des Servers auch nicht.',
      ],
    },
    accessibility: {
      title: 'Barrierefreiheit',
      lines: [
        'Wir streben WCAG 2.2, Stufe AA, an. Die Seiten lassen sich mit der Tastatur, bei 400 % Vergrößerung, auf einem Telefon, ohne Skript und auf Papier lesen.',
        'Ein automatisches Werkzeug (axe) prüft jede Seite und jeden Zustand auf Französisch und Niederländisch. Ein solches Werkzeug findet nur einen Teil der Hürden.',
        'Noch nicht getan: ein voller Versuch mit Menschen, die einen Bildschirmleser benutzen, und eine Prüfung durch Dritte. Wir nennen uns daher nicht voll konform.',
      ],
    },
    licence: {
      title: 'Lizenz und Verantwortung',
      lines: [
        'Freie Software unter der Open-Source-Lizenz der Europäischen Union (EUPL) 1.2: Jeder darf sie lesen, nutzen und verbessern.',
        'Sejour ist kein Dienst des Staates und kein Rechtsrat. Die Behörde entscheidet; gehen Sie für Ihre Akte zu einem Rechtsanwalt.',
      ],
    },
  },
}

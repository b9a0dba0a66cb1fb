import type { AccueilTexts } from './index.ts'

export const accueil: AccueilTexts = {
  title: 'Das Recht, sich in Belgien aufzuhalten, mit dem Text daneben',
  description:
    'Das Aufenthaltsrecht in Belgien, erklärt und mit Quellen: welcher Weg, welches Papier, welche Frist, welche Gebühr, welche Karte, welches Gericht. Nichts wird gesendet.',
  lead: 'Sie beantworten einfache Fragen. Sejour wendet die Texte an, zeigt, woher jede Zeile kommt, und sagt, was es nicht weiß.',
  paper: 'Sie haben ein Papier in der Hand',
  paperText:
    'Schreiben Sie, was darauf gedruckt ist: Sie erfahren, was es ist, was es erlaubt und bis zu welchem Tag Sie handeln können.',
  groups: [
    {
      title: 'Einen Aufenthalt beantragen',
      doors: [
        {
          path: '/orientation',
          title: 'Welcher Weg für mich?',
          text: 'Einige Fragen, dann alle Wege nebeneinander: offen, geschlossen, und warum.',
        },
        {
          path: '/article-9bis',
          title: 'Artikel 9bis',
          text: 'Was einen Antrag in Belgien möglich macht, was ihn unzulässig machen würde, was das Ausländeramt beurteilt.',
        },
        {
          path: '/citoyens-union',
          title: 'Unionsbürger und Familie',
          text: 'Anlagen 19 und 19ter: die Belege, die sechs Monate, das Schweigen, die Ablehnung.',
        },
        {
          path: '/redevance',
          title: 'Was kostet es?',
          text: 'Die Gebühr am Tag der Einreichung, Person für Person, und was folgt, wenn zu wenig gezahlt wurde.',
        },
      ],
    },
    {
      title: 'Auf eine Entscheidung reagieren',
      doors: [
        {
          path: '/delai',
          title: 'Bis zu welchem Tag?',
          text: 'Der letzte Tag zum Handeln, vor Ihren Augen gezählt, und der sichere Tag.',
        },
        {
          path: '/ordre-de-quitter',
          title: 'Ich soll das Land verlassen',
          text: 'Was zuerst zu tun ist, was eine Entfernung aufhält und was nicht, das Einreiseverbot.',
        },
        {
          path: '/autorites',
          title: 'Wer entscheidet, welches Gericht?',
          text: 'Der Weg jedes Antrags, die Behörden, die Gerichte, die Sprachen.',
        },
        {
          path: '/parcours-du-dossier',
          title: 'Der Weg einer Akte',
          text: 'Schritt für Schritt, gezeichnet: wer die Akte hat, wer handelt, in welcher Frist, was folgen kann.',
        },
      ],
    },
    {
      title: 'Bleiben, und wie lange',
      doors: [
        {
          path: '/sejour-illimite',
          title: 'Unbefristet bleiben',
          text: 'Ihre Jahre auf einer Linie, mit ihren Lücken: B-, K-, L-, EU+- und F+-Karte.',
        },
        {
          path: '/visite',
          title: 'Weniger als 90 Tage kommen',
          text: 'Visum, Mittel, Bürgschaft, Meldung bei der Gemeinde.',
        },
        {
          path: '/court-sejour',
          title: '90 Tage in 180',
          text: 'Die Tage im Schengen-Raum, die Tage, die bleiben.',
        },
        {
          path: '/registres',
          title: 'In welchem Register?',
          text: 'Warteregister, Fremdenregister, Bevölkerungsregister: wer hineinkommt, wer hinausgeht.',
        },
      ],
    },
    {
      title: 'Verstehen',
      doors: [
        {
          path: '/lexique',
          title: 'Das Wörterverzeichnis',
          text: 'Die Wörter des Gesetzes in einfachen Worten, in vier Sprachen.',
        },
        {
          path: '/sources',
          title: 'Die Texte',
          text: 'Jeder Text, wie weit er gelesen wurde, was auf ihm beruht, was sich zwischen zwei Tagen geändert hat.',
        },
        {
          path: '/contradictions',
          title: 'Wenn Quellen sich widersprechen',
          text: 'Was jede sagt, und was wir daraus machen.',
        },
        {
          path: '/confirmation',
          title: 'Von einem Juristen zu bestätigen',
          text: 'Alles, was nicht sicher ist, zum Vergleichen, Datieren und Unterschreiben.',
        },
      ],
    },
    {
      title: 'Mit Sejour arbeiten',
      doors: [
        {
          path: '/actes',
          title: 'Ein Schriftstück ausfüllen',
          text: 'Anlagen, Beschlüsse, Schreiben, Beschwerden: Widersprüche werden abgelehnt. Als PDF oder Word, ohne Konto.',
        },
        {
          path: '/connexion',
          title: 'Das Büro der Beistände',
          text: 'Anwältinnen, Anwälte und Vereinigungen: Akten, Belege, Argumente, Fristen, auf Ihrem eigenen Rechner.',
        },
        {
          path: '/mon-dossier',
          title: 'Meine Akte, mit einem Code',
          text: 'Ihr Beistand hat Ihnen einen Code auf Papier gegeben: Er öffnet Ihre Akte, zum Lesen.',
        },
      ],
    },
  ],
  never: 'Was Sejour nie tut',
  nevers: [
    'Diese Seiten verlangen weder Namen noch Konto noch Adresse. Nur das Büro der Beistände öffnet sich mit einem Konto.',
    'Sie senden nichts und bewahren nichts auf: Gerechnet wird auf Ihrer Seite. Ohne Skript antwortet der Server und vergisst dann.',
    'Nur ein Schriftstück, das Sie ausfüllen, geht an den Server, mit den Namen, die Sie hineinschreiben: Er erstellt es und vergisst es dann.',
    'Es gibt keine Note und keinen Prozentsatz und verspricht keinen Ausgang. Wo das Gesetz eine Wahl lässt, sagt es, wer entscheidet.',
    'Es ersetzt keinen Rechtsanwalt.',
  ],
  help: 'Wo Sie Hilfe finden',
  helps: [
    'Ein Rechtsanwalt, so früh wie möglich, vor allem wenn eine Frist läuft. Juristischer Beistand kann kostenlos sein: Jede Rechtsanwaltschaft hat ein Büro für juristischen Beistand.',
    'Ein Sozialdienst oder eine Vereinigung in Ihrer Nähe, die Ausländern hilft. Das ÖSHZ Ihrer Gemeinde kann Sie weiterleiten.',
    'In einem geschlossenen Zentrum: Fragen Sie den Sozialdienst des Zentrums, wie Sie einen Rechtsanwalt sprechen. Die Fristen sind dort kürzer.',
  ],
  leave: 'Wenn Sie nicht allein vor dem Bildschirm sitzen',
  leaveText:
    'Die Schaltfläche „Seite verlassen“, oben auf jeder Seite, öffnet stattdessen das Wetter. Mit der Tastatur: dreimal Esc. Schon gesehene Seiten bleiben im Verlauf des Browsers: Löschen Sie ihn, oder öffnen Sie ein privates Fenster.',
}

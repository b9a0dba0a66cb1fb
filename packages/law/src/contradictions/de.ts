import type { ContradictionsTexts } from './index.ts'

/** Contradictions between sources, in German. */
export const contradictionsDe: ContradictionsTexts = {
  C3: {
    about: 'Was einen Aufenthalt illegal macht',
    readings: [
      'Ein Aufenthalt ist erst nach einer Anweisung, das Staatsgebiet zu verlassen, illegal.',
      'Er ist es, sobald die Bedingungen für Einreise oder Aufenthalt fehlen, ohne jede Anweisung.',
    ],
    handling: 'Wir folgen dem Gesetz; ob eine Anweisung erteilt wurde, bleibt eine eigene Frage.',
  },
  C4: {
    about: 'Ist eine Erlaubnis immer eine Gunst?',
    readings: [
      'Eine Erlaubnis lässt dem Ausländeramt sein Ermessen.',
      'Manche müssen erteilt werden, sobald ihre Bedingungen erfüllt sind.',
    ],
    handling: 'Jeder Weg sagt für sich, ob die Behörde gebunden oder frei ist.',
  },
  C10: {
    about: 'Unbegleitete Minderjährige: nach wie vielen Jahren unbefristeter Aufenthalt',
    readings: [
      'Manche Listen zählen sie zu den Aufenthalten von fünf Jahren.',
      'Das Gesetz und das Ausländeramt sprechen von drei Jahren nach der ersten A-Karte.',
    ],
    handling: 'Wir folgen dem Gesetz: drei Jahre, nach Ermessen des Ausländeramts.',
  },
  C14: {
    about: 'Dauer der Karte bei subsidiärem Schutz',
    readings: [
      'Ein Jahr, dann Verlängerungen von zwei Jahren.',
      'Andere Seiten nennen andere Dauern.',
    ],
    handling: 'Wir folgen dem Gesetz; das Datum auf der Karte geht immer vor.',
  },
  C21: {
    about: 'Europäischer Asylpakt, EES und ETIAS: was wirklich gilt',
    readings: [
      'Starttermine wurden angekündigt.',
      'Keine gelesene Quelle bestätigt, dass sie eingehalten wurden.',
    ],
    handling:
      'Die vor dem 12. Juni 2026 gelesenen Regeln bleiben als solche angezeigt; EES und ETIAS zählen hier keinen Tag.',
  },
  C25: {
    about: 'Muss der Aufenthalt schon unbefristet sein, um die K- oder L-Karte zu beantragen?',
    readings: [
      'Für die K-Karte: fünf Jahre und ein Aufenthalt, der nicht mehr befristet ist.',
      'Für die L-Karte: fünf Jahre legaler Aufenthalt, auch befristet.',
    ],
    handling: 'Das sind zwei Regeln: Wir halten sie getrennt.',
  },
  C1: {
    about: 'Kurzaufenthalt: in Monaten oder in Tagen',
    readings: [
      'Drei Monate je Zeitraum von sechs Monaten.',
      '90 Tage in jedem Zeitraum von 180 Tagen.',
    ],
    handling: 'Wir zählen in Tagen, wie das Gesetz, und nie in Monaten.',
  },
  C13: {
    about: 'Frist für die Meldung bei der Gemeinde',
    readings: [
      'Gemeinden nennen acht Tage für die Anlagen 3 und 3ter.',
      'Das Gesetz gibt drei Werktage (Ankunft) und zehn Werktage (Anwesenheit); acht Werktage gelten für den langen Aufenthalt.',
    ],
    handling: 'Wir folgen dem Gesetz. Drei Werktage schützen in jedem Fall.',
  },
  C15: {
    about: 'Kann die Anwesenheitsmeldung verlängert werden?',
    readings: ['Nein.', 'Eine Stadt lässt es bei höherer Gewalt zu.'],
    handling: 'Wir berechnen keine Verlängerung: Fragen Sie die Gemeinde.',
  },
  C2: {
    about: 'Unterlagen, die dem Antrag eines Unionsbürgers fehlen',
    readings: [
      'Drei Monate, um sie nachzureichen, dann ein Monat mehr, ohne Anweisung, das Staatsgebiet zu verlassen.',
      'Alles wird mit dem Antrag abgegeben, sonst wird er nicht berücksichtigt.',
    ],
    handling:
      'Der Tag des Antrags entscheidet: Seit dem 1. September 2025 wird alles mit ihm abgegeben. Für die Anlage 19ter bleibt der gelesene Artikel bei drei Monaten; alles mit dem Antrag abzugeben ist sicherer.',
  },
  C28: {
    about: 'Negative Wohnsitzkontrolle',
    readings: [
      'Sie ist ein Grund für die Ablehnung, mit einer Anlage 20.',
      'Sie führt zur Streichung aus dem Warteregister, und der Antrag läuft weiter.',
    ],
    handling: 'Wir zeigen die Ablehnung und die Streichung: Die Behörde entscheidet.',
  },
  C7: {
    about: 'Einkommen, das seit der Familienreform verlangt wird',
    readings: [
      '110 % des garantierten durchschnittlichen monatlichen Mindesteinkommens.',
      '110 % des Eingliederungseinkommens.',
    ],
    handling:
      'Anhaltspunkt sind 110 % des garantierten Mindesteinkommens, von einem Juristen zu prüfen; keine Antwort hängt davon ab. Das Ausländeramt muss ohnehin den Bedarf der Familie prüfen.',
  },
  C8: {
    about: 'Schweigen des Ausländeramts zu einer Familienzusammenführung',
    readings: [
      'Nach der Frist ist die Zulassung erworben.',
      'Die Reform hat diese Wirkung abgeschafft.',
    ],
    handling:
      'Wir zeigen die Zulassung durch Schweigen nur bis zum 17. August 2025; seither ist der Punkt zu bestätigen.',
  },
  C9: {
    about: 'Für wen die Familienreform gilt',
    readings: [
      'Für Angehörige von Personen, die ihr Recht seit dem 18. August 2025 haben.',
      'Für die Familie eines Belgiers gelten die alten Regeln bis zum 18. August 2027.',
    ],
    handling:
      'Wir fragen, seit wann der Zusammenführende sein Recht hat, und zeigen die alte Regel und die neue.',
  },
  C29: {
    about: 'Gesetzestext, der vor der Reform gelesen wurde',
    readings: [
      'Der gelesene Text der Artikel 10 bis 13 und 40ter endet am 17. August 2025.',
      'Ein Gesetz hat sie danach geändert, und sein Text wurde nicht gelesen.',
    ],
    handling:
      'Jede Quelle sagt, bis zu welchem Tag sie gelesen wurde; danach ist die Antwort zu bestätigen.',
  },
  C11: {
    about: 'Wann man die Erneuerung einer Karte beantragt',
    readings: [
      'Zwischen dem 45. und dem 30. Tag vor dem Ablauf; für K und L zwischen dem 40. und dem 30.; für Studenten 15 Tage davor.',
      'Das Gesetz verlangt nur, vor dem Ablauf zu handeln.',
    ],
    handling: 'Wir zeigen das Zeitfenster jeder Karte; vor dem 30. Tag zu handeln schützt immer.',
  },
  C12: {
    about: 'Anlagen 42 und 43: welche sagt was',
    readings: [
      '42: Antrag unzulässig. 43: teilweise Zahlung.',
      'Eine Seite von 2015 vertauscht sie.',
    ],
    handling:
      'Hier ist 42 die Unzulässigkeit und 43 die teilweise Zahlung. Lesen Sie, was die Entscheidung verlangt, mehr als ihre Nummer.',
  },
  C17: {
    about: 'Ist die Anlage 35 ein Aufenthalt?',
    readings: [
      'Sie deckt den Aufenthalt während der Beschwerde.',
      'Ihr Text sagt, dass die Person weder zum Aufenthalt zugelassen ist noch eine Aufenthaltserlaubnis hat.',
    ],
    handling:
      'Man darf während der Beschwerde bleiben, aber diese Tage zählen nicht für fünf Jahre Aufenthalt.',
  },
  C18: {
    about: 'Register der Karten H, I, J, M und N',
    readings: [
      'Die Liste des Kurses nennt sie nicht.',
      'H, I, J und M: Fremdenregister. N: Warteregister.',
    ],
    handling: 'Wir folgen der Liste, die alle Karten nennt.',
  },
  C22: {
    about: 'Arbeiten mit einer Registrierungsbescheinigung',
    readings: [
      'Das alte Muster verbietet die Arbeit ohne Erlaubnis.',
      'Seit dem 3. Januar 2019 trägt jeder Titel einen Vermerk „Arbeitsmarkt“.',
    ],
    handling: 'Der Vermerk auf dem Dokument entscheidet.',
  },
  C6: {
    about: 'Tarif des Rückkehrvisums',
    readings: [
      'Der des langfristig Aufenthaltsberechtigten eines anderen Mitgliedstaats.',
      'Der des Artikels 9.',
    ],
    handling:
      'Wir zeigen den Betrag mit diesem Zweifel: Fragen Sie das Ausländeramt, bevor Sie zahlen.',
  },
  C19: {
    about: 'Beträge von 2026',
    readings: ['Private Ratgeber veröffentlichen sie.', 'Keine amtliche Tabelle wurde gelesen.'],
    handling:
      'Die Beträge stehen als „zu bestätigen“: Prüfen Sie beim Ausländeramt, bevor Sie zahlen.',
  },
  C27: {
    about: 'Wer nicht zahlt, wenn der Student ein Stipendium hat',
    readings: ['Die Familie des Studenten.', 'Auch der Student mit Stipendium.'],
    handling:
      'Der Student und seine Familie sind hier befreit, wenn das Stipendium auf der Liste des Erlasses steht.',
  },
  'C-05': {
    about: 'Brief ohne Rückschein: welcher der erste Tag ist',
    readings: [
      'Beschwerde beim Rat: der dritte Werktag nach der Aufgabe bei der Post, der Samstag zählt nicht.',
      'Für die anderen Fristen sagt es kein gelesener Text.',
    ],
    handling:
      'Wir folgen dem Gesetz für den Rat; sonst zählen wir ab dem Tag nach dem Versand, so früh wie möglich.',
  },
  'C-07': {
    about: 'Beschwerde einer festgehaltenen Person: 10 oder 15 Tage',
    readings: ['10 Tage, seit dem 31. Mai 2014.', 'Alte Seiten nennen noch 15 Tage.'],
    handling: 'Wir zählen 10 Tage.',
  },
  'C-08': {
    about: 'Äußerste Dringlichkeit: was eine „zweite“ Maßnahme ist',
    readings: [
      'Eine erste Maßnahme, der sich die Person entzogen hat, zählt.',
      'Zu einer zurückgezogenen ersten Maßnahme wurde nichts gelesen.',
    ],
    handling: 'Im Zweifel gilt als sicherer Tag jener der 5 Tage.',
  },
  'C-13': {
    about: 'Entscheidungen, die seit dem 12. Juni 2026 notifiziert wurden',
    readings: [
      'Die bekannten Fristen stammen aus dem alten Gesetz.',
      'Ein neues Gesetz regelt die Beschwerden, und sein Text wurde nicht gelesen.',
    ],
    handling:
      'Die Frist in der Entscheidung geht vor; der Tag, den wir berechnen, dient der Kontrolle.',
  },
  'C-15': {
    about: 'Die Urkunde nennt 30 Tage, eine festgehaltene Person hat 10',
    readings: [
      'Das Muster nennt dreißig Tage für alle.',
      'Das Gesetz gibt einer festgehaltenen Person zehn Tage.',
    ],
    handling: 'Wir zeigen die kürzere Frist: Handeln Sie binnen zehn Tagen.',
  },
  'C-01': {
    about:
      'Eine Anweisung, das Staatsgebiet zu verlassen, neben einer Ablehnung mit aufschiebender Beschwerde',
    readings: [
      'Einer solchen Ablehnung darf keine Anweisung beigefügt sein.',
      'Das amtliche Muster der Anlage 20 behält das Feld der Anweisung.',
    ],
    handling:
      'Während der Frist und der aufschiebenden Beschwerde wird die Anweisung nicht zwangsweise vollstreckt. Zeigen Sie sie schnell einem Rechtsanwalt.',
  },
  'C-04': {
    about: 'Gilt die Mitwirkungspflicht für Unionsbürger und ihre Familie?',
    readings: [
      'Das Gesetz gilt für jeden Ausländer, gegen den eine Maßnahme besteht, und die Urkunde bei der Anlage 20 kündigt die Pflicht an.',
      'Die Seiten über die Rückkehr verneinen es.',
    ],
    handling:
      'Wir folgen dem Gesetz: Steht diese Pflicht in der Urkunde, antworten Sie binnen 14 Tagen.',
  },
  'C-16': {
    about: 'Die Urkunde verspricht eine aufschiebende Beschwerde und droht mit Vollstreckung',
    readings: [
      'Die Beschwerde hält die zwangsweise Vollstreckung auf.',
      'Die Urkunde warnt vor zwangsweiser Rückkehr und Festhaltung.',
    ],
    handling:
      'Zusammen gelesen: keine Vollstreckung während der Frist und der Beschwerde, außer für die anderen Familienmitglieder.',
  },
}

import type { PapiersTexts } from './index.ts'

export const papiers: PapiersTexts = {
  title: 'Was ist dieses Papier?',
  description:
    'Alle Aufenthaltskarten, Anlagen und Bescheinigungen in Belgien: wer sie bekommt, was sie erlauben, wie lange, in welchem Register.',
  lead: 'Sie haben eine Karte, eine Anlage, eine Bescheinigung oder eine Entscheidung erhalten. Hier steht, was es ist und was Sie damit tun können.',
  search: {
    label: 'Was auf Ihrem Papier gedruckt steht',
    hint: 'Zum Beispiel „Anlage 35“, „F+“, „Registrierungsbescheinigung“. Auch auf Französisch oder Niederländisch.',
    button: 'Suchen',
    results: (query) => `Für „${query}“`,
    missing: 'Schreiben Sie, was auf dem Papier gedruckt steht.',
    tooLong:
      'Das ist zu lang. Schreiben Sie höchstens 120 Zeichen: Die Nummer der Anlage oder der Buchstabe der Karte genügt.',
    all: 'Alle Papiere ansehen',
    match: {
      exact: 'das ist es',
      model: 'Karte dieses Musters',
      words: 'durch die Wörter des Titels',
      related: 'benachbarte Nummer',
      near: 'vielleicht',
    },
  },
  groups: {
    cards: { title: 'Karten', lead: 'Elektronische, alte und besondere Karten.' },
    provisional: {
      title: 'Vorläufige Dokumente und Kurzaufenthalt',
      lead: 'Sie decken eine Wartezeit oder einen Kurzaufenthalt.',
    },
    receipts: {
      title: 'Anträge, Empfangsbestätigungen und Bescheinigungen',
      lead: 'Sie beweisen, dass ein Antrag gestellt ist. Sie sind keine Aufenthaltstitel.',
    },
    decisions: {
      title: 'Entscheidungen',
      lead: 'Eine Frist kann ab dem Tag laufen, an dem Sie sie erhalten.',
    },
    orders: {
      title: 'Anweisungen, Verbote und Einreiseverweigerung',
      lead: 'Eine Frist läuft ab dem Tag, an dem Sie es erhalten. Gehen Sie möglichst bald zu einem Rechtsanwalt.',
    },
    unread: {
      title: 'Anlagen, deren Titel nicht gelesen wurde',
      lead: 'Es gibt oder gab sie. Wir haben keine Quelle gelesen, die sagt, was sie bewirken.',
    },
  },
  registers: 'Die Register und das Leben einer Eintragung',
  back: 'Alle Papiere',
  allows: 'Was dieses Papier erlaubt',
  notRead: 'keine Quelle gelesen',
  facts: {
    givenBy: 'Ausgestellt durch',
    validity: 'Dauer',
    register: 'Register',
    class: 'Art des Aufenthalts',
  },
  now: 'Was jetzt zu tun ist',
  nowLimit: 'Eine Frist kann laufen. Zählen Sie sie ab dem Tag der Übergabe:',
  nowLater: 'Später läuft eine Frist, wenn Sie dies erhalten:',
  nowLawyer: 'Zeigen Sie dieses Papier möglichst bald einem Rechtsanwalt oder einem Sozialdienst.',
  nowRenew: 'Zählen Sie den Zeitraum der Erneuerung mit dem gedruckten Datum:',
  nowKeep:
    'Bewahren Sie das Original und eine Kopie auf. Geben Sie es niemandem ohne Empfangsbestätigung.',
  leadsTo: 'Was folgen kann',
  replaces: 'Sie ersetzt',
  replacedBy: 'Ersetzt durch',
  since: (day) => `seit dem ${day}`,
  until: (day) => `bis zum ${day}`,
  annexes: 'Das Formular',
  changed: (days) => `Muster geändert am ${days}`,
  repealed: (day) => `aufgehoben am ${day}`,
  fill: 'Dieses Schriftstück ausfüllen, als PDF oder Word',
  modelOf: 'Muster von',
  twin: 'Nicht verwechseln',
  twinText: 'Ein anderer Text hat eine Anlage mit derselben Nummer:',
  window: (opens, closes) =>
    `Antrag zwischen dem ${opens}. und dem ${closes}. Tag vor dem Ende der Karte`,
  windowEnd: 'Ende der Karte',
  windowDay: (day) => `${day} Tage vorher`,
  unread:
    'Wir haben keine Quelle gelesen, die sagt, was dieses Papier bewirkt. Zeigen Sie es einem Rechtsanwalt oder einem Sozialdienst.',
}

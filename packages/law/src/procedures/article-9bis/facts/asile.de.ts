import type { FactTexts } from '@sejour/engine'

export const asileDe: FactTexts<typeof import('./asile.ts')> = {
  'asile.stade': {
    label: 'Stand des Asylantrags am Tag der Einreichung',
    question: 'Wie weit war Ihr Asylantrag an dem Tag, an dem der 9bis-Antrag eingereicht wird?',
    why: 'Solange das Asylverfahren an diesem Tag läuft, wird kein Identitätsdokument verlangt.',
    options: {
      aucune: 'Ich habe in Belgien nie Asyl beantragt',
      office: 'Anhängig beim Ausländeramt',
      cgra: 'Anhängig beim Generalkommissariat für Flüchtlinge und Staatenlose (GKFS)',
      cce: 'Anhängig beim Rat für Ausländerstreitsachen (RAS)',
      'cassation-introduite':
        'Beschwerde beim Staatsrat eingereicht, noch nicht für zulässig erklärt',
      'cassation-admise': 'Beschwerde beim Staatsrat für zulässig erklärt, nicht abgewiesen',
      close: 'Mit einer endgültigen Entscheidung abgeschlossen',
    },
    exhibits: [
      'Anlage 25 oder 26 des Königlichen Erlasses vom 8. Oktober 1981',
      'Entscheidungen des GKFS und des RAS',
    ],
  },
  'asile.close-depuis': {
    label: 'Asylverfahren nach Einreichung des 9bis-Antrags beendet',
    question: 'Ist Ihr Asylverfahren nach der Einreichung des 9bis-Antrags zu Ende gegangen?',
    why: 'Dann müssen Sie den Antrag aktualisieren: Das laufende Asylverfahren ist kein Argument mehr.',
    exhibits: ['Entscheidung, die das Asylverfahren beendet'],
  },
  'asile.fin': {
    label: 'Ende des Asylverfahrens',
    question: 'An welchem Tag ist Ihr Asylverfahren zu Ende gegangen?',
    why: 'In den sechs Monaten danach zählt die Sprache des Asylverfahrens noch.',
    exhibits: ['Entscheidung, die das Asylverfahren beendet, mit ihrer Notifizierung'],
  },
  'asile.debut': {
    label: 'Beginn des Asylverfahrens',
    question: 'An welchem Tag haben Sie Ihren Asylantrag gestellt?',
    why: 'Die Dauer des Asylverfahrens wird ab diesem Tag gerechnet.',
    exhibits: [
      'Anlage 25, 25quinquies, 26 oder 26quinquies des Königlichen Erlasses vom 8. Oktober 1981',
    ],
  },
  'asile.decision-executoire-le': {
    label: 'Notifizierung der vollstreckbaren Asylentscheidung',
    question:
      'An welchem Tag haben Sie die vollstreckbare Entscheidung des GKFS oder des RAS erhalten?',
    why: 'Die Dauer des Asylverfahrens wird bis zu diesem Tag gerechnet. Der Staatsrat zählt nicht.',
    exhibits: ['Entscheidung des GKFS oder Entscheid des RAS, mit Notifizierung'],
  },
  'asile.comportement-trompeur': {
    label: 'Dauer wegen Täuschung',
    question:
      'Hat das Asylverfahren länger gedauert, weil Sie irreführende Angaben oder Dokumente vorgelegt haben?',
    why: 'Das Ausländeramt berücksichtigt die Länge des Verfahrens dann nicht.',
  },
}

import type { FactTexts } from '@sejour/engine'

export const redevanceDe: FactTexts<typeof import('./redevance.ts')> = {
  'redevance.naissance': {
    label: 'Geburtsdatum des Antragstellers',
    question: 'Wann sind Sie geboren?',
    why: 'Wer am Tag der Einreichung jünger als achtzehn Jahre ist, zahlt nichts.',
    exhibits: ['Identitätsdokument', 'Geburtsurkunde'],
  },
  'redevance.dispense': {
    label: 'Grund für die Befreiung von der Gebühr',
    question: 'Trifft eine dieser Situationen auf Sie zu?',
    why: 'Einige Personen zahlen die Gebühr nicht. Nicht jeder Grund gilt für Artikel 9bis.',
    options: {
      aucune: 'Keine dieser Situationen',
      apatride:
        'Anerkannter Staatenloser, der seine Staatsangehörigkeit ungewollt verlor und sich anderswo nicht dauerhaft aufhalten kann',
      bourse: 'Empfänger eines Stipendiums',
      'accord-turquie': 'Türkischer Arbeitnehmer oder Mitglied seiner Familie',
      indigence: 'Bedürftigkeit (keine Mittel)',
    },
    exhibits: ['Urteil, das die Staatenlosigkeit anerkennt', 'Stipendienbescheinigung'],
  },
  'redevance.montant-paye': {
    label: 'Gezahlter Betrag',
    question: 'Welchen Betrag haben Sie für diesen Antrag gezahlt?',
    why: 'Die Gebühr muss vollständig gezahlt sein, in der Höhe, die am Tag der Einreichung gilt.',
    exhibits: ['Überweisungsbeleg', 'Kontoauszug'],
  },
  'redevance.partage': {
    label: 'Personen, für die die Zahlung gilt',
    question: 'Gilt diese Zahlung auch für eine andere Person desselben Antrags?',
    why: 'Nur Ehegatten und gesetzlich Zusammenwohnende, die den Antrag gemeinsam stellen, zahlen eine einzige Gebühr.',
    options: {
      'seul-demandeur': 'Nein, sie gilt für eine Person',
      'couple-enregistre':
        'Ja, für meinen Ehegatten, meine Ehegattin oder meinen gesetzlich Zusammenwohnenden, im selben Antrag',
      autre:
        'Ja, für eine andere Person (zum Beispiel einen Partner ohne Trauschein oder ein volljähriges Kind)',
    },
    exhibits: [
      'Heiratsurkunde oder Bescheinigung des gesetzlichen Zusammenwohnens',
      'Geburtsurkunden der Kinder',
    ],
  },
  'redevance.preuve-jointe': {
    label: 'Zahlungsnachweis dem Antrag beigelegt',
    question: 'Liegt der Zahlungsnachweis dem Antrag bei?',
    why: 'Die Zahlung muss vor dem Antrag erfolgen, und der Nachweis muss ihm beiliegen.',
    exhibits: ['Überweisungsbeleg mit Betrag, Tag und Identität des Antragstellers'],
  },
  'redevance.solde-prouve': {
    label: 'Restbetrag innerhalb von dreißig Tagen gezahlt und nachgewiesen',
    question:
      'Haben Sie nach der Anlage 43 innerhalb von dreißig Tagen den Restbetrag gezahlt und den Nachweis abgegeben?',
    why: 'Eine Teilzahlung kann innerhalb von dreißig Tagen nach der Anlage 43 ergänzt werden.',
    exhibits: [
      'Anlage 43 des Königlichen Erlasses vom 8. Oktober 1981',
      'Nachweis über die Zahlung des Restbetrags',
    ],
  },
}

import type { FactTexts } from '@sejour/engine'

export const regroupantDe: FactTexts<typeof import('./regroupant.ts')> = {
  'regroupement.illimite-depuis': {
    label: 'Beginn des unbefristeten Aufenthalts des Familienmitglieds, zu dem Sie ziehen',
    question: 'Seit welchem Tag hat die Person, zu der Sie ziehen, unbefristeten Aufenthalt?',
    why: 'Sie muss ihn in der Regel seit zwölf Monaten haben.',
    exhibits: ['Ihre B-, K- oder L-Karte'],
  },
  'regroupement.venu-par-couple': {
    label: 'Familienmitglied, das selbst als Ehegatte oder Partner gekommen ist',
    question:
      'Hat die Person, zu der Sie ziehen, ihren eigenen Aufenthalt als Ehegatte oder Partner erhalten?',
    why: 'Sie kann dann erst nach zwei Jahren einen neuen Ehegatten oder Partner nachkommen lassen.',
  },
  'regroupement.protection': {
    label: 'Schutz des Familienmitglieds, zu dem Sie ziehen',
    question: 'Hat die Person, zu der Sie ziehen, internationalen Schutz?',
    why: 'Seit dem 18. August 2025 werden Flüchtlinge und Personen mit subsidiärem Schutz nicht mehr gleich behandelt.',
    options: {
      refugie: 'Ja, sie ist anerkannter Flüchtling',
      subsidiaire: 'Ja, subsidiären Schutz',
      aucune: 'Nein',
    },
    exhibits: ['Entscheidung des Generalkommissars'],
  },
  'regroupement.reconnaissance': {
    label: 'Tag der Anerkennung des Schutzes',
    question: 'An welchem Tag wurde der internationale Schutz anerkannt?',
    why: 'Die Familie ist während einer Zeit, die ab diesem Tag läuft, von mehreren Bedingungen befreit.',
    exhibits: ['Entscheidung des Generalkommissars'],
  },
  'regroupement.revenus': {
    label: 'Monatliche Nettoeinkünfte des Familienmitglieds, zu dem Sie ziehen',
    question: 'Wie hoch sind die Nettoeinkünfte der Person, zu der Sie ziehen, im Monat?',
    why: 'Das Gesetz legt einen Richtbetrag fest; darunter muss das Ausländeramt den Bedarf der Familie prüfen.',
    exhibits: ['Lohnzettel', 'Arbeitsvertrag', 'Steuerbescheid'],
  },
  'regroupement.logement': {
    label: 'Ausreichende Wohnung',
    question: 'Hat die Person, zu der Sie ziehen, eine Wohnung, die auch für Sie groß genug ist?',
    why: 'Eine ausreichende Wohnung beweist man mit einem registrierten Mietvertrag oder einem Eigentumstitel.',
    exhibits: ['Registrierter Mietvertrag', 'Eigentumstitel'],
  },
  'regroupement.assurance': {
    label: 'Krankenversicherung',
    question: 'Gibt es eine Krankenversicherung, die Sie und Ihre Familie in Belgien deckt?',
    why: 'Eine Krankenkasse, die Sie einschreiben kann, genügt in der Regel.',
    exhibits: ['Bescheinigung der Krankenkasse oder des Versicherers'],
  },
}

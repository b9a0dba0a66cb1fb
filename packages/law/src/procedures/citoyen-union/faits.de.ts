import type { FactTexts } from '@sejour/engine'

export const faitsCitoyenDe: FactTexts<typeof import('./faits.ts')> = {
  'citoyen-union.identite': {
    label: 'Identität und Staatsangehörigkeit nachgewiesen',
    question: 'Können Sie Ihre Identität und Staatsangehörigkeit nachweisen?',
    why: 'Der Antrag beginnt mit diesem Nachweis.',
    exhibits: ['Nationaler Personalausweis', 'Reisepass'],
  },
  'citoyen-union.activite': {
    label: 'Arbeit oder Arbeitssuche',
    question: 'Arbeiten Sie in Belgien, oder suchen Sie dort Arbeit?',
    why: 'Arbeit und Arbeitssuche sind Gründe für den Aufenthalt.',
    options: {
      salarie: 'Ich bin Arbeitnehmer',
      independant: 'Ich bin selbstständig',
      recherche: 'Ich suche Arbeit',
      aucune: 'Nichts davon',
    },
    exhibits: [
      'Arbeitsvertrag oder Anlage 19bis',
      'Unternehmensnummer und Anschluss an eine Sozialversicherungskasse',
    ],
  },
  'citoyen-union.recherche': {
    label: 'Arbeitssuche nachgewiesen',
    question: 'Können Sie nachweisen, dass Sie Arbeit suchen?',
    why: 'Mindestens sechs Monate lang genügt dieser Nachweis.',
    exhibits: ['Eintragung beim Arbeitsamt', 'Bewerbungsschreiben'],
  },
  'citoyen-union.six-mois': {
    label: 'Sechs Monate seit dem Antrag',
    question: 'Sind seit Ihrem Antrag als Arbeitsuchender mehr als sechs Monate vergangen?',
    why: 'Eine tatsächliche Einstellungschance darf erst nach mindestens sechs Monaten verlangt werden.',
  },
  'citoyen-union.etudes': {
    label: 'Einschreibung für ein Studium',
    question: 'Sind Sie für ein Studium in Belgien eingeschrieben?',
    why: 'Das Studium ist ein Grund für den Aufenthalt, mit Versicherung und Erklärung über die Existenzmittel.',
    exhibits: ['Einschreibungsbescheinigung'],
  },
  'citoyen-union.ressources': {
    label: 'Existenzmittel',
    question: 'Haben Sie Mittel, um ohne Sozialhilfe zu leben, oder können Sie das erklären?',
    why: 'Es wird kein fester Betrag verlangt: Ihre Lage wird geprüft.',
    exhibits: ['Kontoauszüge'],
  },
  'citoyen-union.assurance': {
    label: 'Krankenversicherung',
    question: 'Haben Sie eine Krankenversicherung, die in Belgien gilt?',
    why: 'Sie wird von Studierenden und von Personen verlangt, die von ihren Mitteln leben.',
    exhibits: ['Versicherungsbescheinigung'],
  },
  'citoyen-union.aide-sociale': {
    label: 'Sozialhilfe',
    question: 'Erhalten Sie Sozialhilfe in Belgien?',
    why: 'Fünf Jahre lang kann eine unangemessene Belastung zum Ende des Aufenthalts führen.',
  },
}

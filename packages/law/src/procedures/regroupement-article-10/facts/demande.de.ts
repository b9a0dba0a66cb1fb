import type { FactTexts } from '@sejour/engine'

export const demandeDe: FactTexts<typeof import('./demande.ts')> = {
  'regroupement.introduite-le': {
    label: 'Tag des Antrags',
    question: 'An welchem Tag ist oder wird der Antrag eingereicht?',
    why: 'Die Beträge und Fristen zählen ab diesem Tag, und das Gesetz hat sich am 18. August 2025 geändert.',
    exhibits: ['Empfangsbestätigung des Antrags'],
  },
  'regroupement.redevance': {
    label: 'Gebühr für den Antrag',
    question: 'Ist die Gebühr bezahlt?',
    why: 'Ohne Zahlungsnachweis ist ein Antrag, der nicht befreit ist, unzulässig.',
    options: {
      payee: 'Ja, und ich habe den Nachweis',
      dispense: 'Nein, aber ich bin befreit (unter 18 Jahren, Familie einer geschützten Person…)',
      'pas-encore': 'Noch nicht',
    },
    exhibits: ['Überweisungsnachweis'],
  },
  'regroupement.ordre-public': {
    label: 'Verurteilung, Strafverfolgung oder falsche Urkunde',
    question:
      'Gibt es gegen Sie eine Verurteilung oder Strafverfolgung, oder eine falsche Urkunde in einer Ihrer Akten?',
    why: 'Die öffentliche Ordnung und Betrug können eine Ablehnung rechtfertigen, nach Prüfung Ihrer Lage.',
    exhibits: ['Auszug aus dem Strafregister'],
  },
  'regroupement.violences': {
    label: 'Gewalt in der Familie',
    question: 'Haben Sie Gewalt durch die Person erlitten, zu der Sie ziehen?',
    why: 'Das Gesetz berücksichtigt dies, bevor der Aufenthalt beendet wird. Sie müssen nicht antworten.',
    exhibits: ['Anzeige', 'Ärztliche Bescheinigung', 'Bescheinigung eines Hilfsdienstes'],
  },
  'regroupement.loi-2025-verifiee': {
    label: 'Prüfung nach dem Gesetz vom 18. Juli 2025',
    question:
      'Hat ein Rechtsanwalt oder eine spezialisierte Stelle bestätigt, dass Sie die Bedingungen des Gesetzes vom 18. Juli 2025 erfüllen?',
    why: 'Der Text dieses Gesetzes wurde hier nicht gelesen: Ohne diese Prüfung steht seit dem 18. August 2025 nichts fest.',
  },
}

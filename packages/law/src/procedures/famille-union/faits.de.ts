import type { FactTexts } from '@sejour/engine'

export const faitsFamilleDe: FactTexts<typeof import('./faits.ts')> = {
  'famille-union.lien-prouve': {
    label: 'Familienband nachgewiesen',
    question: 'Können Sie das Familienband mit Urkunden nachweisen?',
    why: 'Ohne diesen Nachweis händigt die Gemeinde die Anlage 19ter nicht aus.',
    exhibits: ['Heiratsurkunde', 'Geburtsurkunde'],
  },
  'famille-union.a-charge': {
    label: 'Zu Lasten des Familienmitglieds',
    question: 'Leben Sie zu Lasten dieses Familienmitglieds?',
    why: 'Ein Kind ab 21 Jahren und ein Elternteil eines Erwachsenen müssen zu Lasten sein.',
    exhibits: ['Zahlungsnachweise'],
  },
  'famille-union.garde': {
    label: 'Sorge für den minderjährigen Bürger',
    question:
      'Haben Sie die tatsächliche Sorge für den minderjährigen Bürger, oder hängt er von Ihnen ab?',
    why: 'Der Elternteil eines minderjährigen Bürgers hat ein davon abgeleitetes Recht.',
  },
}

import type { FactTexts } from '@sejour/engine'

export const familleDe: FactTexts<typeof import('./famille.ts')> = {
  'famille.lien': {
    label: 'Bindung zum Familienmitglied, zu dem Sie ziehen',
    question: 'Wer sind Sie für das Familienmitglied, zu dem Sie nach Belgien ziehen wollen?',
    why: 'Jede Bindung eröffnet einen anderen Weg, mit eigenen Bedingungen.',
    options: {
      aucun: 'Ich ziehe zu niemandem',
      conjoint: 'Ehegatte, oder eingetragener Partner, der einem Ehegatten gleichsteht',
      partenaire: 'Eingetragener Partner (gesetzlich zusammenwohnend)',
      'enfant-mineur': 'Kind unter 18 Jahren, auch des Ehegatten',
      'enfant-18-20': 'Kind von 18 bis 20 Jahren, auch des Ehegatten',
      'enfant-majeur': 'Kind von 21 Jahren oder älter',
      ascendant: 'Vater, Mutter oder Großelternteil, und das Familienmitglied ist volljährig',
      'parent-de-mineur': 'Vater oder Mutter, und das Familienmitglied ist minderjährig',
      autre: 'Ein anderes Familienmitglied, oder ein nicht eingetragener Partner',
    },
    exhibits: ['Heiratsurkunde', 'Geburtsurkunde', 'Erklärung über gesetzliches Zusammenwohnen'],
  },
  'famille.regroupant': {
    label: 'Familienmitglied, zu dem Sie ziehen',
    question: 'Wer ist dieses Familienmitglied?',
    why: 'Seine Staatsangehörigkeit und sein Aufenthalt bestimmen, welche Regel gilt.',
    options: {
      belge: 'Ein Belgier, der in keinem anderen Staat der Union gelebt hat',
      'belge-mobile':
        'Ein Belgier, der in einem anderen Staat der Union gelebt hat und zurückgekehrt ist',
      union: 'Ein Bürger der Union, Norwegens, Islands, Liechtensteins oder der Schweiz',
      'tiers-illimite': 'Ein Ausländer mit unbefristetem Aufenthalt: B-, K- oder L-Karte',
      protege: 'Ein anerkannter Flüchtling oder eine Person mit subsidiärem Schutz',
      apatride: 'Ein Staatenloser, den Belgien zum Aufenthalt zugelassen hat',
      'tiers-limite':
        'Ein Ausländer mit befristetem Aufenthalt: Arbeit, Studium, medizinische Gründe, eine andere A-, H-, I- oder J-Karte',
    },
    exhibits: ['Kopie der Karte des Familienmitglieds'],
  },
  'famille.regroupant-depuis': {
    label: 'Beginn des Aufenthaltsrechts des Familienmitglieds',
    question: 'Seit welchem Tag hat dieses Familienmitglied sein Aufenthaltsrecht in Belgien?',
    why: 'Seit dem 18. August 2025 hängen die Bedingungen von diesem Tag ab, und eine Wartezeit kann gelten.',
    exhibits: ['Erste Karte des Familienmitglieds', 'Auszug aus dem Nationalregister'],
  },
  'famille.enfant-en-sejour': {
    label: 'Kind mit legalem Aufenthalt in Belgien',
    question:
      'Haben Sie ein minderjähriges Kind, das in Belgien lebt und ein Aufenthaltsrecht hat oder Belgier ist?',
    why: 'Diese Bindung eröffnet einen Weg, wenn das Kind Belgier oder Unionsbürger ist, und zählt anderswo mit.',
    exhibits: ['Geburtsurkunde', 'Karte des Kindes'],
  },
}

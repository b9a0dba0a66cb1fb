import type { FactTexts } from '@sejour/engine'

export const titreDuRegroupantDe: FactTexts<typeof import('./facts.ts')> = {
  'regroupement.titre-du-regroupant': {
    label: 'Grund des befristeten Aufenthalts des Familienmitglieds, zu dem Sie ziehen',
    question: 'Aus welchem Grund hat die Person, zu der Sie ziehen, befristeten Aufenthalt?',
    why: 'Die Entscheidungsfrist und ein Teil der Bedingungen hängen von diesem Grund ab.',
    options: {
      etudes: 'Studium',
      travail: 'Arbeit, als Arbeitnehmer oder Selbstständiger',
      'carte-bleue': 'Hochqualifizierte Arbeit, mit einer H-Karte (Blaue Karte)',
      ict: 'Eine Versetzung innerhalb der Unternehmensgruppe, mit einer I- oder J-Karte',
      recherche: 'Forschung, mit einer Aufnahmevereinbarung',
      'longue-duree':
        'Die Rechtsstellung eines langfristig Aufenthaltsberechtigten eines anderen Staates der Union',
      medical: 'Medizinische Gründe (Artikel 9ter)',
      autre: 'Ein anderer Grund',
    },
    exhibits: ['Kopie von Vorder- und Rückseite der Karte des Familienmitglieds'],
  },
  'regroupement.titre-en-cours': {
    label: 'Laufender befristeter Aufenthalt',
    question: 'Läuft der Aufenthalt der Person, zu der Sie ziehen, heute noch?',
    why: 'Diese Erlaubnis hängt vom Aufenthalt des Familienmitglieds ab und endet mit ihm.',
    exhibits: [
      'Kopie von Vorder- und Rückseite der Karte des Familienmitglieds',
      'Anlage 15, wenn die Erneuerung beantragt ist',
    ],
  },
}

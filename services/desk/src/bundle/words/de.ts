import type { BundleWords } from './fr.ts'

export const bundleDe: BundleWords = {
  title: 'Unterlagen der Akte',
  titleOf: (procedure) => `Unterlagen: ${procedure}`,
  terms: {
    persons: 'Personen',
    officeNumber: 'Aktennummer beim Ausländeramt',
    counsel: 'Rechtsbeistand',
    procedure: 'Verfahren',
    addressee: 'Empfänger',
    reference: 'Unser Zeichen',
  },
  addressees: {
    office: { is: 'Ausländeramt', to: 'das Ausländeramt' },
    commune: (commune) => {
      const name = `Gemeindeverwaltung${commune === undefined ? '' : ` ${commune}`}`
      return { is: name, to: `die ${name}` }
    },
    council: { is: 'Rat für Ausländerstreitsachen', to: 'den Rat für Ausländerstreitsachen' },
  },
  copyFor: (procedure) =>
    procedure === undefined ? 'die angegebene Akte' : `das Verfahren „${procedure}“`,
  groups: {
    A: 'A. Identität',
    B: 'B. Gebühr',
    C: 'C. Wohnort',
    D: 'D. Verfahren',
    E: 'E. Außergewöhnliche Umstände',
    F: 'F. Gründe in der Sache',
    other: 'Andere Unterlagen',
  },
  paperOnly: (number, title) =>
    `Unterlage ${number}: ${title}\n\nDiese Unterlage gibt es nur auf Papier. Legen Sie sie vor dem Versand hier ein.`,
}

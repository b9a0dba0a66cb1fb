import type { BundleWords } from './fr.ts'

export const bundleNl: BundleWords = {
  title: 'Stukken van het dossier',
  titleOf: (procedure) => `Stukken: ${procedure}`,
  terms: {
    persons: 'Personen',
    officeNumber: 'Dossiernummer bij de Dienst Vreemdelingenzaken',
    counsel: 'Raadsman',
    procedure: 'Procedure',
    addressee: 'Geadresseerde',
    reference: 'Ons kenmerk',
  },
  addressees: {
    office: { is: 'Dienst Vreemdelingenzaken', to: 'de Dienst Vreemdelingenzaken' },
    commune: (commune) => {
      const name = `gemeentebestuur${commune === undefined ? '' : ` van ${commune}`}`
      return { is: `G${name.slice(1)}`, to: `het ${name}` }
    },
    council: {
      is: 'Raad voor Vreemdelingenbetwistingen',
      to: 'de Raad voor Vreemdelingenbetwistingen',
    },
  },
  copyFor: (procedure) =>
    procedure === undefined ? 'het vermelde dossier' : `de procedure “${procedure}”`,
  groups: {
    A: 'A. Identiteit',
    B: 'B. Retributie',
    C: 'C. Verblijfplaats',
    D: 'D. Procedures',
    E: 'E. Buitengewone omstandigheden',
    F: 'F. Redenen ten gronde',
    other: 'Andere stukken',
  },
  paperOnly: (number, title) =>
    `Stuk ${number}: ${title}\n\nDit stuk bestaat alleen op papier. Voeg het hier in vóór de verzending.`,
}

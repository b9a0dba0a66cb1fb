import type { FactTexts } from '@sejour/engine'

export const identiteNl: FactTexts<typeof import('./identite.ts')> = {
  'identite.document': {
    label: 'Identiteitsdocument',
    question: 'Welk identiteitsdocument kunt u bij de aanvraag voegen, ook als het vervallen is?',
    why: 'De wet vraagt een identiteitsdocument. Het mag vervallen zijn: een kopie volstaat.',
    options: {
      passeport: 'Een paspoort',
      'titre-de-voyage': 'Een reistitel die een paspoort vervangt',
      'carte-identite-nationale': 'Een nationale identiteitskaart',
      autre: 'Een ander document',
      aucun: 'Geen enkel document',
    },
    exhibits: ['Kopie van het paspoort, de reistitel of de nationale identiteitskaart'],
  },
  'identite.impossibilite': {
    label: 'Onmogelijkheid om in België een identiteitsdocument te verkrijgen',
    question:
      'Kunt u bewijzen dat het onmogelijk is om in België een identiteitsdocument te verkrijgen?',
    why: 'Wie die onmogelijkheid bewijst, met de stappen die hij zette, is van het document vrijgesteld.',
    exhibits: [
      'Brieven aan en afspraken met de ambassade of het consulaat',
      'Schriftelijke weigering van de ambassade of het consulaat',
      'Attest van verlies',
      'Geboorteakte',
    ],
  },
}

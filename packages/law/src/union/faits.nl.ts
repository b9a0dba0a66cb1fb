import type { FactTexts } from '@sejour/engine'

export const faitsUnionNl: FactTexts<typeof import('./faits.ts')> = {
  'union.tardive': {
    label: 'Aanvraag meer dan drie maanden na de binnenkomst',
    question: 'Liggen er meer dan drie maanden tussen uw binnenkomst in België en de aanvraag?',
    why: 'Een laattijdige aanvraag kan een geldboete kosten.',
  },
  'union.pieces': {
    label: 'Volledige bewijzen',
    question: 'Kunt u alle bewijzen bij de aanvraag voegen?',
    why: 'Sinds 1 september 2025 geeft een burger van de Unie alles op de eerste dag af.',
  },
  'union.controle': {
    label: 'Woonstcontrole',
    question: 'Heeft de gemeente al nagegaan of u op het adres woont?',
    why: 'Het resultaat verandert het document in handen en het register.',
    options: {
      'pas-encore': 'Nog niet',
      positif: 'Ja, en ik woon er',
      negatif: 'Ja, en ze besloot dat ik er niet woon',
    },
    exhibits: ['Huurcontract'],
  },
  'union.ordre-public': {
    label: 'Veroordeling of bedreiging voor de openbare orde',
    question:
      'Bent u veroordeeld, of verwijt men u een gevaar voor de openbare orde of de veiligheid?',
    why: 'Het verblijf kan om die reden worden geweigerd, binnen strikte grenzen.',
  },
}

import type { FactTexts } from '@sejour/engine'

export const faitsAutreFamilleNl: FactTexts<typeof import('./faits.ts')> = {
  'autre-famille-union.categorie': {
    label: 'Categorie van ander familielid',
    question: 'Wat bindt u aan deze burger van de Unie?',
    why: 'De wet erkent buiten de naaste familie maar enkele categorieën.',
    options: {
      partenaire: 'Een duurzame relatie, zonder registratie',
      'a-charge':
        'Ik ben ten laste of maak deel uit van het gezin, al in het land waar ik vandaan kom',
      sante: 'Een ernstige ziekte vereist absoluut zijn zorg',
      aucune: 'Niets daarvan',
    },
    exhibits: ['Bewijzen van samenleven', 'Medisch attest'],
  },
}

import type { Coverage } from './coverage.ts'

/** Slide 6: long stay, of third-country nationals and of Union citizens. */
export const longStay: Coverage = {
  G102: { statements: ['long-sejour.poste'], terms: ['visa-d'] },
  G103: { items: ['G65', 'G66', 'G67'] },
  G104: { files: ['law/src/voies/index.ts'] },
  G105: {
    files: ['law/src/voies/voie.ts'],
    note: 'Each way has an opening of its own, and most a procedure.',
  },
  G106: { ways: ['citoyen-union'], papers: ['annexe-19', 'EU'] },
  G107: { statements: ['citoyen-union.motifs'], examined: ['citoyen-union.motif'] },
  G108: { examined: ['citoyen-union.famille'] },
  G109: { examined: ['citoyen-union.etudiant'] },
  G110: { examined: ['citoyen-union.salarie', 'citoyen-union.independant'] },
  G111: { examined: ['citoyen-union.demandeur-emploi'] },
  G112: { examined: ['citoyen-union.rentier'], statements: ['citoyen-union.ressources'] },
  G113: {
    statements: [
      'citoyen-union.preuves-salarie',
      'citoyen-union.preuves-independant',
      'citoyen-union.preuves-recherche',
      'citoyen-union.preuves-etudiant',
      'citoyen-union.preuves-ressources',
    ],
  },
}

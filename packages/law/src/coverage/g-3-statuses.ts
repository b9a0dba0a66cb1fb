import type { Coverage } from './coverage.ts'

const REGIME = 'answers/src/orient/regime.ts'
const WAYS = 'law/src/voies/voie.ts'
const RENEWALS = 'law/src/renouvellement/titres.ts'

/** Slide 3: statuses differ by nationality and by ground. */
export const statuses: Coverage = {
  G33: { situation: ['situation.nationalite'], files: [REGIME] },
  G34: {
    situation: ['projet.travail', 'projet.etudes', 'famille.lien'],
    files: ['answers/src/orient/find-routes.ts'],
  },
  G35: { files: [WAYS], note: 'Each way names the titles that it leads to.' },
  G36: { files: ['law/src/titres/titre.ts'], said: ['A.duree', 'EU.duree'] },
  G37: { files: [RENEWALS], renewal: ['renouvellement.permis', 'renouvellement.etudes'] },
  G38: { said: ['travail.mention', 'travail.illimite', 'travail.limite'] },
  G39: { terms: ['droits-civils'] },
  G40: { terms: ['droits-fondamentaux'] },
  G41: { terms: ['etranger'], situation: ['situation.nationalite'] },
  G42: { terms: ['citoyen-de-l-union'], files: ['law/src/court-sejour/regimes.ts', REGIME] },
  G43: {
    ways: ['accord-retrait'],
    situation: ['situation.accord-retrait'],
    papers: ['M', 'M-permanent', 'N'],
  },
  G44: { ways: ['famille-union', 'famille-de-belge'], statements: ['famille-union.liens'] },
  G45: { terms: ['ressortissant-de-pays-tiers'] },
  G46: { terms: ['court-sejour'], files: ['law/src/court-sejour/regle.ts'] },
  G47: { files: ['law/src/visiteurs/conditions.ts'] },
  G48: { terms: ['long-sejour'], situation: ['situation.duree'] },
  G49: {
    files: ['law/src/voies/index.ts'],
    note: 'One way for each ground, and for those that the list leaves open.',
  },
}

import type { Coverage } from './coverage.ts'

const COUNCIL = 'law/src/recours/conseil.ts'
const SUSPENSIVE = 'law/src/decisions/suspensif.ts'
const FEES = 'law/src/redevance/motifs.ts'

/** Rows of 7.3: what reading the text of the law changed in the general note. */
export const textOfGeneral: Coverage = {
  '7.3 G24, G25': { items: ['G24', 'G25'], files: [COUNCIL] },
  '7.3 G51, C1': {
    items: ['G51', 'C1'],
    files: ['law/src/court-sejour/regle.ts', 'calendar/src/presence.ts'],
  },
  '7.3 G58, C4': { items: ['G58', 'C4'] },
  '7.3 G60, C3': { items: ['G60', 'C3', 'R5'] },
  '7.3 G89, G100, C13, C26': { items: ['G89', 'G100', 'C13', 'C26'] },
  '7.3 G95, G107–G112': { items: ['G95', 'G107', 'G108', 'G109', 'G110', 'G111', 'G112'] },
  '7.3 G131, G132': { items: ['G131', 'G132'] },
  '7.3 G143': { items: ['G143', 'R107', 'R109', 'R117'] },
  '7.3 G145': { items: ['G145'], terms: ['etablissement', 'resident-de-longue-duree'] },
  '7.3 G167, G178, G180, C14': { items: ['G167', 'G178', 'G180', 'C14'] },
  '7.3 G181': { items: ['G181'], statements: ['traite-des-etres-humains.illimite'] },
  '7.3 G182, C10': { items: ['G182', 'C10'], statements: ['mineur-non-accompagne.illimite'] },
  '7.3 G191, G207': { items: ['G191', 'G207'], files: [SUSPENSIVE] },
  '7.3 1.17 matrix': { items: ['1.17 Student', '1.17 9bis'], files: [SUSPENSIVE] },
  '7.3 K-7': { items: ['K-7'], files: [SUSPENSIVE] },
  '7.3 L-2, L-4, L-8': { items: ['L-2', 'L-4', 'L-8'] },
  '7.3 GUA-1, GUA-2': { items: ['GUA-1', 'GUA-2'] },
  '7.3 4.1 fee list': { files: [FEES, 'law/src/redevance/motifs-gratuits.ts'] },
  '7.3 4.4 Turkey': { items: ['R77'], fees: ['turkey-association'] },
  '7.3 6.1 basis of 1.9.2025': {
    statements: ['citoyen-union.pieces-au-depot'],
    files: ['law/src/union/regimes.ts'],
  },
  '7.3 6.1/6.2 silence': { statements: ['citoyen-union.silence', 'famille-union.silence'] },
  '7.3 6.1 docs 19ter': {
    remedies: ['annexe-19ter-documents'],
    statements: ['famille-union.pieces', 'famille-union.pieces-doute'],
  },
  '7.3 6.4 42septies': { items: ['6.4 end of right'], unlimited: ['perte.fraude-union'] },
  '7.3 7.1 10bis / researcher / LTR / ICT / stateless / UAM / trafficking': {
    statements: [
      'regroupement-article-10bis.decision',
      'chercheur.delai',
      'longue-duree-autre-etat.delai',
      'transfert-intragroupe.delai',
      'apatride.avis-delai',
      'mineur-non-accompagne.titre',
      'traite-des-etres-humains.titre',
    ],
  },
  '7.3 7.2': { items: ['7.2 Income', '7.2 Transitional', 'C7', 'C8', 'C9'] },
  '7.3 7.3 parent of a Belgian minor': {
    statements: ['famille-de-belge.parent-de-mineur', 'famille-de-belge.parent-de-mineur-reforme'],
    examined: ['famille-de-belge.parent-de-mineur'],
  },
  '7.3 7.6 9ter identity': {
    statements: ['article-9ter.identite', 'article-9ter.sans-impossibilite'],
  },
  '7.3 Chapter 3 annexes': { files: ['law/src/annexes/index.ts'] },
  '7.3 C2': { items: ['C2'] },
  '7.3 C11': { items: ['C11', 'R110'] },
  '7.3 C29': { items: ['C29'], files: ['law/src/texts/loi-1980-12-15.ts'] },
}

import type { Coverage } from './coverage.ts'

/** Chapter 7: each ground of long stay, and the conditions of family reunification by date. */
export const groundRules: Coverage = {
  '7 common rules': {
    statements: [
      'long-sejour.poste',
      'long-sejour.inscription',
      'long-sejour.limite',
      'long-sejour.fin',
      'long-sejour.renouvellement',
    ],
    contradictions: ['C11'],
  },
  '7.1 Family art. 10': { ways: ['regroupement-article-10'] },
  '7.1 Family 10bis': { ways: ['regroupement-article-10bis'] },
  '7.1 Family of Belgian': { ways: ['famille-de-belge'] },
  '7.1 Student': { ways: ['etudes', 'etudes-prive'] },
  '7.1 Search year': { ways: ['annee-de-recherche'] },
  '7.1 Single permit': { ways: ['permis-unique'] },
  '7.1 EU Blue Card': { ways: ['carte-bleue'] },
  '7.1 Researcher': { ways: ['chercheur'] },
  '7.1 ICT': { ways: ['transfert-intragroupe', 'transfert-intragroupe-mobile'] },
  '7.1 Seasonal': { ways: ['saisonnier'] },
  '7.1 Self-employed': { ways: ['independant'] },
  '7.1 Asylum': { ways: ['protection-internationale'], contradictions: ['C14', 'C21'] },
  '7.1 Temporary protection': { ways: ['protection-temporaire'] },
  '7.1 Medical 9ter': { ways: ['article-9ter'] },
  '7.1 Trafficking': { ways: ['traite-des-etres-humains'] },
  '7.1 UAM (MENA)': { ways: ['mineur-non-accompagne'], contradictions: ['C10'] },
  '7.1 Humanitarian 9bis': { ways: ['article-9bis'] },
  '7.1 Art. 9 other': { ways: ['article-9'] },
  '7.1 LTR of another Member State': { ways: ['longue-duree-autre-etat'] },
  '7.1 Stateless': { ways: ['apatride'] },
  '7.1 Return right': { ways: ['droit-de-retour'], contradictions: ['C6'] },
  '7.1 Status change in Belgium': { ways: ['changement-de-statut'] },
  '7.2 Income': {
    statements: ['regroupement-article-10.revenus', 'regroupement-article-10.revenus-reforme'],
    contradictions: ['C7'],
  },
  '7.2 Age': {
    statements: ['regroupement-article-10.age', 'regroupement-article-10.age-reforme'],
    examined: ['regroupement.ages'],
  },
  '7.2 Waiting time of sponsor': {
    statements: [
      'regroupement-article-10.attente-regroupant',
      'regroupement-article-10.attente-reforme',
    ],
  },
  '7.2 Refugee exemption period': {
    statements: [
      'regroupement-article-10.protection',
      'regroupement-article-10.protection-reforme',
    ],
  },
  '7.2 Tacit admission': {
    statements: ['regroupement-article-10.silence', 'regroupement-article-10.silence-reforme'],
    contradictions: ['C8'],
  },
  '7.2 Housing, insurance': {
    examined: ['regroupement.logement-suffisant', 'regroupement.assurance-maladie'],
  },
  '7.2 Transitional': {
    statements: ['regroupement-article-10.transition', 'famille-de-belge.revenus-transition'],
    contradictions: ['C9'],
  },
  '7.2 Partners’ income cumulated': {
    statements: ['regroupement-article-10.revenus-cumul', 'famille-de-belge.revenus-cumul'],
  },
  '7.3 family of Belgian': {
    statements: [
      'famille-de-belge.revenus',
      'famille-de-belge.logement',
      'famille-de-belge.age',
      'famille-de-belge.mobile',
      'famille-de-belge.parent-de-mineur',
    ],
    examined: ['famille-de-belge.moyens'],
  },
  '7.4 students': {
    statements: ['etudes.moyens', 'etudes.moyens-2026', 'etudes.pieces', 'etudes.travail'],
    examined: ['etudes.conditions'],
  },
  '7.5 tied / discretionary': { files: ['law/src/voies/voie.ts'], contradictions: ['C4'] },
}

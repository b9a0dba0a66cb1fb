import type { Coverage } from './coverage.ts'

/** Slide 4: basic distinctions, the principle and its exceptions. */
export const principles: Coverage = {
  G50: { files: ['answers/src/orient/regime.ts'] },
  G51: { contradictions: ['C1'], files: ['law/src/court-sejour/regle.ts'] },
  G52: { terms: ['long-sejour'], note: 'Counted in days, as article 6 does for the short stay.' },
  G53: { terms: ['visa-c'] },
  G54: { terms: ['visa-d'] },
  G55: { terms: ['titre-de-sejour', 'visa-c'] },
  G56: { terms: ['admission'], files: ['law/src/voies/voie.ts'] },
  G57: { terms: ['autorisation', 'pouvoir-d-appreciation'] },
  G58: {
    contradictions: ['C4'],
    terms: ['competence-liee'],
    statements: ['regroupement-article-10bis.base'],
  },
  G59: { said: ['sejour.limite', 'sejour.illimite'], terms: ['sejour-limite', 'sejour-illimite'] },
  G60: { contradictions: ['C3'], terms: ['sejour-illegal', 'ordre-de-quitter'] },
  G61: { contradictions: ['C3'], terms: ['sejour-illegal'] },
  G62: { statements: ['long-sejour.poste', 'regroupement-article-10.lieu-etranger'] },
  G63: { files: ['law/src/court-sejour/regimes.ts'] },
  G64: { statements: ['citoyen-union.lieu', 'famille-union.lieu'] },
  G65: {
    ways: ['changement-de-statut'],
    statements: ['etudes.en-belgique', 'regroupement-article-10.lieu-belgique'],
  },
  G66: {
    statements: [
      'protection-internationale.lieu',
      'article-9ter.lieu',
      'traite-des-etres-humains.lieu',
    ],
  },
  G67: { ways: ['article-9bis'], statements: ['article-9bis.base', 'article-9bis.lieu'] },
}

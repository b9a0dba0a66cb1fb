import type { Coverage } from './coverage.ts'

const PATHS = 'law/src/sejour-illimite/chemins.ts'

/** Slide 7: unlimited stay. */
export const unlimitedStay: Coverage = {
  G137: { files: [PATHS, 'answers/src/unlimited/answer.ts'] },
  G138: { said: ['B.duree', 'K.duree', 'L.duree', 'EU+.duree', 'F+.duree'] },
  G139: { unlimited: ['B.famille'] },
  G140: { unlimited: ['L.ressources', 'L.assurance'] },
  G141: { unlimited: ['apres.sans-condition', 'perte.fraude', 'perte.ordre-public'] },
  G142: { unlimited: ['apres.aide-sociale'] },
  G143: { unlimited: ['B.faveur', 'B.faveur-usage'], statements: ['article-9.illimite'] },
  G144: { terms: ['sejour-permanent'], papers: ['EU+', 'F+'], files: [PATHS] },
  G145: { files: ['law/src/sejour-illimite/cibles.ts'], papers: ['B', 'K', 'L'] },
}

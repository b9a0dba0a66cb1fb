import type { Coverage } from './coverage.ts'

const OPEN = 'That a list is open is no rule: a text is added to the sources when a rule needs it.'
const LEVELS = 'engine/src/cite.ts'

/** Slide 1: sources of law. */
export const sourcesOfLaw: Coverage = {
  G1: { texts: ['convention-geneve-1951'] },
  G2: { texts: ['convention-enfant-1989'] },
  G3: { texts: ['convention-new-york-1954'] },
  G4: { leftOut: OPEN },
  G5: { files: ['law/src/texts/droit-international.ts', LEVELS] },
  G6: { texts: ['tfue'] },
  G7: { texts: ['charte-ue'] },
  G8: { texts: ['directive-2004-38', 'reglement-2018-1806'] },
  G9: { texts: ['loi-1980-12-15'] },
  G10: { texts: ['ar-1981-10-08'] },
  G11: { leftOut: OPEN },
  G12: {
    files: ['law/src/texts/jurisprudence.ts', 'law/src/texts/jurisprudence-union.ts', LEVELS],
  },
}

import type { Coverage } from './coverage.ts'

/** Slide 8, end: the titles of Union citizens and their family, and the specimens. */
export const papersOfUnion: Coverage = {
  G192: { papers: ['ai-union'], said: ['ai-union.duree'], statements: ['famille-union.attente'] },
  G193: { papers: ['EU'], said: ['EU.role', 'EU.duree'] },
  G194: { said: ['EU.qui'] },
  G195: { papers: ['EU+'], said: ['EU+.role', 'EU+.duree'] },
  G196: { said: ['EU+.qui'] },
  G197: { papers: ['F'], said: ['F.role', 'F.duree'] },
  G198: { said: ['F.qui'] },
  G199: { papers: ['F+'], said: ['F+.role', 'F+.duree', 'F+.duree-avant'] },
  G200: { said: ['F+.qui'] },
  G201: { said: ['annexe-35.qui'], statements: ['citoyen-union.recours', 'famille-union.recours'] },
  G202: { papers: ['ai'], said: ['identite.non'] },
  G203: { said: ['ai.travail-ancien', 'travail.mention'], contradictions: ['C22'] },
  G204: { said: ['identite.avec'] },
  G205: { said: ['ai.champs'] },
  G206: { annexes: ['annexe-35'], said: ['annexe-35.role'] },
  G207: { said: ['annexe-35.qui', 'annexe-35.retrait'] },
  G208: { said: ['annexe-35.sejour', 'annexe-35.cinq-ans'], contradictions: ['C17'] },
  G209: { said: ['travail.mention'] },
  G210: { said: ['identite.non'] },
  G211: { said: ['annexe-35.champs'] },
}

import type { Coverage } from './coverage.ts'

const RULES = 'law/src/redevance/regles.ts'

/** Slide 6, end: the fee. */
export const fees: Coverage = {
  G114: { files: [RULES], terms: ['redevance'] },
  G115: {
    leftOut:
      'A bank account is not repeated: a wrong one costs people their money, so the page sends to the Office.',
  },
  G116: { files: [RULES, 'answers/src/fee/payment.ts'] },
  G117: { files: ['law/src/redevance/tarifs/article-9bis.ts'] },
  G118: { fees: ['article-9bis'] },
  G119: { fees: ['article-9'] },
  G120: { ways: ['etudes-prive'], statements: ['etudes-prive.redevance'] },
  G121: { ways: ['independant'], statements: ['independant.redevance'] },
  G122: { fees: ['student'] },
  G123: { fees: ['family'] },
  G124: { fees: ['work'] },
  G125: { fees: ['long-term-resident'] },
  G126: { fees: ['eu-citizen', 'eu-family', 'free-movement-belgian-family'] },
  G127: { fees: ['under-18'] },
  G128: { fees: ['disabled-adult-descendant'] },
  G129: { fees: ['international-protection'] },
  G130: { fees: ['article-9ter'] },
  G131: { fees: ['protected-person-family'] },
  G132: { fees: ['protected-person-family'] },
  G133: { fees: ['article-9ter-family'] },
  G134: { fees: ['scholarship-family', 'scholarship'], contradictions: ['C27'] },
  G135: { fees: ['indigent'], statements: ['article-9.indigent'] },
  G136: { fees: ['turkey-association', 'stateless-recognised'] },
}

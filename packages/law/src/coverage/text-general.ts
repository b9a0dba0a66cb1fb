import type { Coverage } from './coverage.ts'

const COUNCIL = 'law/src/recours/conseil.ts'
const SUSPENSIVE = 'law/src/decisions/suspensif.ts'
const FEES = 'law/src/redevance/motifs.ts'

const FAMILY = 'Family reunification is a procedure of its own, which this catalogue does not hold.'
const UNION =
  'Stay of Union citizens is a procedure of its own, which this catalogue does not hold.'
const PERMIT = 'Permits and cards after a grant: no part of the examination of a request.'
const TITLES = 'A list of titles and forms, for the decoder of papers and not for this procedure.'
const PROTECTION =
  'International protection is examined by other authorities under rules of its own.'

/** Rows of 7.3: other titles of stay. What touches a 9bis request is data; the rest says why not. */
export const textOfGeneral: Coverage = {
  '7.3 G24, G25': { files: [COUNCIL] },
  '7.3 G51, C1': { files: ['law/src/court-sejour/regle.ts', 'calendar/src/presence.ts'] },
  '7.3 G58, C4': { leftOut: FAMILY },
  '7.3 G60, C3': { items: ['R5'] },
  '7.3 G89, G100, C13, C26': { leftOut: 'Arrival and registration formalities of other stays.' },
  '7.3 G95, G107–G112': { leftOut: UNION },
  '7.3 G131, G132': { leftOut: FAMILY },
  '7.3 G143': { items: ['R107', 'R109', 'R117'] },
  '7.3 G145': { leftOut: TITLES },
  '7.3 G167, G178, G180, C14': { leftOut: PROTECTION },
  '7.3 G181': { leftOut: 'Students have a procedure of their own.' },
  '7.3 G182, C10': { leftOut: PERMIT },
  '7.3 G191, G207': { files: [SUSPENSIVE] },
  '7.3 1.17 matrix': { files: [SUSPENSIVE, 'law/src/decisions/sejour.ts'] },
  '7.3 K-7': { files: [SUSPENSIVE] },
  '7.3 L-2, L-4, L-8': { leftOut: 'Long-term residents have a procedure of their own.' },
  '7.3 GUA-1, GUA-2': { leftOut: 'A guarantee for a short stay: no part of a 9bis request.' },
  '7.3 4.1 fee list': { files: [FEES, 'law/src/redevance/motifs-gratuits.ts'] },
  '7.3 4.4 Turkey': { items: ['R77'], files: ['law/src/redevance/exemptions.ts'] },
  '7.3 6.1 basis of 1.9.2025': { leftOut: UNION },
  '7.3 6.1/6.2 silence': { leftOut: UNION },
  '7.3 6.1 docs 19ter': { files: ['law/src/recours/delais-administratifs.ts'] },
  '7.3 6.4 42septies': { leftOut: UNION },
  '7.3 7.1 10bis / researcher / LTR / ICT / stateless / UAM / trafficking': {
    leftOut:
      'Terms of other procedures; of the stateless route only what bars an argument is held.',
  },
  '7.3 7.2': { files: ['law/src/texts/loi-1980-12-15.ts'] },
  '7.3 7.3 parent of a Belgian minor': { leftOut: FAMILY },
  '7.3 7.6 9ter identity': { leftOut: 'Article 9ter has its own identity rule and procedure.' },
  '7.3 Chapter 3 annexes': { leftOut: TITLES },
  '7.3 C2': { leftOut: UNION },
  '7.3 C11': { items: ['R110'] },
  '7.3 C29': { files: ['law/src/texts/loi-1980-12-15.ts'] },
}

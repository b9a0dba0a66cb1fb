export { findNamedPiece, findPiece, listPieces, type SaidPiece } from './catalogue.ts'
export { faultsOf, type PieceFault, yearsWithoutProof } from './faults.ts'
export { type ExhibitTold } from './input.ts'
export { sayGroup, sayPiece } from './words.ts'

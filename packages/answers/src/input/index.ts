export {
  INPUT_CODES,
  type Answered,
  type InputCode,
  type InputDetail,
  type InputProblem,
  type InputWording,
} from './code.ts'
export { problem, readInput, refused } from './read-input.ts'
export { knownOrNot, list, object, pair, unknownable } from './compound.ts'
export { callerId, cents, localDate, matching, option, text, whole, yesNo } from './plain.ts'
export type { Schema, ValueOf } from './schema.ts'
export { inputDe } from './wording/de.ts'
export { inputEn } from './wording/en.ts'
export { inputFr } from './wording/fr.ts'
export { inputNl } from './wording/nl.ts'

export {
  INPUT_CODES,
  type Answered,
  type InputCode,
  type InputDetail,
  type InputProblem,
  type InputWording,
} from './code.ts'
export { problem, readInput, refused } from './read-input.ts'
export { callerId, cents, knownOrNot, localDate } from './schemas.ts'
export { inputDe } from './wording/de.ts'
export { inputEn } from './wording/en.ts'
export { inputFr } from './wording/fr.ts'
export { inputNl } from './wording/nl.ts'

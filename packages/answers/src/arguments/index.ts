export {
  answerArguments,
  type ArgumentAnswer,
  arguedProcedures,
  findUnargued,
  type LeftToAppreciation,
  sayArguments,
  type Unargued,
} from './answer.ts'
export type { Collision, Exclusion, ExclusionTest } from './exclusion.ts'
export { type ArgumentTold, type FileTold, readFile, type Side } from './input.ts'
export { listKinds, listQuestions, type SaidKind } from './kinds.ts'
export type { ArgumentQuestion } from './question.ts'
export type { ArgumentRemark, Strength } from './strength.ts'

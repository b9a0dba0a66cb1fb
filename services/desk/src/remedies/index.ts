export { carriedOver, type CarriedOver, type NewRound, openNewRound } from './new-round.ts'
export { judgmentCorrection, judgmentsTwice, type JudgmentTwice } from './judgments-twice.ts'
export {
  type Attackable,
  type OpenToAttack,
  type RemediesView,
  remediesOf,
  type RemedyInCase,
} from './remedies-view.ts'

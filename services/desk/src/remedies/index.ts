export { carriedOver, type CarriedOver, type NewRound, openNewRound } from './new-round.ts'
export {
  type Attackable,
  type OpenToAttack,
  type RemediesView,
  remediesOf,
  type RemedyInCase,
} from './remedies-view.ts'

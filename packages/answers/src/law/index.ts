export { type ChangeKind, type LawChange, lawChanges, type LawChanges } from './changes.ts'
export { allItems, keyOf } from './items.ts'
export {
  lawIndex,
  LEVELS,
  type PlaceOn,
  placeOn,
  type SaidItem,
  sayItem,
  type TextOn,
  textOn,
} from './law-index.ts'
export {
  type DeskItem,
  type DeskPlace,
  findItem,
  type Maintenance,
  maintenance,
  sayDeskPlace,
  type Waiting,
} from './maintenance.ts'
export { allPlaces, type CitedPlace, findPlace } from './places.ts'
export { type Item, type ItemKind } from './shelf.ts'
export { type PlaceStatus, STATUSES, statusOn } from './status.ts'
export { answerConfirm, type Confirmed, type Moves, movesOn } from './confirm.ts'
export { readSigned } from './confirm-input.ts'
export { testsOf } from './tests-of.ts'
export { VERDICTS } from './confirm-input.ts'
export { type Citation, citations, type Citing } from './citations.ts'
export { kindWords } from './wording.ts'
export { changeWords } from './change-words.ts'
export { answerLaw, answerLawChanges, answerMaintenance } from './answer.ts'
export { pageName } from './page-name.ts'

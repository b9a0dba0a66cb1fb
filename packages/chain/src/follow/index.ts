export { type Followed, type FollowDuration, followOf, type FollowStep } from './follow.ts'
export { sayPersonDay, sayPersonWeekday } from './person-day.ts'
export {
  directionOf,
  type InEachPersonLang,
  isolated,
  PERSON_LANG_NAMES,
  PERSON_LANGS,
  type PersonLang,
} from './person-lang.ts'
export { followWords, type FollowWords } from './words/index.ts'

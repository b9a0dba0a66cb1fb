/** What the server needs of the acts without an account, beside their pages. */
export { specimenHref } from './act-href.ts'
export {
  FAILURE,
  FILES,
  LARGEST_DATA,
  readSentAct,
  SIGNS,
  type ActFailure,
  type FileKind,
  type SentAct,
} from './read-sent-act.ts'
export { actesTexts } from './texts/index.ts'
export { addressOf } from '../../app/slugs.ts'

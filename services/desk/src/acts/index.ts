export {
  deskActs,
  type ActFile,
  type DeskActs,
  type PrintAct,
  type WriteAsked,
  type WroteAct,
} from './desk-acts.ts'
export { knownOf, type CounselKnown } from './known-of.ts'
export { type ActAbout } from './place.ts'

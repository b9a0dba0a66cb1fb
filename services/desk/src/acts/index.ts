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
export { textPackMigrations } from './packs/migrations.ts'
export {
  mayLoadPacks,
  openTextPacks,
  type KeptPack,
  type PackOf,
  type TextPacks,
} from './packs/text-packs.ts'

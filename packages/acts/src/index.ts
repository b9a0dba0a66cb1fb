export { GROUND_FITS, REFUSAL_GROUNDS, SIGNER_OF, type Ground } from './acts/annexe-20/grounds.ts'
export {
  GROUND_IDS as UNION_GROUND_IDS,
  proofsOf as unionProofsOf,
} from './acts/annexe-19/proofs.ts'
export type { Act, Form, Issuer, Opened, SaidRemark, Version, WrittenAct } from './act.ts'
export { acts, findAct } from './catalogue.ts'
export {
  ACT_FORMATS,
  describeAct,
  groupOf,
  type ActFormat,
  type ActGroup,
  type DescribedAct,
} from './describe-act.ts'
export type { Field, Fields, Shape } from './field/field.ts'
export { schemaOf } from './field/json-schema.ts'
export { sayForm } from './frame-words.ts'
export type { Known } from './known.ts'
export { ACT_LANGS, type ActLang, type InActLangs } from './lang.ts'
export { prefill, type KnownRow, type KnownValues } from './prefill.ts'
export type { Problem } from './problem.ts'
export { checkTextPack, type PackProblem, type TextPack } from './text-pack.ts'
export { previewAct, versionOn, writeAct, type Preview, type Written } from './write-act.ts'
export type { SheetDays, SheetLimit } from './sheets/sheet-days.ts'
export { sheetIdOfDecision, sheetIdOfPaper } from './sheets/sheet-of-decision.ts'
export { SHEET_IDS, type SheetId } from './sheets/sheet-ids.ts'
export {
  hasSheet,
  NoSheet,
  writeSheet,
  type SheetOf,
  type SheetWriting,
} from './sheets/write-sheet.ts'

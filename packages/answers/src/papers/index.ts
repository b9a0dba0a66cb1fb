export { decodePaper, type Decoded, type Match } from './decode.ts'
export { listPapers, listTitles, type TitleList } from './list.ts'
export {
  registerSheet,
  type RegisterEvent,
  type RegisterRule,
  type RegisterSheet,
} from './registers.ts'
export {
  paperSheet,
  type PaperGroup,
  type PaperLink,
  type PaperSheet,
  type PaperStatement,
  type PaperValue,
  type SaidAnnex,
} from './sheet.ts'
export { paperWordings } from './wording/index.ts'

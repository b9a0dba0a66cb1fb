export { decodePaper, type Decoded, type Match } from './decode.ts'
export {
  decodeHeading,
  type DecodedHeading,
  type HeadingCandidate,
  type HeadingReason,
} from './heading.ts'
export { headingLines, type PictureWord } from './heading-lines.ts'
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

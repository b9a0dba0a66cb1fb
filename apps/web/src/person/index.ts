/** The pages of a person about their own file: what a code on paper opens, and the paper itself. */
export type { PaperSheetProps } from './paper-sheet.tsx'
export { OPENED, PERSON_PATH, type PersonPageProps } from './person-page.tsx'
export { CODE_PATH } from './code-page.tsx'
export type { CodeWrong } from './texts/code.ts'
export { helpLang, isSiteLang, OTHER_LANGS, type OtherLang, personAddress } from './person-lang.ts'
export { TomorrowCard, type TomorrowCardProps } from './tomorrow-card.tsx'
export { addressOf } from '../app/slugs.ts'
export { type FilePlace, sheetAsked, type SheetWay } from './sheet-address.ts'
export {
  linkedPlace,
  renderCodePage,
  renderLinkedPage,
  renderPaperSheet,
  renderPersonPage,
  renderPersonSheet,
} from './render-person.tsx'

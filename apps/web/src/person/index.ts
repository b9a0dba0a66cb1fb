/** The pages of a person about their own file: what a code on paper opens, and the paper itself. */
export type { PaperSheetProps } from './paper-sheet.tsx'
export { PERSON_PATH, type PersonPageProps } from './person-page.tsx'
export { addressOf } from '../app/slugs.ts'
export { renderLinkedPage, renderPaperSheet, renderPersonPage } from './render-person.tsx'

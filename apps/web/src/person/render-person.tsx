import { linkTerms, renderDocument } from '../layout/index.ts'
import { PaperSheet, type PaperSheetProps } from './paper-sheet.tsx'
import { PersonPage, type PersonPageProps } from './person-page.tsx'

/** The document of the page of a person. */
export function renderPersonPage(props: PersonPageProps): string {
  // A word that turns into a link would lead out of the file.
  linkTerms(undefined)
  return renderDocument(<PersonPage {...props} />)
}

/** The sheet that carries a code, shown this one time. */
export function renderPaperSheet(props: PaperSheetProps): string {
  linkTerms(undefined)
  return renderDocument(<PaperSheet {...props} />)
}

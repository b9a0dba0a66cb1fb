import { addressOf } from '../app/slugs.ts'
import { CodePage, type CodePageProps } from './code-page.tsx'
import { helpLang } from './person-lang.ts'
import { linkTerms, renderDocument } from '../layout/index.ts'
import { spaceTexts } from '../pages/compte/space-texts/index.ts'
import { PaperSheet, type PaperSheetProps } from './paper-sheet.tsx'
import { PersonPage, type PersonPageProps } from './person-page.tsx'
import type { FilePlace } from './sheet-address.ts'
import { PersonSheetPage, type PersonSheetProps } from './sheet-page.tsx'

/** The document of the page of a person. */
export function renderPersonPage(props: PersonPageProps): string {
  // A word that turns into a link would lead out of the file.
  linkTerms(undefined)
  return renderDocument(<PersonPage {...props} />)
}

/** The same page as whoever linked the file to their account reads it. */
export function renderLinkedPage(
  { view, script }: Pick<PersonPageProps, 'view' | 'script'>,
  id: string,
): string {
  const { lang } = view
  const linked = {
    place: linkedPlace(id),
    back: addressOf(helpLang(lang), '/mon-espace'),
    says: spaceTexts(helpLang(lang)).back,
  }
  return renderPersonPage({ view, script, linked })
}

/** Where somebody reads a file that they linked to their account. */
export const linkedPlace = (id: string): FilePlace => ({
  path: '/mon-espace/dossier',
  query: { id },
})

/** What explains a paper of a file, as a page. */
export function renderPersonSheet(props: PersonSheetProps): string {
  linkTerms(undefined)
  return renderDocument(<PersonSheetPage {...props} />)
}

/** The page on which a code is typed, in one of the languages that only this page has. */
export function renderCodePage(props: CodePageProps): string {
  linkTerms(undefined)
  return renderDocument(<CodePage {...props} />)
}

/** The sheet that carries a code, shown this one time. */
export function renderPaperSheet(props: PaperSheetProps): string {
  linkTerms(undefined)
  return renderDocument(<PaperSheet {...props} />)
}

import { addressOf } from '../app/slugs.ts'
import { linkTerms, renderDocument } from '../layout/index.ts'
import { spaceTexts } from '../pages/compte/space-texts/index.ts'
import { PaperSheet, type PaperSheetProps } from './paper-sheet.tsx'
import { PersonPage, type PersonPageProps } from './person-page.tsx'

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
    path: `/mon-espace/dossier?${new URLSearchParams({ id })}`,
    back: addressOf(lang, '/mon-espace'),
    says: spaceTexts(lang).back,
  }
  return renderPersonPage({ view, script, linked })
}

/** The sheet that carries a code, shown this one time. */
export function renderPaperSheet(props: PaperSheetProps): string {
  linkTerms(undefined)
  return renderDocument(<PaperSheet {...props} />)
}

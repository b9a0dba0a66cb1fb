import { writeSheet } from '@sejour/acts'
import type { PersonLang } from '@sejour/chain'
import type { Lang } from '@sejour/answers/say'
import type { Document } from '@sejour/documents'
import type { PersonDesk, PersonPlace } from '@sejour/desk'
import { type FilePlace, helpLang, renderPersonSheet, type SheetWay } from '@sejour/web/person'

/** A page, or a file that is saved. */
export type PersonAnswer =
  | { readonly html: string }
  | { readonly pdf: Uint8Array; readonly name: string }

/** What the sheets of a file are made of. */
export type SheetParts = {
  readonly person: Pick<PersonDesk, 'sheet'>
  /** Makes the PDF of a sheet. */
  readonly sheetPdf: (sheet: Document) => Promise<Uint8Array>
  readonly script: (lang: Lang, island: string) => string
}

type Asked = {
  readonly place: PersonPlace
  readonly lang: PersonLang
  readonly way: SheetWay
  /** Where the file is read, for the ways back and on. */
  readonly at: FilePlace
}

/** What explains a paper that somebody received; nothing when nothing does, or it is not theirs. */
export async function personSheet(
  { person, sheetPdf, script }: SheetParts,
  { place, lang, way, at }: Asked,
): Promise<PersonAnswer | undefined> {
  const { entry, large: isLarge = false, pdf } = way
  // The sheets are written in four languages: whoever reads another one gets the English one.
  const written = helpLang(lang)
  const about = await person.sheet({ ...place, entry }, written)
  if (about === undefined) return undefined
  const sheet = writeSheet(about, { lang: written, large: isLarge })
  if (pdf === true) {
    return { pdf: await sheetPdf(sheet), name: `sejour-${about.act}-${written}.pdf` }
  }
  return { html: renderPersonSheet({ lang, sheet, entry, place: at, isLarge, script }) }
}

/** The headers under which a browser saves a PDF. */
export const savedAs = (name: string): { readonly [header: string]: string } => ({
  'content-type': 'application/pdf',
  'content-disposition': `attachment; filename="${name}"`,
  'x-content-type-options': 'nosniff',
})

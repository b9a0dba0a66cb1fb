import { deskHref, type DeskLang, type SheetsOf } from '@sejour/web/desk'

/** The languages of whoever has no account. */
export const SHEET_LANGS = ['fr', 'nl', 'de', 'en'] as const

export type SheetLang = (typeof SHEET_LANGS)[number]

/** Where the sheet of an act or of a decision is had, in each language. */
export function sheetLinks(
  lang: DeskLang,
  about: { readonly case: string; readonly about: string },
  name?: string,
): SheetsOf {
  const address = deskHref(lang, 'sheet', about)
  return {
    ...(name !== undefined && { name }),
    langs: SHEET_LANGS.map((told) => ({
      lang: told,
      pdf: `${address}?langue=${told}`,
      large: `${address}?langue=${told}&grand=1`,
      html: `${address}?langue=${told}&page=1`,
    })),
  }
}

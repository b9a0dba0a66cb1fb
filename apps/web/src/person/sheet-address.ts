import type { PersonLang } from '@sejour/chain'
import { personAddress } from './person-lang.ts'

/** Where somebody reads their file: the French address of the page, and what names the file in it. */
export type FilePlace = {
  readonly path: string
  readonly query?: { readonly [name: string]: string }
}

/** How a sheet is asked for. Nothing of it is remembered but in its address. */
export type SheetWay = { readonly entry: string; readonly large?: boolean; readonly pdf?: boolean }

/** The French address of the file itself. */
export const filePath = ({ path, query = {} }: FilePlace): string => withQuery(path, query)

// The French address of a sheet, by which every language knows it.
function sheetPath({ path, query = {} }: FilePlace, { entry, large, pdf }: SheetWay): string {
  return withQuery(path, {
    ...query,
    fiche: entry,
    ...(large === true && { grand: '1' }),
    ...(pdf === true && { pdf: '1' }),
  })
}

/** The address of a sheet in a language. */
export const sheetHref = (lang: PersonLang, place: FilePlace, way: SheetWay): string =>
  personAddress(lang, sheetPath(place, way))

/** The sheet that an address asks for; nothing when it asks for the file. */
export function sheetAsked(query: URLSearchParams): SheetWay | undefined {
  const entry = query.get('fiche')
  if (entry === null || entry === '') return undefined
  return { entry, large: query.has('grand'), pdf: query.has('pdf') }
}

function withQuery(path: string, query: { readonly [name: string]: string }): string {
  const said = new URLSearchParams(query).toString()
  return said === '' ? path : `${path}?${said}`
}

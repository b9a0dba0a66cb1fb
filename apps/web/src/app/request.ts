import type { LocalDate } from '@sejour/calendar'
import type { VNode } from 'preact'
import type { Lang } from '../texts/index.ts'

/** A request for a page. Pages read no clock: the day comes in. */
export type PageRequest = {
  readonly method: 'GET' | 'POST'
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** What a form sent; absent for GET. */
  readonly form: URLSearchParams | undefined
  readonly acceptLanguage: string
  /** The day it is in Belgium. */
  readonly today: LocalDate
}

/** What goes back on the wire. */
export type PageResponse = {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

/** A file that is handed out as it stands. */
export type AssetFile = {
  readonly body: Uint8Array
  readonly type: string
  /** Its name changes with its content. */
  readonly immutable: boolean
}

/** A request whose page and language are known. */
export type Asked = PageRequest & {
  readonly lang: Lang
  /** Address of the script of an island, in the language of the page. */
  readonly script: (island: string) => string
  /** What follows the address of the page: '' or "/identite". */
  readonly rest: string
}

/** What a page gives: a document, a part of one, a way elsewhere, or a file to keep. */
export type Given =
  | { readonly page: VNode; readonly status?: number }
  /** What a script puts in its place. */
  | { readonly fragment: VNode }
  | { readonly redirect: string }
  | { readonly download: { readonly name: string; readonly type: string; readonly body: string } }

/** One page of the site. `path` names it in every language; the address is in `slugs.ts`. */
export type Page = {
  readonly path: string
  /** Answers under its address too: "/article-9bis/identite". */
  readonly hasSteps?: true
  readonly answer: (asked: Asked) => Given
}

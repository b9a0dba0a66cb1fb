import type { LocalDate } from '@sejour/calendar'

/** A request for a page, as the pages know it. */
type PageRequest = {
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

type PageResponse = {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Uint8Array
}

export type Asset = {
  readonly body: Uint8Array
  readonly type: string
  /** Its name changes with its content. */
  readonly immutable: boolean
}

/** The pages that people see. `handle` gives nothing for an address that is not theirs. */
export type Pages = {
  readonly handle: (request: PageRequest) => Promise<PageResponse | undefined>
  /** Style sheets, scripts and fonts, by path. */
  readonly assets: () => Promise<ReadonlyMap<string, Asset>>
}

import type { Answered } from '@sejour/answers/input'
import type { Lang } from '@sejour/answers/say'
import type { SchemaName } from '../openapi/schemas.ts'

/** What an endpoint is called with. */
type EndpointCall = {
  readonly lang: Lang
  /** The procedure named in the address; empty where there is none. */
  readonly procedure: string
  /** The way to a stay named in the address; empty where there is none. */
  readonly route?: string
  /** The act named in the address; empty where there is none. */
  readonly act?: string
  /** The machine named in the address; empty where there is none. */
  readonly machine?: string
  readonly body: unknown
  /** What stands after the question mark of the address. */
  readonly query?: { readonly [name: string]: unknown }
}

/** A required word of the query, with an example. */
export type QueryWord = { readonly name: string; readonly about: string; readonly example: string }

/** One address of the API: what it takes, what it gives, how it is described. */
export type Endpoint = {
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** With the variable parts in braces, as OpenAPI writes them. */
  readonly path: string
  /** One English sentence. */
  readonly summary: string
  readonly takes?: { readonly schema: SchemaName; readonly example: object }
  /** The required words of the query. */
  readonly asks?: QueryWord | readonly QueryWord[]
  readonly gives: SchemaName
  readonly answer: (call: EndpointCall) => Answered<object>
}

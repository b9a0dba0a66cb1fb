import type { InputProblem } from '@sejour/answers/input'
import type { Lang } from '@sejour/answers/say'
import { titles, type ProblemCode } from '../texts/titles.ts'

/** What is sent when a request cannot be answered (RFC 9457). */
type ProblemDetails = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance?: string
  readonly errors: readonly InputProblem[]
}

/** The status of each problem. */
export const STATUS = {
  'malformed-body': 400,
  'malformed-request': 400,
  'unknown-language': 400,
  'not-signed-in': 401,
  'cross-site': 403,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'invalid-content': 422,
  refused: 422,
  'our-fault': 500,
  'store-unavailable': 503,
  busy: 503,
} as const satisfies { readonly [code in ProblemCode]: number }

/** Thrown where a request cannot be answered; the error handler sends it. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string
  readonly errors: readonly InputProblem[]
  readonly headers: { readonly [name: string]: string }

  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      readonly errors?: readonly InputProblem[]
      readonly headers?: { readonly [name: string]: string }
    } = {},
  ) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.detail = detail
    this.errors = more.errors ?? []
    this.headers = more.headers ?? {}
  }
}

/** A problem as it is sent. `instance` tells one occurrence from another, where that helps. */
export function detailsOf({ code, detail, errors }: Problem, lang: Lang, instance?: string) {
  return {
    type: `/api/problems/${code}`,
    title: titles[lang][code],
    status: STATUS[code],
    detail,
    ...(instance === undefined ? {} : { instance }),
    errors,
  } satisfies ProblemDetails
}

import type { LocalDate } from '@sejour/calendar'
import type { Actor } from '@sejour/desk'
import type { DeskFrame, DeskLang, DeskPageId, Places, Sent } from '@sejour/web/desk'
import type { FormReader } from './form-reader.ts'
import type { DeskParts } from './parts.ts'

/** A request for a page of the desk, by somebody who signed in. */
export type Asked = {
  readonly parts: DeskParts
  readonly actor: Actor
  readonly lang: DeskLang
  readonly page: DeskPageId
  /** What fills the places of the address: `{ case: '…' }`. */
  readonly places: Places
  readonly query: URLSearchParams
  readonly today: LocalDate
  readonly frame: DeskFrame
}

/** A form that was sent, with the key of its command and the version that the person had. */
export type Sending = Asked & {
  readonly verb: string
  readonly about?: string
  readonly commandId: string
  readonly expectedVersion?: number
  readonly form: FormReader
}

/** What goes back: a page, a way elsewhere after something was done, or why there is neither. */
export type Answer =
  | { readonly html: string; readonly status?: number }
  | { readonly seeOther: string; readonly version?: number }
  | { readonly notFound: true }
  | { readonly forbidden: true }

/** What is wrong with a form is shown on the page that it came from. */
export type Wrong = {
  readonly wrong: Pick<Sent, 'errors' | 'conflict'>
  readonly status: 409 | 422
}

/** One page of the desk: how it is shown, and what its forms do, by the name that each carries. */
export type DeskRoute = {
  readonly page: DeskPageId
  /** `sent`: a form that came back with something wrong. */
  readonly show: (asked: Asked, sent?: Sent) => Promise<Answer>
  readonly send?: { readonly [verb: string]: (sending: Sending) => Promise<Answer | Wrong> }
}

/** Every reader of a form says what is wrong in one way. */
export function wrongIn(form: FormReader): Wrong {
  return { wrong: { errors: form.errors }, status: 422 }
}

import type { LocalDate } from '@sejour/calendar'
import type { ArgumentId, ExhibitId, PersonId } from './ids.ts'

/** A file that is kept: its bytes are found by `address`, and are what `sha256` says. */
export type StoredFile = {
  /** Where the encrypted bytes stand. Says nothing of their content. */
  readonly address: string
  /** Of the bytes as they were received, in hexadecimal. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** What the bytes are, not what the name claims. */
  readonly mediaType: string
  readonly name: string
  /** Whoever has no password may be unable to open it. */
  readonly isEncrypted?: true
  /** It brings small programs along, which offices often refuse. */
  readonly hasMacros?: true
}

/** `none-needed`: the authority reads the language of the piece. */
export type Translation = 'none-needed' | 'missing' | 'free' | 'sworn'

/** What is known of a piece; absent is not known. */
export type ExhibitDetails = {
  readonly title?: string
  /** An id of the catalogue of pieces. */
  readonly kind?: string
  /** The day that the piece bears. */
  readonly dated?: LocalDate
  /** The period that it proves, both days included. */
  readonly coversFrom?: LocalDate
  readonly coversUntil?: LocalDate
  /** Of the piece, as a tag such as `fr`. */
  readonly language?: string
  readonly translation?: Translation
  /** The last day on which it is valid. */
  readonly expires?: LocalDate
  /** Whom it concerns; absent: nobody said. */
  readonly persons?: readonly PersonId[]
  /** Counsel keeps it back: it is never filed by mistake. */
  readonly confidential?: boolean
}

/** A piece of the file. Without a file, only the paper exists. */
export type Exhibit = ExhibitDetails & {
  readonly id: ExhibitId
  readonly title: string
  readonly file?: StoredFile
}

/** What a piece proves. */
export type Proves =
  | { readonly kind: 'fact'; readonly fact: string; readonly person?: PersonId }
  | { readonly kind: 'argument'; readonly argument: ArgumentId }
  | { readonly kind: 'entry'; readonly entry: string }

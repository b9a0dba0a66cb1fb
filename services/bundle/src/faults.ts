/**
 * Why a piece could not be shown.
 *
 * `unknown-kind`: none of the kinds that are read, whatever its name says. `unpacks-too-large`: made
 * to exhaust whoever opens it, or as good as. `dynamic-form`: shows only in the program that made it.
 */
export type Fault =
  | 'not-read'
  | 'empty'
  | 'unknown-kind'
  | 'damaged'
  | 'encrypted'
  | 'dynamic-form'
  | 'too-large'
  | 'too-many-pages'
  | 'picture-too-large'
  | 'unpacks-too-large'
  | 'too-slow'

/**
 * What whoever files the bundle should know of a piece that is shown.
 *
 * `simplified`: the layout of a word processor was not kept. `redrawn`: its pages are pictures now.
 * `signed`: an electronic signature holds on the original alone. `attachment-not-shown`: something
 * joined to a mail or hidden in a PDF is not shown. `letters-missing`: signs of a script that the fonts do not have.
 * `not-searchable`: pages without text, and nothing read them.
 */
export type Remark =
  | 'simplified'
  | 'redrawn'
  | 'signed'
  | 'attachment-not-shown'
  | 'letters-missing'
  | 'not-searchable'

/** Thrown while a piece is prepared, and turned into an answer before it leaves the worker. */
export class Unreadable extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault)
    this.name = 'Unreadable'
    this.fault = fault
  }
}

/** Our own mistake, or the caller’s: nothing was bundled. */
export class NotBundled extends Error {
  readonly why: 'no-piece' | 'two-pieces-of-one-id' | 'limit-too-small'

  constructor(why: NotBundled['why']) {
    super(why)
    this.name = 'NotBundled'
    this.why = why
  }
}

/** Beyond these a piece is refused: larger is a mistake or an attack, and both harm the others. */
export const LIMITS = {
  bytes: 300 * 1024 ** 2,
  pages: 2_000,
  /** Of one picture that must be held whole. */
  pixels: 80_000_000,
  /** Of a plain JPEG, read line by line; the largest telephones make 200 million. */
  jpegPixels: 220_000_000,
  /** A HEIC is decoded whole. */
  heicPixels: 64_000_000,
  unpackedBytes: 256 * 1024 ** 2,
  letters: 2_000_000,
  lines: 50_000,
  /** Headings, paragraphs, tables: beyond, setting them takes more than twice as long for twice as many. */
  blocks: 4_000,
  /** Cells and items of lists. */
  cells: 20_000,
  /** Mails within mails. */
  mailDepth: 3,
  attachments: 100,
} as const

/** A run of text. Without more, it is plain. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly to: string }

/** A line of text; several runs follow one another without a space between them. */
export type Line = string | readonly Inline[]

/** One part of a document. Writers know every kind, so a document reads the same everywhere. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly text: string
      readonly id?: string
    }
  | {
      readonly kind: 'paragraph'
      readonly text: Line
      /** What stands beside it in the margin: a source, a day. */
      readonly margin?: string
    }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly ordered?: true }
  | {
      readonly kind: 'terms'
      readonly items: readonly { readonly term: string; readonly is: Line }[]
    }
  | {
      readonly kind: 'table'
      /** Said to whoever cannot see the table; shown above it. */
      readonly caption: string
      readonly head: readonly string[]
      /** As many cells a row as there are headings; the first heads its row. */
      readonly rows: readonly (readonly Line[])[]
      /** Share of the width of each column; absent: equal. */
      readonly widths?: readonly number[]
    }
  | { readonly kind: 'note'; readonly text: Line }

/** The language in which a document is written; its text may quote others. */
export type DocumentLang = 'fr' | 'nl' | 'de' | 'en'

/** A whole document: one source for the page, the PDF and the word processor. */
export type Document = {
  readonly lang: DocumentLang
  readonly title: string
  /** Under the title, and at the foot of each page: a reference, a day. */
  readonly about?: string
  readonly blocks: readonly Block[]
}

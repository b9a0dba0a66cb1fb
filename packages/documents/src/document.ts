/** A run of text. Without more, it is plain. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly to: string }
  /** What somebody filled in, to be told apart from the words around it. */
  | { readonly filled: string }
  /** An alternative of a form that does not apply: seen struck out, and never read aloud as if it held. */
  | { readonly struck: string }
  /** What is still missing, named. Only a preview may hold one: writers of files refuse it. */
  | { readonly gap: string }
  /** The mark of a note that stands at the end, as `1`. */
  | { readonly mark: string }
  /** Words in another language than the document. */
  | { readonly words: string; readonly lang: string }

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
      readonly items: readonly { readonly term: Line; readonly is: Line }[]
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
  /** Boxes to tick, ticked or not. `more` stands under its box: reasons, a day. */
  | {
      readonly kind: 'boxes'
      readonly items: readonly {
        readonly ticked: boolean
        readonly text: Line
        readonly more?: readonly Block[]
      }[]
    }
  /** A sentence nobody may miss, alone between two hairlines. */
  | { readonly kind: 'statement'; readonly text: Line }
  /** Who it goes to, a line each, where a window envelope shows it. */
  | { readonly kind: 'address'; readonly lines: readonly Line[] }
  /** Places to sign, side by side, each with room above its line. */
  | { readonly kind: 'signatures'; readonly places: readonly SignaturePlace[] }
  /** What the marks of the text refer to. */
  | {
      readonly kind: 'marks'
      readonly items: readonly { readonly mark: string; readonly text: Line }[]
    }
  /** A code that a telephone reads, with the address it holds written beside it. */
  | { readonly kind: 'code'; readonly to: string; readonly text: Line }
  /** Labels to cut out, two a row. */
  | { readonly kind: 'labels'; readonly items: readonly (readonly Line[])[] }
  /** What follows starts on a new page, which says what it is (« verso », « acte de notification »). */
  | { readonly kind: 'page'; readonly name?: string }

/** A place to sign or to seal. */
export type SignaturePlace = {
  readonly label: Line
  /** Who signs there. */
  readonly name?: Line
  /** What stands instead of a signature: a recorded refusal to sign. */
  readonly instead?: Line
  readonly seal?: true
}

/** The language in which a document is written; its text may quote others. */
export type DocumentLang = 'fr' | 'nl' | 'de' | 'en'

/** Who sends it, at the top of the first page. */
export type Letterhead = {
  readonly name: string
  readonly lines: readonly string[]
}

/** What stands at the top of a form: the State, the commune, the reference; and the name of the form. */
export type Masthead = {
  readonly lines: readonly Line[]
  /** « Annexe 20 », at the other side. */
  readonly form?: string
}

/** A whole document: one source for the page, the PDF and the word processor. */
export type Document = {
  readonly lang: DocumentLang
  readonly title: string
  /** The title as printed, when runs of it are struck; absent: `title`. */
  readonly heading?: Line
  /** Under the title, and at the foot of each page: a reference, a day. */
  readonly about?: string
  /** At the foot of each page instead of `about`: form, version, language. */
  readonly foot?: string
  readonly letterhead?: Letterhead
  readonly masthead?: Masthead
  /** Across each page: « spécimen », « brouillon ». */
  readonly watermark?: string
  /** Set for eyes that need it: larger type, more air, nothing side by side. */
  readonly large?: true
  readonly blocks: readonly Block[]
}

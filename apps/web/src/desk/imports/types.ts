/** What a list may say of somebody. */
export type ListField =
  | 'familyName'
  | 'givenName'
  | 'birthDate'
  | 'nationality'
  | 'phone'
  | 'email'
  | 'officeNumber'
  | 'nationalNumber'
  | 'street'
  | 'postcode'
  | 'commune'
  | 'limit'
  | 'note'

/** What of a row is not understood, with what stands there. */
export type RowProblem = {
  readonly code:
    | 'no-name'
    | 'not-a-day'
    | 'not-born'
    | 'unknown-country'
    | 'not-an-address'
    | 'half-an-address'
    | 'too-long'
  readonly field: ListField
  readonly typed: string
}

export type ListRow = {
  /** As in the list: the heading is row 1. */
  readonly row: number
  readonly name: string
  readonly cells: { readonly [field in ListField]?: string }
  readonly problems: readonly RowProblem[]
  /** Cases that may be of the same person. */
  readonly alike: readonly { readonly case: string; readonly title: string }[]
  /** An earlier row that says the same of the same person. */
  readonly sameAs?: number
  /** This very row became a case before. */
  readonly wasMade: boolean
  readonly canBeMade: boolean
}

/** A list as it is understood. */
export type ListSeen = {
  readonly name: string
  readonly columns: readonly {
    readonly heading: string
    readonly field?: ListField
    readonly example: string
  }[]
  readonly rows: readonly ListRow[]
}

/** What came of one row. */
export type MadeCase = {
  readonly row: number
  readonly name: string
  readonly caseId?: string
  readonly outcome: 'made' | 'was-there' | 'refused'
  readonly code?: string
}

export type TakingSeen = {
  readonly state: 'running' | 'done' | 'stopped'
  readonly of: number
  readonly made: readonly MadeCase[]
}

/** Why a file is not taken in. `path`: of a file in the archive; `at`: of an event. */
export type ImportRefusal = {
  readonly what: 'archive' | 'list'
  readonly code: string
  readonly path?: string
  readonly at?: number
}

/** A case that came as an archive, proved and not kept yet. */
export type ArchiveSeen = {
  readonly caseId: string
  readonly title: string
  readonly people: number
  /** Privileged notes that it tells, for who may know. */
  readonly notes: number
  readonly events: number
  readonly withheld: number
  readonly pieces: number
  readonly files: number
  readonly bytes: number
  readonly head: string
  /** Instants; empty where the archive does not say. */
  readonly exportedAt: string
  readonly lastAt: string
  readonly standing: 'new' | 'same' | 'continues' | 'behind' | 'other' | 'forgotten'
}

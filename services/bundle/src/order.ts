import type { Fault, Remark } from './faults.ts'

/** Languages in which a bundle speaks: cover, inventory, stamps, pages that stand in for a piece. */
export type BundleLang = 'fr' | 'nl' | 'de'

/** Languages whose letters can be recognised on a picture. */
export type ReadingLang = 'fr' | 'nl' | 'de' | 'en' | 'ar'

/** One piece, in the order of the inventory. Its kind is read from its bytes, never from a name. */
export type Piece = {
  /** Names the piece in every report; no two pieces share one. */
  readonly id: string
  /** As stamped and quoted: “B.3”, “4bis”. Given by the caller, so that an insertion moves none. */
  readonly number: string
  readonly title: string
  /** Heading of the inventory under which it stands; neighbours of one group stand together. */
  readonly group?: string
  /** Its day, as it is to be printed. */
  readonly day?: string
  /** Read when its turn comes. What this throws is reported as `not-read`. */
  readonly read: () => Promise<Uint8Array>
  /** An identity document: each page says to whom the copy was handed and for what. */
  readonly isIdentity?: true
}

/** What is made of the pieces. */
export type BundleOrder = {
  readonly lang: BundleLang
  readonly title: string
  /** Lines of the cover: parties, authority, reference. */
  readonly cover: readonly { readonly term: string; readonly is: string }[]
  /** The sentence on identity documents; absent: they bear none. */
  readonly copy?: { readonly addressee: string; readonly procedure: string }
  /** An instant: it dates the files and the copies. The same order and pieces give the same bytes. */
  readonly createdAt: string
  /** Bytes that no volume passes; absent: one volume. */
  readonly limitBytes?: number
  /** Languages to look for on pages without text; absent: all five. */
  readonly languages?: readonly ReadingLang[]
}

export type Volume = {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string
  /** Numbered pages of the pieces in it, the first and the last. */
  readonly firstPage: number
  readonly lastPage: number
  /** Larger than the limit, since one page of it is: a page is never cut. */
  readonly isOverLimit?: true
}

/** What became of one piece, in the order of the pieces. */
export type Entry = {
  readonly piece: string
  /** Hexadecimal SHA-256 of the source; absent when it could not be read. */
  readonly sha256?: string
  readonly firstPage: number
  readonly pages: number
  /** The volumes that hold it: one, unless it alone is larger than a volume. */
  readonly volumes: readonly number[]
  /** A page stands in its place and says so. */
  readonly fault?: Fault
  readonly remarks: readonly Remark[]
  /** Taken as it was prepared before. */
  readonly wasReady: boolean
}

export type Bundle = {
  readonly volumes: readonly Volume[]
  readonly entries: readonly Entry[]
  /** Numbered pages of all pieces. */
  readonly pages: number
}

/** `piece`: the one just done, while pieces are prepared. */
export type Progress = {
  readonly phase: 'preparing' | 'assembling'
  readonly done: number
  readonly of: number
  readonly piece?: string
}

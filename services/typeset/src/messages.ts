import type { Document } from '@sejour/documents'

/** `archive`: PDF/A-2a, for what is kept. `reading`: PDF/UA-1, for what people read. One file cannot be both. */
export type Standard = 'archive' | 'reading'

/**
 * What becomes of a letter that no font draws. `refuse`: no file, for what must be right.
 * `name`: `[U+1F600]` stands in its place, for what must not be lost, such as the archive of a case.
 */
export type UndrawnLetters = 'refuse' | 'name'

export type Job = {
  readonly document: Document
  readonly standard: Standard
  readonly letters: UndrawnLetters
  /** Instant that the file bears, in whole seconds: the same data give the same bytes. */
  readonly createdAt: number
}

/** What came of a job, and how large its worker is now, in bytes. */
export type Report = { readonly done: Done; readonly memory: number }

export type Done =
  | { readonly pdf: Uint8Array }
  | { readonly gaps: number }
  | { readonly undrawn: readonly string[] }
  /** A word that no page can hold. */
  | { readonly endless: true }
  | { readonly failed: string }
  /** The worker is gone: another takes its place. */
  | { readonly stopped: true }

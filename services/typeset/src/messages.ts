import type { Document } from '@sejour/documents'

/** `archive`: PDF/A-2a, for what is kept. `reading`: PDF/UA-1, for what people read. One file cannot be both. */
export type Standard = 'archive' | 'reading'

export type Job = {
  readonly id: number
  readonly document: Document
  readonly standard: Standard
  /** Instant that the file bears, in whole seconds: the same data give the same bytes. */
  readonly createdAt: number
}

export type Done =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly failed: string }

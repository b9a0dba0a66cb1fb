import type { Document } from '@sejour/documents'
import type { ReadingLang } from '../order.ts'

/** Words that were read on a picture, and where: points of the picture from its upper left. */
export type RecognizedPage = {
  readonly width: number
  readonly height: number
  readonly words: readonly {
    readonly text: string
    readonly box: {
      readonly x0: number
      readonly y0: number
      readonly x1: number
      readonly y1: number
    }
  }[]
  /** Quarter turns clockwise that put the text upright; absent: it is. */
  readonly turn?: 0 | 90 | 180 | 270
}

/** Reads the words of a PNG or JPEG on this machine. `services/recognize` is one. */
export type Recognize = (
  image: Uint8Array,
  languages: readonly ReadingLang[],
  how?: { readonly signal?: AbortSignal },
) => Promise<RecognizedPage>

/** A document as a PDF; not whole when some of its letters could only be named. */
export type SetPages = { readonly pdf: Uint8Array; readonly isWhole: boolean }

/** What a worker asks of the thread that started it. */
export type Host = {
  readonly typeset: (document: Document) => Promise<SetPages>
  /** Absent: pages without text stay without. Undefined: this one could not be read. */
  readonly recognize?: (image: Uint8Array) => Promise<RecognizedPage | undefined>
}

import { PDFiumLibrary } from '@hyzyla/pdfium'
import { Unreadable } from '../faults.ts'

/** A picture of a page as it is looked at: one byte a point, or four (red, green, blue, nothing). */
export type Seen = {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** Points of the picture for one of the page. */
  readonly scale: number
}

/** Another reader of PDF, which draws pages; it sees what a person would see. */
export type Drawer = {
  readonly pages: number
  /** The text that is written on a page, as far as it has any. */
  readonly textOf: (page: number) => string
  readonly draw: (page: number, dpi: number, colour: 'grey' | 'colour') => Promise<Seen>
  /** In points, as looked at. */
  readonly sizeOf: (page: number) => { readonly width: number; readonly height: number }
  readonly close: () => void
}

/** @throws Unreadable `damaged` or `encrypted` when it cannot be opened */
export async function openDrawer(library: PDFiumLibrary, bytes: Uint8Array): Promise<Drawer> {
  const document = await library.loadDocument(bytes, '').catch((error: unknown) => {
    if (error instanceof WebAssembly.RuntimeError) throw error
    const asks = error instanceof Error && /password|security/i.test(error.message)
    throw new Unreadable(asks ? 'encrypted' : 'damaged')
  })
  const sizeOf = (page: number) => {
    const { originalWidth, originalHeight } = document.getPage(page).getOriginalSize()
    return { width: originalWidth, height: originalHeight }
  }
  return {
    pages: document.getPageCount(),
    textOf: (page) => document.getPage(page).getText(),
    sizeOf,
    async draw(page, dpi, colour) {
      const { width, height } = sizeOf(page)
      // The page may be a plan of ten metres: the picture stays bounded.
      const scale = Math.min(dpi / 72, Math.sqrt(MOST_POINTS / (width * height)))
      const drawn = await document.getPage(page).render({
        scale,
        render: 'bitmap',
        renderFormFields: colour === 'colour',
        colorSpace: colour === 'grey' ? 'Gray' : 'BGRA',
      })
      return { width: drawn.width, height: drawn.height, data: drawn.data, scale }
    },
    close: () => document.destroy(),
  }
}

const MOST_POINTS = 12_000_000

export const openLibrary = (): Promise<PDFiumLibrary> => PDFiumLibrary.init()
export type { PDFiumLibrary }

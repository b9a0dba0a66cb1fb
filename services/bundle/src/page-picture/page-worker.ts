import { parentPort, workerData } from 'node:worker_threads'
import { Unreadable } from '../faults.ts'
import { fromPoints } from '../kinds/picture.ts'
import { openDrawer, openLibrary } from '../pdf/pdfium.ts'
import type { PagePicture } from './picture-of-page.ts'

// Runs in a thread for one page alone.

/** Enough for the small letters at the foot of a card that was scanned on a whole sheet. */
const DPI = 300
const LONGEST = 3_600

async function draw(bytes: Uint8Array, page: number): Promise<PagePicture> {
  try {
    const drawer = await openDrawer(await openLibrary(), bytes)
    if (page >= drawer.pages) return { refused: 'no-page' }
    const { data, width, height } = await drawer.draw(page, DPI, 'grey')
    const drawn = await fromPoints(data, { width, height, channels: 1 }, { longest: LONGEST })
    return { picture: drawn.bytes }
  } catch (error) {
    const isLocked = error instanceof Unreadable && error.fault === 'encrypted'
    return { refused: isLocked ? 'encrypted' : 'damaged' }
  }
}

const { bytes, page } = workerData as { readonly bytes: Uint8Array; readonly page: number }
parentPort?.postMessage(await draw(bytes, page))

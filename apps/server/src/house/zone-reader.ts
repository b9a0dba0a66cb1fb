import { pictureOfPage } from '@sejour/bundle'
import type { LocalDate } from '@sejour/calendar'
import type { StoredFile } from '@sejour/cases'
import type { OpenedFile } from '@sejour/desk'
import {
  NotAPicture,
  NotRecognized,
  readMachineZone,
  type Recognizer,
  TookTooLong,
  type ZoneRead,
} from '@sejour/recognize'

/** Why the zone of a kept file was not read, besides what reading itself says. */
type ZoneRefused = 'not-a-picture' | 'too-large' | 'took-too-long' | 'locked' | 'damaged'

/** The zone of a kept file, a picture or a PDF. */
export type ReadZone = (opened: OpenedFile) => Promise<ZoneRead | { readonly refused: ZoneRefused }>

/** Whether a file is of a kind in which a zone is looked for. */
export const mayHaveZone = (file: StoredFile | undefined): boolean =>
  file !== undefined && (file.mediaType === PDF || PICTURES.includes(file.mediaType))

const PDF = 'application/pdf'
const LARGEST = 40 * 1024 * 1024
const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/tiff']

/** Milliseconds from the press on the button, waiting included. */
const WHOLE_TIME = 50_000
const PAGE_TIME = 10_000

// The back of a card is often the second page.
const PAGES = [0, 1] as const

/** Reads zones on this machine, in memory: nothing of the file is kept elsewhere. */
export function zoneReader(recognizer: Recognizer, today: () => LocalDate): ReadZone {
  const readPicture = async (picture: Uint8Array, signal: AbortSignal) => {
    try {
      return await readMachineZone(recognizer, picture, { today: today(), signal })
    } catch (error) {
      if (error instanceof NotAPicture) return { refused: 'damaged' as const }
      if (error instanceof NotRecognized) return { refused: 'no-zone' as const }
      if (error instanceof TookTooLong || signal.aborted) {
        return { refused: 'took-too-long' as const }
      }
      throw error
    }
  }

  const readPages = async (bytes: Uint8Array, signal: AbortSignal) => {
    let best: Awaited<ReturnType<ReadZone>> = { refused: 'no-zone' }
    for (const page of PAGES) {
      const drawn = await pictureOfPage(bytes, { page, timeLimitMs: PAGE_TIME })
      if ('refused' in drawn) {
        return page > 0 ? best : { refused: REFUSED[drawn.refused] }
      }
      const read = await readPicture(drawn.picture, signal)
      if ('zone' in read || read.refused === 'took-too-long') return read
      if (read.refused === 'unreadable') best = read
    }
    return best
  }

  return async ({ file, bytes }) => {
    if (!mayHaveZone(file)) return { refused: 'not-a-picture' }
    if (file.size > LARGEST) return { refused: 'too-large' }
    const all: Uint8Array[] = []
    for await (const chunk of bytes) all.push(chunk)
    const signal = AbortSignal.timeout(WHOLE_TIME)
    const whole = Buffer.concat(all)
    return file.mediaType === PDF ? readPages(whole, signal) : readPicture(whole, signal)
  }
}

const REFUSED = {
  damaged: 'damaged',
  'no-page': 'damaged',
  encrypted: 'locked',
  'too-slow': 'took-too-long',
} as const

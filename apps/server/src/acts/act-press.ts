import type { WrittenAct } from '@sejour/acts'
import { NotTypeset, openTypesetter, toWord } from '@sejour/typeset'
import { openTurnstile } from '../papers/turnstile.ts'

/**
 * A file of an act, or why there is none. `signs`: those that no font of ours draws, as `U+1F600`;
 * `unset`: no page can hold it.
 */
export type Pressed =
  | { readonly bytes: Uint8Array }
  | { readonly refused: 'busy' | 'unset' }
  | { readonly refused: 'unprintable'; readonly signs: readonly string[] }

/** Makes files of acts for whoever has no account, so many at once and so many for one address. */
export type ActPress = {
  /** They bear the day of the act: the same data give the same bytes. */
  readonly press: (
    written: WrittenAct,
    asked: { readonly format: 'pdf' | 'docx'; readonly address: string },
  ) => Promise<Pressed>
  /** Whether one more page, or one more part of one for a script, may be made for this address. */
  readonly mayShow: (address: string, what: 'page' | 'part') => boolean
  readonly close: () => Promise<void>
}

/** Seconds after which whoever met a full house tries again. */
export const RETRY_AFTER = 10

const clock = (): number => performance.now()
const TEN_MINUTES = 10 * 60_000

// A town hall is one address: twenty officers who type all day meet none of these.
const FILES = { atOnce: 8, perAddress: 120, withinMs: TEN_MINUTES, clock }
const PAGES = { atOnce: 100, perAddress: 900, withinMs: TEN_MINUTES, clock }
const PARTS = { ...PAGES, perAddress: 6000 }

const LONGEST = 20_000

/**
 * Its typesetter is its own: who has no account never waits for the desk, nor the desk for them.
 * Starts no worker before the first file.
 */
export function openActPress(bounds = FILES): ActPress {
  const typesetter = openTypesetter()
  const files = openTurnstile(bounds)
  const shown = { page: openTurnstile(PAGES), part: openTurnstile(PARTS) }
  return {
    async press(written, { format, address }) {
      const leave = files.enter(address)
      if (leave === undefined) return { refused: 'busy' }
      const signal = AbortSignal.timeout(LONGEST)
      try {
        const { document, standard, day } = written
        const createdAt = `${day}T00:00:00.000Z`
        const bytes =
          format === 'pdf'
            ? await typesetter.toPdf(document, { standard, createdAt, signal })
            : await toWord(document, { createdAt })
        return { bytes }
      } catch (error) {
        if (signal.aborted) return { refused: 'busy' }
        if (error instanceof NotTypeset && !error.isOurs) return whyNot(error)
        throw error
      } finally {
        leave()
      }
    },
    mayShow(address, what) {
      const leave = shown[what].enter(address)
      leave?.()
      return leave !== undefined
    },
    close: () => typesetter.close(),
  }
}

function whyNot({ letters }: NotTypeset): Pressed {
  return letters.length > 0 ? { refused: 'unprintable', signs: letters } : { refused: 'unset' }
}

/** Of a file, by its kind. */
export const FILE_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const

/** « annexe-20-2026-03-05-fr.pdf »: says nothing of anybody. */
export function nameOfFile({ act, day, lang }: WrittenAct, format: string): string {
  return `${act}-${day}-${lang}.${format}`
}

import type { Engine } from './engine.ts'
import type { Language } from './languages.ts'
import { inGiven, openPicture, type Turn } from './picture.ts'
import { openPool, type Pool } from './pool.ts'
import { readUpright } from './upright.ts'
import type { Word } from './words.ts'

/** Words of a picture. Boxes and size are in pixels of the picture given, upright as its file says. */
export type Recognized = {
  readonly width: number
  readonly height: number
  /** In reading order. Empty when nothing legible was found. */
  readonly words: readonly Word[]
  /** Quarter turns clockwise that put the text upright. */
  readonly turn: Turn
}

export type Limits = {
  readonly signal?: AbortSignal
  /** Milliseconds for one picture, waiting excluded. */
  readonly timeLimitMs?: number
}

/** A picture took longer than it may. */
export class TookTooLong extends Error {
  constructor() {
    super('The picture took longer than it may.')
    this.name = 'TookTooLong'
  }
}

/** Reads words on this machine: no network, no file written. */
export type Recognizer = {
  /**
   * @throws NotAPicture, TookTooLong, NotRecognized when the engine stops, RecognizerClosed, or the
   *   reason of the signal
   */
  readonly recognize: (
    image: Uint8Array,
    languages?: readonly Language[],
    limits?: Limits,
  ) => Promise<Recognized>
  /** Lends an engine for work of this room's own. */
  readonly lend: <Result>(
    work: (engine: Engine) => Promise<Result>,
    limits?: Limits,
  ) => Promise<Result>
  /** Stops what is being read. */
  readonly close: () => Promise<void>
}

type Options = {
  /** Where a call names none. The first is tried first, so the likeliest stands first. */
  readonly languages?: readonly Language[]
  readonly workers?: number
  readonly pagesPerWorker?: number
  readonly timeLimitMs?: number
  /** An engine that has nothing to do for so long is stopped: it holds some 200 MB. */
  readonly idleMs?: number
}

/** Starts nothing before the first picture. */
export function openRecognizer({
  languages: usual = ['fr', 'nl'],
  workers = 2,
  pagesPerWorker = 60,
  timeLimitMs: usualLimit = 30_000,
  idleMs = 60_000,
}: Options = {}): Recognizer {
  const pool = openPool({ most: workers, uses: pagesPerWorker, idleMs })
  const lend: Recognizer['lend'] = (work, { signal, timeLimitMs = usualLimit } = {}) =>
    withinTime(pool, { signal, timeLimitMs }, work)
  return {
    lend,
    async recognize(image, languages = usual, limits = {}) {
      const picture = await openPicture(image)
      const asked = languages.length === 0 ? usual : [...new Set(languages)]
      const { words, turn } = await lend((engine) => readUpright(engine, picture, asked), limits)
      return {
        ...picture.given,
        turn,
        words: words.map(({ text, box }) => ({ text, box: inGiven(box, picture) })),
      }
    },
    close: () => pool.close(),
  }
}

type Bounds = { readonly signal: AbortSignal | undefined; readonly timeLimitMs: number }

// The time runs from the moment an engine is free: a long queue is not a slow page.
async function withinTime<Result>(
  pool: Pool,
  { signal, timeLimitMs }: Bounds,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const late = new AbortController()
  let timer: NodeJS.Timeout | undefined
  try {
    return await pool.with(
      (engine) => {
        timer = setTimeout(() => late.abort(new TookTooLong()), timeLimitMs)
        return work(engine)
      },
      signal ? AbortSignal.any([signal, late.signal]) : late.signal,
    )
  } finally {
    clearTimeout(timer)
  }
}

import type { Lang } from '@sejour/answers/say'
import { isTerminal } from '../../files.ts'
import { simulateTexts } from './texts.ts'

/** Tells how far a long work is, and whether a person stopped it. */
type Progress = {
  readonly show: (read: number, moved: number) => void
  readonly isCancelled: () => boolean
  readonly end: () => void
}

const STDERR = 2
/** In place on a terminal; elsewhere a line now and then, so that a log stays short. */
const EVERY = { terminal: 200, elsewhere: 5000 }
const CANCELLED = 130

/** Ctrl-C stops the work once: what was found so far is still answered. */
export async function startProgress(lang: Lang): Promise<Progress> {
  const { writeSync } = await import('node:fs')
  const texts = simulateTexts[lang]
  const isInPlace = isTerminal(STDERR)
  const every = isInPlace ? EVERY.terminal : EVERY.elsewhere
  let shownAt = performance.now()
  let cancelled = false
  const cancel = () => {
    cancelled = true
    process.exitCode = CANCELLED
  }
  process.once('SIGINT', cancel)
  return {
    show(read, moved) {
      const now = performance.now()
      if (now - shownAt < every) return
      shownAt = now
      const said = texts.progress(read, moved)
      writeSync(STDERR, isInPlace ? `\r\u001b[K${said}` : `${said}\n`)
    },
    isCancelled: () => cancelled,
    end() {
      process.off('SIGINT', cancel)
      if (isInPlace) writeSync(STDERR, '\r\u001b[K')
    },
  }
}

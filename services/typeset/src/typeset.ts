import type { Document } from '@sejour/documents'
import type { Done, Standard, UndrawnLetters } from './messages.ts'
import { gapsLeft, NotTypeset } from './not-typeset.ts'
import { openPress } from './press.ts'

/** Turns documents into PDF, one after another. */
export type Typesetter = {
  /**
   * Bytes of a tagged PDF. `createdAt`: an instant; the same document and instant give the same bytes.
   * `letters`: absent: `refuse`. `signal`: gives up, even on the document that is being set.
   *
   * @throws NotTypeset when the document cannot be set, has gaps, or has letters that no font draws
   */
  readonly toPdf: (
    document: Document,
    how: {
      readonly standard: Standard
      readonly createdAt: string
      readonly letters?: UndrawnLetters
      readonly signal?: AbortSignal
    },
  ) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** Starts no worker before the first document. `presses`: workers side by side; absent: one. */
export function openTypesetter({ presses = 1 }: { readonly presses?: 1 | 2 } = {}): Typesetter {
  const all = Array.from({ length: presses }, openPress)
  return {
    async toPdf(document, { standard, createdAt, letters = 'refuse', signal }) {
      const [free] = all.toSorted((one, other) => one.waiting() - other.waiting())
      if (!free) throw new NotTypeset('no press', { isOurs: true })
      const seconds = Math.floor(Date.parse(createdAt) / 1000)
      return pdfOf(await free.set({ document, standard, letters, createdAt: seconds }, signal))
    },
    async close() {
      await Promise.all(all.map((press) => press.close()))
    },
  }
}

function pdfOf(done: Done): Uint8Array {
  if ('pdf' in done) return done.pdf
  if ('failed' in done) throw new NotTypeset(done.failed, { isOurs: true })
  if ('stopped' in done) throw new NotTypeset('the worker stopped', { isOurs: true })
  if ('endless' in done) throw new NotTypeset('a word is too long for any page')
  if ('undrawn' in done) {
    throw new NotTypeset(`no font draws ${done.undrawn.join(', ')}`, { letters: done.undrawn })
  }
  throw gapsLeft(done.gaps)
}

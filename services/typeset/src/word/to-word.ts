import type { Document } from '@sejour/documents'
import { countGaps, findBarred } from '../letters/letters.ts'
import { gapsLeft, NotTypeset } from '../not-typeset.ts'

/**
 * A Word file (OOXML) to be edited: named styles, real headings, lists and header rows.
 * `createdAt`: an instant; the same document and instant give the same bytes.
 *
 * @throws NotTypeset when the document has gaps, or letters that no such file may hold
 */
export async function toWord(
  document: Document,
  { createdAt }: { readonly createdAt: string },
): Promise<Uint8Array> {
  const gaps = countGaps(document)
  if (gaps > 0) throw gapsLeft(gaps)
  const barred = findBarred(document)
  if (barred.length > 0) {
    throw new NotTypeset(`no file may hold ${barred.join(', ')}`, { letters: barred })
  }
  // The writer of Word files is heavy: whoever only sets PDF never loads it.
  const { writeWord } = await import('./write-word.ts')
  return writeWord(document, createdAt)
}

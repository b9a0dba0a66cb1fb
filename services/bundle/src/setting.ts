import type { Document } from '@sejour/documents'
import type { Typesetter } from '@sejour/typeset'
import { plainDocument } from './letters.ts'
import type { SetPages } from './prepare/host.ts'

/**
 * Sets what somebody else wrote: nothing in it may be lost, and nothing may stop it. Letters that no
 * font draws are named in their place.
 */
export async function setAnything(
  typesetter: Pick<Typesetter, 'toPdf'>,
  document: Document,
  how: { readonly createdAt: string; readonly signal?: AbortSignal },
): Promise<SetPages> {
  const plain = plainDocument(document)
  const standard = 'archive'
  try {
    return { pdf: await typesetter.toPdf(plain, { ...how, standard }), isWhole: true }
  } catch (error) {
    how.signal?.throwIfAborted()
    const pdf = await typesetter.toPdf(plain, { ...how, standard, letters: 'name' })
    return { pdf, isWhole: !namesLetters(error) }
  }
}

const namesLetters = (error: unknown) =>
  error instanceof Error &&
  'letters' in error &&
  Array.isArray(error.letters) &&
  error.letters.length > 0

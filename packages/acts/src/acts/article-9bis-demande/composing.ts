import type { LetterWriting } from '../../parts/letter/writing.ts'
import type { Data } from './fields.ts'
import type { fr } from './fr.ts'

export type Key = keyof typeof fr

/** What each section of the request is written with. */
export type Writing = LetterWriting<Data, Key>

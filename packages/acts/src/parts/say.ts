import type { Inline } from '@sejour/documents'
import type { Fillings } from '../words.ts'

/** How a shared part says a sentence of its own: the `say` of the act that has added its words. */
export type Say<Key extends string> = (key: Key, values?: Fillings) => readonly Inline[]

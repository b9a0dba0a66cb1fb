import type { Widen } from '../../../texts/index.ts'
import type { guide } from './fr.ts'

export type GuideDictionary = Widen<typeof guide>

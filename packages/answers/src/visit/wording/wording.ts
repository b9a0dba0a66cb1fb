import type { InputWording } from '../../input/index.ts'
import type { Lang } from '../../say/index.ts'
import type { ShortStayWording } from '../../short-stay/wording/wording.ts'
import type { Detail } from '../statement.ts'
import type { visitFr } from './fr.ts'

/** Names a sentence; every language has the sentences of the French one. */
export type SayingId = keyof (typeof visitFr)['says']

/** One sentence, given what it may name. */
export type Saying = (detail: Detail) => string

/** Every sentence about a visit, in one language. A missing one does not compile. */
export type VisitWording = {
  readonly lang: Lang
  readonly input: InputWording
  /** Remarks on passports are those of the short stay. */
  readonly shortStay: ShortStayWording
  readonly says: { readonly [id in SayingId]: Saying }
}

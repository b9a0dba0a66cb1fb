import type { InputWording } from '../../input/index.ts'
import type { LimitWording } from '../../limit/wording.ts'
import type { Lang } from '../../say/index.ts'
import type { Detail, KnownElement } from '../statement.ts'
import type { orderFr } from './fr.ts'

/** Names a sentence; every language has the sentences of the French one. */
export type SayingId = keyof (typeof orderFr)['says']

/** Names something to do. */
export type ActionId = keyof (typeof orderFr)['actions']

/** One sentence, given what it may name. */
export type Saying = (detail: Detail) => string

/** Every sentence about an order to leave, in one language. A missing one does not compile. */
export type OrderWording = {
  readonly lang: Lang
  readonly input: InputWording
  readonly limit: LimitWording
  readonly label: (element: KnownElement) => string
  readonly theOrder: string
  readonly theBan: string
  readonly says: { readonly [id in SayingId]: Saying }
  readonly actions: { readonly [id in ActionId]: Saying }
}

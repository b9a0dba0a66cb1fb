import type { ExemptionId, FreeGround, Ground } from '@sejour/law/redevance'
import type { InputWording } from '../../input/index.ts'
import type { Lang } from '../../say/index.ts'
import type { DueReason } from '../dues.ts'
import type { FeeNote } from '../notes.ts'

type Sentences<Kinds extends { readonly kind: string }> = {
  readonly [kind in Kinds['kind']]: (of: Extract<Kinds, { readonly kind: kind }>) => string
}

/** Every sentence of the fee in one language. A missing one does not compile. */
export type FeeWording = {
  readonly lang: Lang
  readonly input: InputWording
  /** How a kind of request is called. */
  readonly ground: (id: Ground | FreeGround) => string
  /** Who an exemption is for. */
  readonly exemption: (id: ExemptionId) => string
  readonly reasons: Sentences<DueReason>
  readonly notes: Sentences<FeeNote>
}

import type { InputWording } from '../../input/index.ts'
import type { Lang } from '../../say/index.ts'
import type { ShortStayNote } from '../notes.ts'

/** Every sentence of the short stay in one language. A missing one does not compile. */
export type ShortStayWording = {
  readonly lang: Lang
  readonly input: InputWording
  readonly notes: {
    readonly [kind in ShortStayNote['kind']]: (
      of: Extract<ShortStayNote, { readonly kind: kind }>,
    ) => string
  }
}

import type { LocalDate } from '@sejour/calendar'
import type { LibellesRenouvellement } from '@sejour/law/renouvellement'
import type { InputWording } from '../../input/index.ts'
import type { Lang } from '../../say/index.ts'
import type { RenewalState } from '../output.ts'

/** Every sentence of a renewal in one language. A missing one does not compile. */
export type RenewalWording = {
  readonly lang: Lang
  readonly input: InputWording
  readonly libelles: LibellesRenouvellement
  readonly windows: {
    readonly both: (from: LocalDate, to: LocalDate) => string
    readonly until: (to: LocalDate) => string
    readonly unknown: (expires: LocalDate) => string
    readonly once: string
    /** After the window, where the window is one of the law and no usage. */
    readonly lateByLaw: string
  }
  readonly states: { readonly [state in RenewalState]: string }
}

import type { LocalDate } from '@sejour/calendar'
import type { DemandeUnionId, RegimeDemande } from '@sejour/law/union'
import type { InputWording } from '../../input/index.ts'
import type { Lang } from '../../say/index.ts'
import type { HeldKind } from '../held.ts'
import type { EuStayDocument } from '../input.ts'
import type { EuStayMissing, EuStayNote } from '../notes.ts'
import type { EuStayStepKind } from '../output.ts'
import type { SuspensionSentence } from '../steps.ts'

/** Every sentence of the calendar of a request, in one language. A missing one does not compile. */
export type EuStayWording = {
  readonly lang: Lang
  readonly input: InputWording
  /** Filed before the first regime that is known here. */
  readonly beforeRegimes: (from: LocalDate) => string
  readonly summary: {
    readonly documents: (safe: LocalDate, decision: LocalDate) => string
    readonly atFiling: (decision: LocalDate) => string
    readonly waiting: (decision: LocalDate) => string
    readonly extraMonth: (safe: LocalDate, appeal: LocalDate) => string
    readonly appeal: (safe: LocalDate) => string
    readonly undated: string
    readonly recognised: string
  }
  readonly regimes: { readonly [id in RegimeDemande['id']]: string }
  /** The title of a step: a noun phrase. */
  readonly labels: { readonly [kind in Exclude<EuStayStepKind, 'decision'>]: string }
  readonly papers: { readonly [document in EuStayDocument]: string }
  readonly steps: {
    readonly arrival: string
    readonly filingLimit: string
    readonly filedInTime: string
    readonly filedLate: (cents: number) => string
    readonly filed: { readonly [request in DemandeUnionId]: string }
    /** Filed, and not taken into consideration: no receipt. */
    readonly filedInVain: string
    readonly documents: { readonly 'at-filing': string; readonly 'after-filing': string }
    readonly complete: string
    readonly completeLate: { readonly [paper in RegimeDemande['incomplete']]: string }
    readonly completeUnknown: { readonly [paper in RegimeDemande['incomplete']]: string }
    readonly check: { readonly positive: string; readonly negative: string; readonly none: string }
    readonly extraMonth: { readonly yes: string; readonly possible: string }
    readonly decisionLimit: string
    readonly decidedInTime: string
    readonly decidedLate: string
    readonly decided: { readonly [document in EuStayDocument]: string }
    readonly appeal: string
    readonly suspension: { readonly [sentence in SuspensionSentence]: string }
  }
  readonly silence: { readonly [request in DemandeUnionId]: string }
  readonly readings: { readonly refus: string; readonly radiation: string }
  readonly held: { readonly [kind in HeldKind]: { readonly [request in DemandeUnionId]: string } }
  readonly missing: { readonly [field in EuStayMissing]: string }
  readonly notes: { readonly [note in EuStayNote]: string }
}

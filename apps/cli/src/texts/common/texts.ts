import type { Certainty, Finding, Level } from '@sejour/engine'
import type { Fault } from '../../wrong-input.ts'

/** One sentence per fault. */
export type FaultTexts = {
  readonly [Code in Fault['code']]: (fault: Extract<Fault, { code: Code }>) => string
}

/** The sentences that every verb may need. */
export type CommonTexts = {
  readonly faults: FaultTexts
  readonly ourFault: (name: string) => string
  readonly findings: { readonly [finding in Finding]: string }
  readonly certainties: { readonly [certainty in Certainty]: string }
  readonly levels: { readonly [level in Level]: string }
  readonly sources: string
  /** A text that was read as in force up to a day. */
  readonly readUntil: (day: string) => string
  readonly toConfirm: string
}

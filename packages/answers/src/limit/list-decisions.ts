import { decisions } from '@sejour/law/decisions'
import { remedies, type RemedyId, type RemedyKind } from '@sejour/law/recours'
import { saySource, type SaidSource } from '../say/index.ts'
import type { LimitWording } from './wording.ts'

/** The decisions and papers that open a limit, and what is open against or because of each. */
export type DecisionList = {
  readonly decisions: readonly {
    readonly id: string
    readonly label: string
    /** The first is the one that a limit counts when none is named. */
    readonly remedies: readonly {
      readonly id: RemedyId
      readonly label: string
      /** A remedy, a step of one, or a duty of somebody. */
      readonly kind: RemedyKind
    }[]
    readonly source: SaidSource
  }[]
}

/** Every decision of the catalogue, in one language. */
export function listDecisions(wording: LimitWording): DecisionList {
  const remedyOf = (id: RemedyId) => {
    const remedy = remedies.find((known) => known.id === id)
    return { id, label: remedy ? wording.remedy(remedy) : id, kind: remedy?.kind ?? 'remedy' }
  }
  return {
    decisions: decisions.map((decision) => ({
      id: decision.id,
      label: wording.decision(decision),
      remedies: decision.remedies.map(remedyOf),
      source: saySource(decision.source, wording.lang),
    })),
  }
}

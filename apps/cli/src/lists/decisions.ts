import { limitDe, limitEn, limitFr, limitNl } from '@sejour/answers/limit'
import { saySource, type Lang, type SaidSource } from '@sejour/answers/say'
import { decisions } from '@sejour/law/decisions'
import { remedies, type RemedyId } from '@sejour/law/recours'

/** The decisions and papers that open a limit, and what is open against or because of each. */
export type DecisionList = {
  readonly decisions: readonly {
    readonly id: string
    readonly label: string
    /** The first is the one that a limit counts when none is named. */
    readonly remedies: readonly { readonly id: RemedyId; readonly label: string }[]
    readonly source: SaidSource
  }[]
}

/** Every decision of the catalogue, in one language. */
export function listDecisions(lang: Lang): DecisionList {
  const wording = WORDINGS[lang]
  const remedyOf = (id: RemedyId) => {
    const remedy = remedies.find((known) => known.id === id)
    return { id, label: remedy ? wording.remedy(remedy) : id }
  }
  return {
    decisions: decisions.map((decision) => ({
      id: decision.id,
      label: wording.decision(decision),
      remedies: decision.remedies.map(remedyOf),
      source: saySource(decision.source, lang),
    })),
  }
}

const WORDINGS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }

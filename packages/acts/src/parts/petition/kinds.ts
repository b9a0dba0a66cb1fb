import { autoritesFr, litiges, type LitigeId } from '@sejour/law/autorites'
import { autoritesDe } from '@sejour/law/autorites/de'
import { autoritesNl } from '@sejour/law/autorites/nl'
import { decisions, type Decision, type DecisionId } from '@sejour/law/decisions'
import { decisionsDe } from '@sejour/law/decisions/de'
import { decisionsNl } from '@sejour/law/decisions/nl'
import type { RemedyId } from '@sejour/law/recours'
import type { InActLangs } from '../../lang.ts'

/** Disputes that people bring to the Council though another court hears them. */
export const ELSEWHERE = ['detention', 'aide', 'amende', 'apatridie', 'travail'] as const

type Elsewhere = (typeof ELSEWHERE)[number]

/** What a petition may say that it attacks: also what it may not, so as to be told why. */
export type AttackedKind = DecisionId | `dispute.${Elsewhere}` | 'other'

const all: readonly Decision[] = decisions

const appealed: readonly RemedyId[] = ['annulment', 'full-jurisdiction', 'cassation']

/** The kinds by their names, those of the catalogue of decisions first. */
export const ATTACKED_KINDS = Object.fromEntries([
  ...decisions
    .filter(({ remedies }) => remedies.some((remedy) => appealed.includes(remedy)))
    .map(({ id, label }) => [id, { fr: label, nl: decisionsNl[id], de: decisionsDe[id] }]),
  ...ELSEWHERE.map((id) => [`dispute.${id}`, disputeLabels(id)]),
  [
    'other',
    {
      fr: 'une autre décision individuelle prise en application de la loi',
      nl: 'een andere individuele beslissing genomen met toepassing van de wet',
      de: 'eine andere individuelle Entscheidung in Anwendung des Gesetzes',
    },
  ],
  // The list above has an entry for each kind that the type names and that an appeal can attack.
]) as { readonly [kind in AttackedKind]: InActLangs }

/** A dispute by its name, as a question: who hears it stands in `judgeOf`. */
export function disputeLabels(id: LitigeId): InActLangs {
  return {
    fr: autoritesFr.litiges[id].label,
    nl: autoritesNl.litiges[id].label,
    de: autoritesDe.litiges[id].label,
  }
}

/** The court that hears a dispute. */
export function judgeOf(id: LitigeId): InActLangs {
  const { judge } = litiges[id]
  return {
    fr: autoritesFr.juges[judge].name,
    nl: autoritesNl.juges[judge].name,
    de: autoritesDe.juges[judge].name,
  }
}

/** The decision of the catalogue behind a kind; absent for the others. */
export function decisionOf(kind: string | undefined): Decision | undefined {
  return all.find(({ id }) => id === kind)
}

/** Whether a remedy is open against a kind of decision. What is in no catalogue is left to its author. */
export function isOpen(remedy: RemedyId, kind: string | undefined): boolean {
  const decision = decisionOf(kind)
  return decision === undefined || decision.remedies.includes(remedy)
}

/** Whether a decision is by itself a removal or refoulement measure. */
export function isMeasure(kind: string | undefined): boolean {
  return decisionOf(kind)?.measure === true
}

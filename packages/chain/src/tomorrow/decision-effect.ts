import { decisions, type Decision } from '@sejour/law/decisions'
import { paperSays } from './paper-says.ts'

/** What a decision does to somebody's stay by itself. `doubtful`: it ends one, or may. */
export type DecisionEffect = 'none' | 'refused' | 'ends' | 'doubtful' | 'order'

/** Decisions that take a stay back, of which no paper of the list of titles says so. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'annexe-14ter',
  'annexe-14quater',
  'etudiant.refus-ou-fin',
])

/** Says nothing of a stay: it goes with an order, and has its own appeal. */
const ENTRY_BAN = 'annexe-13sexies'
/** Ends the request for want of the fee, though the list of titles calls it a paper like another. */
const NO_FEE = 'annexe-42'

/** By the catalogue of decisions and the list of titles; what neither knows does nothing here. */
export function decisionEffect(id: string): DecisionEffect {
  const decision: Decision | undefined = decisions.find((one) => one.id === id)
  if (!decision) return 'none'
  if (decision.measure) return 'order'
  if (DOUBTFUL.has(id)) return 'doubtful'
  if (id === ENTRY_BAN) return 'none'
  if (id === NO_FEE) return 'refused'
  const brief = paperSays(id, 'stay')?.brief
  if (brief === 'ends') return 'ends'
  if (brief === 'must-leave') return 'order'
  if (brief === 'follows' || brief === 'pending') return 'none'
  return opensAppeal(decision) ? 'refused' : 'none'
}

// What somebody can appeal against refuses something, unless it is itself a judgment.
function opensAppeal({ remedies }: Decision): boolean {
  return remedies.includes('annulment') || remedies.includes('full-jurisdiction')
}

/** The decision of the catalogue behind an entry. */
export const decisionById = (id: string): Decision | undefined =>
  decisions.find((one) => one.id === id)

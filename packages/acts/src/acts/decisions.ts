import type { Act } from '../act.ts'
import { annexe20 } from './annexe-20/index.ts'

/** Decisions on a stay, and the orders to leave. */
export const decisionActs: readonly Act[] = [annexe20]

import type { Act } from '../act.ts'
import { annexe13 } from './annexe-13/index.ts'
import { annexe13septies } from './annexe-13septies/index.ts'
import { annexe13sexies } from './annexe-13sexies/index.ts'
import { annexe20 } from './annexe-20/index.ts'
import { article9bisIrrecevable } from './article-9bis-irrecevable/index.ts'
import { article9bisNonFondee } from './article-9bis-non-fondee/index.ts'
import { article9bisOctroi } from './article-9bis-octroi/index.ts'
import { article9bisSansObjet } from './article-9bis-sans-objet/index.ts'

/** Decisions on a stay, and the orders to leave. */
export const decisionActs: readonly Act[] = [
  annexe20,
  article9bisIrrecevable,
  article9bisNonFondee,
  article9bisSansObjet,
  article9bisOctroi,
  annexe13,
  annexe13septies,
  annexe13sexies,
]

import { article7, article74 } from './sources.ts'
import type { Element } from './element.ts'

/** What may be imposed so that nobody absconds while the term runs (art. 74/27). */
export const mesuresPreventives = [
  { id: 'preventive.documents', label: 'remettre des documents', sources: [article74('27')] },
  {
    id: 'preventive.presentation',
    label: 'se présenter régulièrement',
    sources: [article74('27')],
  },
  { id: 'preventive.residence', label: 'résider à un endroit fixé', sources: [article74('27')] },
] as const satisfies readonly Element[]

/** When a removal is put off: a duty for two reasons, possible for two others (art. 74/17). */
export const reports = [
  {
    id: 'report.non-refoulement',
    duty: 'must',
    label: 'le renvoi exposerait à un danger interdit (non-refoulement)',
    sources: [article74('17')],
  },
  {
    id: 'report.recours-suspensif',
    duty: 'must',
    label: 'un recours suspensif est en cours',
    sources: [article74('17')],
  },
  { id: 'report.sante', duty: 'may', label: 'l’état de santé', sources: [article74('17')] },
  {
    id: 'report.transport',
    duty: 'may',
    label: 'le transport ou l’identification ne sont pas prêts',
    sources: [article74('17')],
  },
] as const satisfies readonly (Element & { readonly duty: 'must' | 'may' })[]

/** Longest detention, in months (art. 7): two, by two more, five in all; eight for public order. */
export const maintien = {
  firstMonths: 2,
  stepsWithinWorkingDays: 7,
  mostMonths: 5,
  mostMonthsPublicOrder: 8,
  source: article7(),
} as const

export const protectionPendantLeDelai = article74('14', '§ 2')
export const interetsAPeser = article74('13')
export const traduction = article74('18')
export const coachingSuspendu = article74('25')

import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine/cite'
import { rapportAida } from './sources.ts'

/** Whole cents a month: of the person, and for each dependant. */
export type RessourcesMensuelles = { readonly own: number; readonly perDependant: number }

/**
 * What is asked from a long-term resident, as reported: the law only names the level under which
 * social aid may be given.
 */
export const ressourcesResident: Dated<RessourcesMensuelles> = [
  {
    from: localDate('2023-01-01'),
    value: { own: 1007_00, perDependant: 336_00 },
    source: rapportAida,
  },
  {
    from: localDate('2025-01-01'),
    value: { own: 1038_00, perDependant: 346_00 },
    source: rapportAida,
  },
]

/** No amount was read from this day on. */
export const ressourcesLuesJusque = localDate('2025-12-31')

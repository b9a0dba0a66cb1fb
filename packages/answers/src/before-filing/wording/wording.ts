import type { beforeFilingFr } from './fr.ts'

/** The sentences of the check before filing, in one language. */
export type BeforeFilingWording = typeof beforeFilingFr

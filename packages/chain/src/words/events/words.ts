import type { eventWordsFr } from './fr.ts'

/** What moves a machine besides a step, in one language; French says which there are. */
export type EventWords = typeof eventWordsFr

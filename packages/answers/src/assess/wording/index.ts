import type { assessFr } from './fr.ts'

export type AssessWording = typeof assessFr

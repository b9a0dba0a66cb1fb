import type { orientFr } from './fr.ts'

export type OrientWording = typeof orientFr

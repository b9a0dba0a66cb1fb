import type { routesFr } from './fr.ts'

export type RoutesWording = typeof routesFr

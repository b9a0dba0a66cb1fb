import { assessFr } from '@sejour/answers/assess'
import type { ExamenLaw } from './law.ts'

export const law: ExamenLaw = { lang: 'fr', assess: assessFr }

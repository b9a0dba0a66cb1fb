import { assessDe } from '@sejour/answers/assess'
import type { ExamenLaw } from './law.ts'

export const law: ExamenLaw = { lang: 'de', assess: assessDe }

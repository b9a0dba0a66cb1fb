import { voie9bis } from './article-9bis/index.ts'
import type { Voie } from './voie.ts'

export type { Nature, Statement, StatementLimit, Topic, Voie, VoieTexts } from './voie.ts'

/** Every way to a stay, in the order in which they are shown. */
export const voies: readonly Voie[] = [voie9bis]

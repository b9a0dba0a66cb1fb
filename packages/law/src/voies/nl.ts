import { voie9bisNl } from './article-9bis/nl.ts'
import type { AnyVoieTexts } from './voie.ts'

/** Every way to a stay in Dutch, by id. A test checks that none is missing. */
export const voiesNl: AnyVoieTexts = { 'article-9bis': voie9bisNl }

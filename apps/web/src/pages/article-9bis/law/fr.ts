import { assessFr } from '@sejour/answers/assess'
import { ownWording } from '@sejour/engine'
import { article9bis } from '@sejour/law/article-9bis'
import type { LawTexts } from './law-texts.ts'

// The rules carry their French sentences themselves.
export const law: LawTexts = {
  lang: 'fr',
  procedure: ownWording(article9bis),
  assess: assessFr,
}

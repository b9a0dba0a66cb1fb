import { assessNl } from '@sejour/answers/assess'
import { article9bisNl } from '@sejour/law/article-9bis/nl'
import type { LawTexts } from './law-texts.ts'

export const law: LawTexts = {
  lang: 'nl',
  procedure: article9bisNl,
  assess: assessNl,
}

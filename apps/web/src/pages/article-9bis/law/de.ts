import { assessDe } from '@sejour/answers/assess'
import { article9bisDe } from '@sejour/law/article-9bis/de'
import type { LawTexts } from './law-texts.ts'

export const law: LawTexts = {
  lang: 'de',
  procedure: article9bisDe,
  assess: assessDe,
}

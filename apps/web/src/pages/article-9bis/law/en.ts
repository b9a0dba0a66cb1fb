import { assessEn } from '@sejour/answers/assess'
import { article9bisEn } from '@sejour/law/article-9bis/en'
import type { LawTexts } from './law-texts.ts'

export const law: LawTexts = {
  lang: 'en',
  procedure: article9bisEn,
  assess: assessEn,
}

import type { ConditionTexts } from '@sejour/engine'
import { communesTiersEn } from '../regroupement-article-10/communes-tiers.en.ts'
import { communesEn } from '../regroupement-article-10/communes.en.ts'
import type { ConditionsArticle10bis } from './conditions.ts'

export const conditionsArticle10bisEn: ConditionTexts<ConditionsArticle10bis> = {
  ...communesEn,
  ...communesTiersEn,
  'regroupement-article-10bis.conditions-2024':
    'The conditions of article 10bis are met (text read until 17 August 2025)',
  'regroupement-article-10bis.conditions-2025':
    'The conditions of article 10bis are met (text changed on 18 August 2025)',
  'regroupement-article-10bis.titre-en-cours':
    'The limited stay of the family member who is joined is running',
}

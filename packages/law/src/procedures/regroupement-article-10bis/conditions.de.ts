import type { ConditionTexts } from '@sejour/engine'
import { communesTiersDe } from '../regroupement-article-10/communes-tiers.de.ts'
import { communesDe } from '../regroupement-article-10/communes.de.ts'
import type { ConditionsArticle10bis } from './conditions.ts'

export const conditionsArticle10bisDe: ConditionTexts<ConditionsArticle10bis> = {
  ...communesDe,
  ...communesTiersDe,
  'regroupement-article-10bis.conditions-2024':
    'Die Bedingungen des Artikels 10bis sind erfüllt (bis zum 17. August 2025 gelesener Text)',
  'regroupement-article-10bis.conditions-2025':
    'Die Bedingungen des Artikels 10bis sind erfüllt (am 18. August 2025 geänderter Text)',
  'regroupement-article-10bis.titre-en-cours':
    'Der befristete Aufenthalt des Familienmitglieds, zu dem man zieht, läuft',
}

import type { ConditionTexts } from '@sejour/engine'
import { communesTiersNl } from '../regroupement-article-10/communes-tiers.nl.ts'
import { communesNl } from '../regroupement-article-10/communes.nl.ts'
import type { ConditionsArticle10bis } from './conditions.ts'

export const conditionsArticle10bisNl: ConditionTexts<ConditionsArticle10bis> = {
  ...communesNl,
  ...communesTiersNl,
  'regroupement-article-10bis.conditions-2024':
    'De voorwaarden van artikel 10bis zijn vervuld (tekst gelezen tot 17 augustus 2025)',
  'regroupement-article-10bis.conditions-2025':
    'De voorwaarden van artikel 10bis zijn vervuld (tekst veranderd op 18 augustus 2025)',
  'regroupement-article-10bis.titre-en-cours':
    'Het beperkte verblijf van het familielid dat men vervoegt, loopt',
}

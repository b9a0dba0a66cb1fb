import type { ConditionTexts } from '@sejour/engine'
import { communesEn } from '../regroupement-article-10/communes.en.ts'
import type { ConditionsFamilleDeBelge } from './conditions.ts'

export const conditionsFamilleDeBelgeEn: ConditionTexts<ConditionsFamilleDeBelge> = {
  ...communesEn,
  'famille-de-belge.conditions-2024':
    'The conditions of article 40ter are met (text read until 17 August 2025)',
  'famille-de-belge.conditions-2025':
    'The conditions of article 40ter are met (text changed on 18 August 2025)',
  'famille-de-belge.enfant': 'The child is under 21 or dependent, or the question does not arise',
  'famille-de-belge.pas-un-enfant-de-21-ans': 'The applicant is not a child of 21 or older',
  'famille-de-belge.enfant-a-charge': 'The child of 21 or older is dependent',
  'famille-de-belge.charge-invoquee': 'Dependency is invoked',
  'famille-de-belge.charge-admise': 'The Office finds the dependency proved',
  'famille-de-belge.moyens': 'Income, housing and insurance suffice, or are not required',
  'famille-de-belge.parent-de-mineur':
    'The applicant is the parent of a Belgian minor: none of that is required',
  'famille-de-belge.moyens-prouves': 'Income, housing and insurance suffice',
  'famille-de-belge.sans-interdiction': 'No entry ban stands in the way of the family of a Belgian',
  'famille-de-belge.aucune-interdiction': 'No entry ban is running',
  'famille-de-belge.dependance':
    'The Office examines whether the Belgian depends on the applicant so much that he or she would have to leave the Union too',
}

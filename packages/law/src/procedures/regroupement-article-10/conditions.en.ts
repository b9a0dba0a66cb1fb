import type { ConditionTexts } from '@sejour/engine'
import { communesEn } from './communes.en.ts'
import { communesTiersEn } from './communes-tiers.en.ts'
import type { ConditionsArticle10 } from './conditions.ts'

export const conditionsArticle10En: ConditionTexts<ConditionsArticle10> = {
  ...communesEn,
  ...communesTiersEn,
  'regroupement-article-10.conditions-2024':
    'The conditions of article 10 are met (text read until 17 August 2025)',
  'regroupement-article-10.conditions-2025':
    'The conditions of article 10 are met (text changed on 18 August 2025)',
  'regroupement.attente': 'The waiting time of twelve months is over, or does not apply',
  'regroupement.attente-protege': 'The family member who is joined has international protection',
  'regroupement.attente-lien-anterieur':
    'The tie existed before the arrival of the family member who is joined',
  'regroupement.attente-enfant-commun': 'The couple has a minor child together',
  'regroupement.attente-apatride':
    'The family of a stateless person admitted to stay does not wait',
  'regroupement.attente-regroupant-apatride':
    'The family member in Belgium is a stateless person admitted to stay',
  'regroupement.attente-apatride-admise': 'The Office does not make that family wait',
  'regroupement.attente-enfant': 'The child is admitted before the twelve months are over',
  'regroupement.attente-lien-enfant': 'The applicant is a child',
  'regroupement.attente-enfant-admise': 'The Office does not make that child wait',
  'regroupement.attente-passee':
    'The family member who is joined has had unlimited stay for twelve months',
  'regroupement.second-couple':
    'The two years of a person who came by marriage are over, or do not apply',
  'regroupement.second-couple-sans-objet': 'The request is not that of a spouse or a partner',
  'regroupement.venu-autrement':
    'The family member who is joined did not come as a spouse or partner',
  'regroupement.second-couple-passe': 'That person’s right of stay is two years old',
  'regroupement.dispense':
    'The family of a protected person is exempt from income, housing and insurance',
  'regroupement.dispense-protege':
    'The family member who is joined is a refugee or has subsidiary protection',
  'regroupement.dispense-cas':
    'The request is made within the year, or that of a parent of a minor is exempt',
  'regroupement.dispense-annee': 'The request is made within a year of the recognition',
  'regroupement.dispense-parent': 'The parent of a protected minor is exempt',
  'regroupement.dispense-lien-parent': 'The applicant is the parent of that minor',
  'regroupement.dispense-parent-admise': 'The Office accepts the exemption for that parent',
  'regroupement.dispense-lien':
    'The tie is older than the arrival, or the exemption is accepted without that',
  'regroupement.dispense-lien-anterieur': 'The tie is older than the arrival',
  'regroupement.dispense-lien-admise':
    'The Office accepts the exemption for a tie made after the arrival',
  'regroupement.moyens': 'Income, housing and insurance suffice, or the family is exempt from them',
  'regroupement.moyens-prouves': 'Income, housing and insurance suffice',
}

import type { ConditionTexts } from '@sejour/engine'
import type { ConditionsCommunes } from './communes.ts'

export const communesEn: ConditionTexts<ConditionsCommunes> = {
  'regroupement.lien-prouve': 'The family tie is proved',
  'regroupement.lien-par-acte': 'An official document proves it',
  'regroupement.lien-autrement': 'Other proof of the tie is accepted',
  'regroupement.lien-autres-preuves': 'There is other proof of the tie',
  'regroupement.lien-autres-admises': 'The Office finds that proof sufficient',
  'regroupement.ages': 'The minimum age of a couple is reached, or does not arise',
  'regroupement.pas-un-couple': 'The tie is not that of a couple',
  'regroupement.ages-21': 'Both are 21',
  'regroupement.demandeur-21': 'The applicant is 21',
  'regroupement.regroupant-21': 'The family member who is joined is 21',
  'regroupement.ages-18': 'Both are 18 and the tie existed before the arrival',
  'regroupement.couple-anterieur':
    'The couple existed before the arrival of the family member who is joined',
  'regroupement.demandeur-18': 'The applicant is 18',
  'regroupement.regroupant-18': 'The family member who is joined is 18',
  'regroupement.vie-de-famille': 'The family will live together in Belgium',
  'regroupement.vie-commune-prevue': 'Living together is planned',
  'regroupement.lien-reel':
    'The Office accepts that the family tie is real without living together',
  'regroupement.revenus-suffisants': 'The income is stable, regular and sufficient',
  'regroupement.reference-atteinte': 'The income reaches 120 % of the integration income',
  'regroupement.besoins-couverts':
    'The Office finds that this income covers the needs of this family',
  'regroupement.logement-suffisant': 'The housing is sufficient for the family',
  'regroupement.assurance-maladie': 'Health insurance covers the family',
  'regroupement.sans-danger': 'Neither public order nor fraud stands in the way',
  'regroupement.aucun-fait-contraire':
    'There is no conviction, no prosecution and no false document',
  'regroupement.faits-ponderes':
    'The facts are not serious enough for a refusal, after the situation has been examined',
  'regroupement.loi-2025': 'The new conditions of the law of 18 July 2025 are met',
  'regroupement.loi-2025-confirmee': 'A lawyer or a specialised service has confirmed it',
  'regroupement.loi-2025-examinee': 'The Office finds that they are met',
}

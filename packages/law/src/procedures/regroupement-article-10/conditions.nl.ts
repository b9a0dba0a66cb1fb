import type { ConditionTexts } from '@sejour/engine'
import { communesNl } from './communes.nl.ts'
import { communesTiersNl } from './communes-tiers.nl.ts'
import type { ConditionsArticle10 } from './conditions.ts'

export const conditionsArticle10Nl: ConditionTexts<ConditionsArticle10> = {
  ...communesNl,
  ...communesTiersNl,
  'regroupement-article-10.conditions-2024':
    'De voorwaarden van artikel 10 zijn vervuld (tekst gelezen tot 17 augustus 2025)',
  'regroupement-article-10.conditions-2025':
    'De voorwaarden van artikel 10 zijn vervuld (tekst veranderd op 18 augustus 2025)',
  'regroupement.attente': 'De wachttijd van twaalf maanden is voorbij, of geldt niet',
  'regroupement.attente-protege':
    'Het familielid dat men vervoegt, heeft internationale bescherming',
  'regroupement.attente-lien-anterieur':
    'De band bestond vóór de aankomst van het familielid dat men vervoegt',
  'regroupement.attente-enfant-commun': 'Het paar heeft een gemeenschappelijk minderjarig kind',
  'regroupement.attente-apatride':
    'De familie van een tot het verblijf toegelaten staatloze wacht niet',
  'regroupement.attente-regroupant-apatride':
    'Het familielid in België is een tot het verblijf toegelaten staatloze',
  'regroupement.attente-apatride-admise': 'De Dienst laat die familie niet wachten',
  'regroupement.attente-enfant': 'Het kind wordt vóór het einde van de twaalf maanden toegelaten',
  'regroupement.attente-lien-enfant': 'De aanvrager is een kind',
  'regroupement.attente-enfant-admise': 'De Dienst laat dat kind niet wachten',
  'regroupement.attente-passee':
    'Het familielid dat men vervoegt, heeft sinds twaalf maanden onbeperkt verblijf',
  'regroupement.second-couple':
    'De termijn van twee jaar voor wie door een huwelijk gekomen is, is voorbij, of geldt niet',
  'regroupement.second-couple-sans-objet':
    'De aanvraag is niet die van een echtgenoot of een partner',
  'regroupement.venu-autrement':
    'Het familielid dat men vervoegt, is niet als echtgenoot of partner gekomen',
  'regroupement.second-couple-passe': 'Zijn verblijfsrecht bestaat twee jaar',
  'regroupement.dispense':
    'De familie van een beschermde persoon is vrijgesteld van inkomsten, woning en verzekering',
  'regroupement.dispense-protege':
    'Het familielid dat men vervoegt, is vluchteling of heeft subsidiaire bescherming',
  'regroupement.dispense-cas':
    'De aanvraag gebeurt binnen het jaar, of die van een ouder van een minderjarige is vrijgesteld',
  'regroupement.dispense-annee': 'De aanvraag gebeurt binnen het jaar na de erkenning',
  'regroupement.dispense-parent': 'De ouder van een beschermde minderjarige is vrijgesteld',
  'regroupement.dispense-lien-parent': 'De aanvrager is de ouder van die minderjarige',
  'regroupement.dispense-parent-admise': 'De Dienst aanvaardt de vrijstelling voor die ouder',
  'regroupement.dispense-lien':
    'De band dateert van vóór de aankomst, of de vrijstelling wordt zonder dat aanvaard',
  'regroupement.dispense-lien-anterieur': 'De band dateert van vóór de aankomst',
  'regroupement.dispense-lien-admise':
    'De Dienst aanvaardt de vrijstelling voor een band van na de aankomst',
  'regroupement.moyens':
    'Inkomsten, woning en verzekering volstaan, of het gezin is ervan vrijgesteld',
  'regroupement.moyens-prouves': 'Inkomsten, woning en verzekering volstaan',
}

import type { ConditionTexts } from '@sejour/engine'
import { communesNl } from '../regroupement-article-10/communes.nl.ts'
import type { ConditionsFamilleDeBelge } from './conditions.ts'

export const conditionsFamilleDeBelgeNl: ConditionTexts<ConditionsFamilleDeBelge> = {
  ...communesNl,
  'famille-de-belge.conditions-2024':
    'De voorwaarden van artikel 40ter zijn vervuld (tekst gelezen tot 17 augustus 2025)',
  'famille-de-belge.conditions-2025':
    'De voorwaarden van artikel 40ter zijn vervuld (tekst veranderd op 18 augustus 2025)',
  'famille-de-belge.enfant':
    'Het kind is jonger dan 21 jaar of is ten laste, of de vraag is niet aan de orde',
  'famille-de-belge.pas-un-enfant-de-21-ans': 'De aanvrager is geen kind van 21 jaar of ouder',
  'famille-de-belge.enfant-a-charge': 'Het kind van 21 jaar of ouder is ten laste',
  'famille-de-belge.charge-invoquee': 'De afhankelijkheid wordt ingeroepen',
  'famille-de-belge.charge-admise': 'De Dienst acht de afhankelijkheid bewezen',
  'famille-de-belge.moyens': 'Inkomsten, woning en verzekering volstaan, of worden niet gevraagd',
  'famille-de-belge.parent-de-mineur':
    'De aanvrager is de ouder van een minderjarige Belg: niets daarvan wordt gevraagd',
  'famille-de-belge.moyens-prouves': 'Inkomsten, woning en verzekering volstaan',
  'famille-de-belge.sans-interdiction': 'Geen inreisverbod staat de familie van een Belg in de weg',
  'famille-de-belge.aucune-interdiction': 'Er loopt geen inreisverbod',
  'famille-de-belge.dependance':
    'De Dienst onderzoekt of de Belg zo van de aanvrager afhangt dat hij met hem de Unie zou moeten verlaten',
}

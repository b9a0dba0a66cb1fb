import type { ConditionTexts } from '@sejour/engine'
import { communesDe } from '../regroupement-article-10/communes.de.ts'
import type { ConditionsFamilleDeBelge } from './conditions.ts'

export const conditionsFamilleDeBelgeDe: ConditionTexts<ConditionsFamilleDeBelge> = {
  ...communesDe,
  'famille-de-belge.conditions-2024':
    'Die Bedingungen des Artikels 40ter sind erfüllt (bis zum 17. August 2025 gelesener Text)',
  'famille-de-belge.conditions-2025':
    'Die Bedingungen des Artikels 40ter sind erfüllt (am 18. August 2025 geänderter Text)',
  'famille-de-belge.enfant':
    'Das Kind ist jünger als 21 Jahre oder zu Lasten, oder die Frage stellt sich nicht',
  'famille-de-belge.pas-un-enfant-de-21-ans':
    'Der Antragsteller ist kein Kind von 21 Jahren oder älter',
  'famille-de-belge.enfant-a-charge': 'Das Kind von 21 Jahren oder älter ist zu Lasten',
  'famille-de-belge.charge-invoquee': 'Die Abhängigkeit wird geltend gemacht',
  'famille-de-belge.charge-admise': 'Das Ausländeramt hält die Abhängigkeit für bewiesen',
  'famille-de-belge.moyens':
    'Einkünfte, Wohnung und Versicherung genügen oder werden nicht verlangt',
  'famille-de-belge.parent-de-mineur':
    'Der Antragsteller ist Elternteil eines minderjährigen Belgiers: Nichts davon wird verlangt',
  'famille-de-belge.moyens-prouves': 'Einkünfte, Wohnung und Versicherung genügen',
  'famille-de-belge.sans-interdiction':
    'Kein Einreiseverbot steht der Familie eines Belgiers im Weg',
  'famille-de-belge.aucune-interdiction': 'Es besteht kein Einreiseverbot',
  'famille-de-belge.dependance':
    'Das Ausländeramt prüft, ob der Belgier so vom Antragsteller abhängt, dass er mit ihm die Union verlassen müsste',
}

import type { SituationTexts } from './conditions.ts'

export const situationConditionsDe: SituationTexts = {
  'situation.en-belgique': 'Die Person befindet sich in Belgien',
  'situation.long-sejour': 'Die Person will länger als 90 Tage bleiben',
  'situation.pays-tiers':
    'Die Person ist weder Belgier noch Bürger der Union oder eines gleichgestellten Staates',
  'situation.citoyen-union':
    'Die Person ist Bürger der Union, Norwegens, Islands, Liechtensteins oder der Schweiz',
  'situation.membre-rejoint': 'Die Person zieht zu einem Familienmitglied',
}

import type { SituationTexts } from './conditions.ts'

export const situationConditionsNl: SituationTexts = {
  'situation.en-belgique': 'De persoon bevindt zich in België',
  'situation.long-sejour': 'De persoon wil langer dan 90 dagen blijven',
  'situation.pays-tiers':
    'De persoon is geen Belg en geen burger van de Unie of van een gelijkgestelde staat',
  'situation.citoyen-union':
    'De persoon is burger van de Unie, Noorwegen, IJsland, Liechtenstein of Zwitserland',
  'situation.membre-rejoint': 'De persoon voegt zich bij een familielid',
}

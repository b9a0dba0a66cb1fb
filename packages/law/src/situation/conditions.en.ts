import type { SituationTexts } from './conditions.ts'

export const situationConditionsEn: SituationTexts = {
  'situation.en-belgique': 'The person is in Belgium',
  'situation.long-sejour': 'The person wants to stay more than 90 days',
  'situation.pays-tiers':
    'The person is neither Belgian nor a citizen of the Union or of an assimilated State',
  'situation.citoyen-union':
    'The person is a citizen of the Union, Norway, Iceland, Liechtenstein or Switzerland',
  'situation.membre-rejoint': 'The person joins a member of their family',
}

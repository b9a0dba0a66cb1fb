import type { ConditionTexts } from '@sejour/engine'
import type { avisCommuns, AvisRevenusTexts, depuisLaReforme } from './avis-communs.ts'

export const avisCommunsEn: ConditionTexts<
  (typeof avisCommuns)[number]['when'] | typeof depuisLaReforme
> = {
  'avis.ordre-de-quitter':
    'The order to leave that was received stays valid during the request: have it checked whether it can be enforced',
  'avis.interdiction-entree':
    'An entry ban that was not lifted may be held against the request: its lifting is asked separately',
  'avis.redevance':
    'Pay the fee before the request and attach the proof: without it the request is inadmissible (annex 42)',
  'avis.violences':
    'A separation because of violence does not by itself end the stay: get to safety first, keep the proof and see a lawyer',
  'avis.controle':
    'The conditions are checked for five years: a separation, a loss of income or a departure may end the stay, with an order to leave',
  'avis.reforme':
    'The law of 18 July 2025 has applied since 18 August 2025 and its text was not read here: have each condition checked',
  'avis.depuis-la-reforme': 'The request is filed on 18 August 2025 or later',
}

export const avisRevenusEn: AvisRevenusTexts = {
  'avis.revenus':
    'The income is below the reference amount: attach proof of the real expenses and needs of the family, which the Office must examine',
  'avis.reforme-revenus':
    'On the income required since 18 August 2025 the sources contradict each other: 110 % of the guaranteed average minimum monthly income (about €2,323 net a month in 2025), or 110 % of the integration income',
}

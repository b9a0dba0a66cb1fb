import type { ConditionTexts } from '@sejour/engine'
import type { redevanceNotices } from './redevance.ts'

export const redevanceNoticesEn: ConditionTexts<(typeof redevanceNotices)[number]['when']> = {
  'avis.paiement-partiel':
    'The payment is incomplete: after annex 43 you will have thirty days to pay the balance and prove it',
  'avis.paiement-commence': 'Some amount is paid',
  'avis.paiement-insuffisant': 'It is below the tariff',
  'avis.preuve-absente':
    'Attach the proof of payment: it shows the amount, the day and who you are',
  'avis.dispense-turquie':
    'The association agreement with Turkey does not exempt from the article 9bis fee',
  'avis.dispense-indigence': 'Lack of means does not exempt from the article 9bis fee',
  'avis.paiement-partage':
    'Partners without marriage or legal cohabitation each pay a fee, and so do a parent and a child over eighteen',
  'avis.tarif-a-verifier':
    'The tariff in force since 1 January 2026 is not confirmed: check it with the Immigration Office before you pay',
}

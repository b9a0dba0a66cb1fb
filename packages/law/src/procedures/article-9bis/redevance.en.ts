import type { ConditionTexts } from '@sejour/engine'
import type { redevance } from './redevance.ts'

export const redevanceEn: ConditionTexts<typeof redevance> = {
  redevance: 'The fee is paid in full, or is not due',
  'redevance.non-due': 'There was no fee on the day of filing',
  'redevance.mineur': 'The applicant is under eighteen on the day of filing',
  'redevance.apatride': 'The applicant is exempt as a recognised stateless person',
  'redevance.apatride-reconnu':
    'The applicant is a recognised stateless person and cannot stay lastingly elsewhere',
  'redevance.apatride-depuis':
    'The request is filed on or after the day of the judgment of the Constitutional Court',
  'redevance.boursier': 'The applicant is exempt as the holder of a scholarship',
  'redevance.bourse': 'The applicant holds a scholarship',
  'redevance.bourse-admise':
    'The Immigration Office accepts that this scholarship exempts from the fee for article 9bis',
  'redevance.payee': 'The fee is paid in full and proven',
  'redevance.preuve': 'The proof of payment goes with the request',
  'redevance.montant': 'The amount paid reaches the fee of the day of filing',
  'redevance.montant-connu': 'The amount paid reaches the known tariff',
  'redevance.annee-connue': 'The tariff of that year is known',
  'redevance.tarif-atteint': 'The amount paid is not below the tariff',
  'redevance.montant-a-confirmer':
    'The amount paid may be enough, to be confirmed by the Immigration Office',
  'redevance.minimum-atteint':
    'The amount paid reaches the last confirmed amount, or the one that the Office still took',
  'redevance.montant-accepte': 'The Immigration Office finds that this amount is enough',
  'redevance.solde': 'A partial payment was completed in time',
  'redevance.partiel': 'Part of the fee was paid',
  'redevance.complete': 'The balance is paid and proven within thirty days of annex 43',
  'redevance.personnes': 'The payment counts for this applicant',
  'redevance.personnelle': 'It covers one person only',
  'redevance.famille': 'It covers both spouses or legal cohabitants at once',
  'redevance.couple-enregistre':
    'The spouses or legal cohabitants apply together, on the same basis',
  'redevance.famille-depuis': 'The request is filed on or after 26 May 2022',
}

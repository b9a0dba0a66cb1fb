import { communsEn } from '../long-sejour/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureDroitDeRetour, voieDroitDeRetour } from './index.ts'

export const voieDroitDeRetourEn: VoieTexts<typeof voieDroitDeRetour, OuvertureDroitDeRetour> = {
  title: 'Right of return after an absence',
  conditions: {
    'droit-de-retour.ouverte': 'A right of return can be invoked',
    'droit-de-retour.sejour-anterieur':
      'The person had a stay of more than three months in Belgium',
  },
  statements: {
    ...communsEn,
    'droit-de-retour.base':
      'Whoever has a valid title and was away for less than a year keeps a right of return: the former status resumes.',
    'droit-de-retour.courte': 'An absence of less than 3 months calls for no formality.',
    'droit-de-retour.annonce':
      'For 3 to 12 months of absence one tells the commune before leaving; it gives an annex 18.',
    'droit-de-retour.presentation': 'On return one goes to the commune within 15 days.',
    'droit-de-retour.titre-expire':
      'With a title that is still valid one comes back without a visa; if it has expired, a return visa is asked for at the Belgian post.',
    'droit-de-retour.plus-d-un-an':
      'More than a year of absence as a rule loses the right; article 19 has exceptions, which the Immigration Office examines.',
    'droit-de-retour.autres-titres':
      'The L card has rules of its own on absence; the permanent stay of the EU+ and F+ cards is lost after more than 2 years of unbroken absence.',
    'droit-de-retour.redevance':
      'The fee is due only for the request to return of article 19, § 2. Refugees, their family and beneficiaries of the agreement with Turkey do not pay it.',
    'droit-de-retour.redevance-contredite':
      'Sources contradict each other on the tariff of the return visa: that of the long-term resident, or that of article 9.',
    'droit-de-retour.attente':
      'After an involuntary absence an annex 15 may cover the time of the examination.',
    'droit-de-retour.change-2025':
      'Article 19 changed on 18 August 2025 and its new text was not read: lengths and exceptions are to be checked.',
  },
}

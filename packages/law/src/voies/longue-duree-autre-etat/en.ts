import {
  communsEn,
  limiteEn,
  redevanceDueEn,
  renouvellementEn,
  renouvellementGratuitEn,
} from '../long-sejour/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureLongueDureeAutreEtat, voieLongueDureeAutreEtat } from './index.ts'

export const voieLongueDureeAutreEtatEn: VoieTexts<
  typeof voieLongueDureeAutreEtat,
  OuvertureLongueDureeAutreEtat
> = {
  title: 'Long-term resident of another Member State',
  conditions: {
    'longue-duree-autre-etat.ouverte':
      'The stay as a long-term resident of another Member State can be asked for',
    'longue-duree-autre-etat.statut':
      'Another Member State has given the status of long-term resident',
    'longue-duree-autre-etat.lieu': 'The request starts abroad or in Belgium',
  },
  statements: {
    ...redevanceDueEn,
    ...renouvellementEn,
    ...renouvellementGratuitEn,
    ...limiteEn,
    ...communsEn,
    'longue-duree-autre-etat.base':
      'Whoever has this status in another Member State obtains a stay in Belgium to work, to study or to live on their own means.',
    'longue-duree-autre-etat.lieu':
      'The request is made at the Belgian post abroad, or to the mayor in Belgium.',
    'longue-duree-autre-etat.trois-mois':
      'In Belgium it is said to be made within 3 months of entry: to be confirmed, but prudent.',
    'longue-duree-autre-etat.travail-salarie':
      'To work as an employee one needs a single permit, or an exemption.',
    'longue-duree-autre-etat.attente':
      'The commune is said to give an annex 41bis as a receipt: to be confirmed.',
    'longue-duree-autre-etat.delai':
      'The Immigration Office decides within 4 months of a complete file.',
    'longue-duree-autre-etat.prolongation': 'It may extend that limit once by 3 months.',
    'longue-duree-autre-etat.silence':
      'Once the limit has passed without a decision, the stay must be granted, provided that the documents were produced.',
    'longue-duree-autre-etat.change-2025':
      'Article 61/7 changed on 18 August 2025 and its new text was not read: limits and effect of silence are to be checked.',
    'longue-duree-autre-etat.titre':
      'A Belgian A card: the L card of the other State is not enough to stay.',
    'longue-duree-autre-etat.illimite':
      'After 5 years, unlimited stay (B card) for whoever works or lives on their own means, not for whoever studies.',
    'longue-duree-autre-etat.perte':
      'Obtaining the L card in Belgium means giving up the status of the first State.',
  },
}

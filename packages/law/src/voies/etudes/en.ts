import {
  communsEn,
  entreeEn,
  lieuEn,
  limiteEn,
  redevanceDueEn,
  renouvellementGratuitEn,
} from '../long-sejour/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureEtudes, voieEtudes } from './index.ts'

export const voieEtudesEn: VoieTexts<typeof voieEtudes, OuvertureEtudes> = {
  title: 'Studies at a recognised school',
  conditions: {
    ...lieuEn,
    'etudes.ouverte': 'The stay for studies can be asked for',
    'etudes.etablissement-reconnu': 'The person is enrolled or admitted at a recognised school',
  },
  statements: {
    ...communsEn,
    ...entreeEn,
    ...limiteEn,
    ...redevanceDueEn,
    ...renouvellementGratuitEn,
    'etudes.base':
      'The stay must be granted to whoever meets the conditions of the law: the Immigration Office checks, it does not choose.',
    'etudes.en-belgique':
      'Whoever is enrolled already may ask the commune before the end of a stay of 90 days at most, or of another lawful stay.',
    'etudes.autorite':
      'The post or the commune receives the request; the Immigration Office decides.',
    'etudes.plein-exercice':
      'The studies are the main activity: the threshold of the law is 54 credits.',
    'etudes.pieces':
      'Passport, enrolment or admission, means of subsistence, health insurance, medical certificate, criminal record and proof of the fee.',
    'etudes.casier':
      'The age from which a criminal record is asked is still to be confirmed: 18 or 21.',
    'etudes.moyens':
      'The means are proven by a guarantor (annex 32), a scholarship or one’s own means: €789 a month for 2023-2024.',
    'etudes.moyens-2026':
      'A private guide gives €1,062 a month for 2026-2027, and an income of €3,279.47 for the guarantor since 1 September 2026: amounts not confirmed.',
    'etudes.annexe-32-nouvelle':
      'The form of annex 32 changed on 31 May 2026 and we have not read it: take the one that the post or the commune hands out.',
    'etudes.redevance':
      'A public or recognised school leads to the tariff for studies. A private school that is not recognised leads to that of article 9.',
    'etudes.bourse':
      'Sources differ on a Belgian or European scholarship: a course exempts the family of its holder, the pages on the fee exempt the holder too.',
    'etudes.attente':
      'Where an entrance examination or the equivalence of a diploma is awaited, the commune gives a certificate of immatriculation of 4 months.',
    'etudes.delai': 'The Immigration Office decides within 90 days of a complete file.',
    'etudes.titre': 'The A card is valid until 31 October.',
    'etudes.travail': 'Work during the year: 20 hours a week, to be confirmed.',
    'etudes.renouvellement': 'The renewal is asked for at least 15 days before the card expires.',
    'etudes.renouvellement-attente':
      'A request made in time is covered by an annex 15; an inadmissible request receives an annex 29.',
    'etudes.renouvellement-delai': 'The Immigration Office decides on the renewal within 90 days.',
    'etudes.progres':
      'Insufficient progress may lead to a refusal of the renewal. Thresholds of 45 and 60 credits circulate: the exact table is still to be confirmed.',
    'etudes.illimite':
      'Studies alone do not lead to an unlimited stay. Their time counts for half in the 5 years of the L card.',
    'etudes.apres':
      'After the diploma, the search year is asked for at least 15 days before the study card ends.',
    'etudes.non-suspensif':
      'Since 6 September 2021 the refusal or end of the stay of a student is no longer on the list of suspensive appeals: no annex 35.',
  },
}

import type { ChangementTexts, LieuTexts, LieuTravailTexts } from './conditions.ts'
import type * as enonces from './enonces.ts'
import type { TextsOf } from './texts.ts'

const sejourEn = {
  'long-sejour.a-l-etranger': 'The person is abroad and asks the Belgian post',
  'long-sejour.deja-en-sejour': 'The person is in lawful stay',
  'long-sejour.sejour-en-cours': 'A short stay or a residence title is still running',
  'long-sejour.provisoire-admis': 'A provisional paper is accepted as lawful stay',
  'long-sejour.provisoire':
    'The person has a provisional paper or that of an applicant for protection',
  'long-sejour.provisoire-retenu': 'The authority accepts that this paper covers a lawful stay',
}

export const lieuEn: LieuTexts = {
  ...sejourEn,
  'long-sejour.lieu': 'The request is made abroad, or in Belgium during a lawful stay',
  'long-sejour.en-belgique-en-sejour': 'The person is in Belgium, in lawful stay',
}

export const lieuTravailEn: LieuTravailTexts = {
  'long-sejour.a-l-etranger': sejourEn['long-sejour.a-l-etranger'],
  'long-sejour.lieu-du-travail':
    'The request is made abroad, or in Belgium during a stay that allows it',
  'long-sejour.en-belgique-permis': 'The person is in Belgium, in a stay that allows the request',
  'long-sejour.sejour-suffisant': 'The current stay allows the request',
  'long-sejour.titre-en-cours': 'A residence title of more than three months is still running',
  'long-sejour.court-ou-provisoire-admis': 'A short stay or a provisional paper is accepted',
  'long-sejour.court-ou-provisoire':
    'The person is in a short stay, or has a provisional paper or that of an applicant for protection',
  'long-sejour.court-ou-provisoire-retenu':
    'The authority accepts that this stay allows the request in Belgium',
}

export const changementEn: ChangementTexts = {
  ...sejourEn,
  'long-sejour.lieu-ou-changement':
    'The request is made abroad, or in Belgium by a change of status',
  'long-sejour.changement': 'The person is in Belgium and a change of status is accepted',
  'long-sejour.changement-admis':
    'The Immigration Office accepts that the request is made in Belgium',
}

export const communsEn: TextsOf<typeof enonces.communs> = {
  'long-sejour.recours':
    'Against a refusal of the Immigration Office: annulment appeal within 30 days; it does not stop an order to leave.',
  'long-sejour.recours-depuis-2026':
    'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
  'long-sejour.ordre': 'Asking for a stay does not make an earlier order to leave disappear.',
  'long-sejour.interdiction':
    'An entry ban in force may be held against the request; its lifting is asked for separately.',
}

export const entreeEn: TextsOf<typeof enonces.entree> = {
  'long-sejour.poste':
    'As a rule the request is made before coming, at the Belgian post of the place where the person resides or stays: D visa.',
  'long-sejour.inscription':
    'Within 8 working days of entry, or of the leave received in Belgium, one goes to the commune; it checks the residence and enters the person in the aliens’ register.',
}

export const limiteEn: TextsOf<typeof enonces.limite> = {
  'long-sejour.limite':
    'The stay is limited, unless the decision says expressly that it is unlimited.',
  'long-sejour.fin':
    'The Immigration Office may end the stay when a condition is no longer met, when its length is exceeded, or for fraud.',
}

export const renouvellementEn: TextsOf<typeof enonces.renouvellement> = {
  'long-sejour.renouvellement':
    'The law only asks to act before the card expires. Communes want the request between the 45th and the 30th day before: act before the 30th.',
}

export const renouvellementGratuitEn: TextsOf<typeof enonces.renouvellementGratuit> = {
  'long-sejour.renouvellement-gratuit':
    'A renewal in the same status costs no new fee; the commune may ask a price for the card.',
}

export const redevanceDueEn: TextsOf<typeof enonces.redevanceDue> = {
  'long-sejour.redevance':
    'The fee is paid before the request and the proof is attached. Without payment the request is inadmissible (annex 42); a payment in part is completed within 30 days of annex 43.',
}

export const valeursEn: TextsOf<typeof enonces.valeurs> = {
  'long-sejour.valeurs':
    'The person signs a declaration on basic values, then shows efforts to integrate: without efforts the Immigration Office may end the stay within 4 years.',
}

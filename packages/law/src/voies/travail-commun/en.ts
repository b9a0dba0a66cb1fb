import type { TextsOf } from '../long-sejour/texts.ts'
import type * as enonces from './enonces.ts'

export const guichetEn: TextsOf<typeof enonces.guichet> = {
  'travail.guichet':
    'The employer files the request at the one-stop desk “Working in Belgium”. The Region of the place of work decides on the work, the Immigration Office on the stay.',
  'travail.redevance':
    'The tariff is that of work, the same for the single permit, the researcher, the seasonal worker, the Blue Card and the transfer inside a group.',
}

export const depuisCourtSejourEn: TextsOf<typeof enonces.depuisCourtSejour> = {
  'travail.court-sejour':
    'During a short stay, the sources do not say whether the request can be made in Belgium: made from abroad, it does not raise that question.',
}

export const permisEn: TextsOf<typeof enonces.permis> = {
  'travail.annexe-46':
    'Both authorities agree: annex 46. From abroad one then asks for the D visa (code B29); in lawful stay in Belgium one goes to the commune.',
  'travail.annexe-49':
    'The commune gives an annex 49: it allows stay and work until the card comes.',
  'travail.annexe-49-duree':
    'Annex 49 is said to be valid for 45 days and extendable: length to be confirmed.',
  'travail.marche':
    'The card bears the words “labour market: limited”: it follows the job that was authorised.',
  'travail.renouvellement-employeur':
    'The employer is said to ask for the renewal at least 2 months before the permit ends: to be confirmed, but prudent.',
}

export const refusRegionEn: TextsOf<typeof enonces.refusRegion> = {
  'travail.recours-region':
    'A refusal by the Region is contested before the Region itself, within the limit that it states; a refusal by the Immigration Office, before the Council.',
}

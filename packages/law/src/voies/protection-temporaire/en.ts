import type { VoieTexts } from '../voie.ts'
import type { OuvertureProtectionTemporaire, voieProtectionTemporaire } from './index.ts'

export const voieProtectionTemporaireEn: VoieTexts<
  typeof voieProtectionTemporaire,
  OuvertureProtectionTemporaire
> = {
  title: 'Temporary protection',
  conditions: {
    'protection-temporaire.ouverte': 'Temporary protection can be asked',
    'protection-temporaire.etranger':
      'The person of the group is neither Belgian nor a citizen of the Union or of an assimilated State',
    'protection-temporaire.groupe': 'The person belongs to a group named by the Union',
  },
  statements: {
    'protection-temporaire.base':
      'A stay given at once to a whole group that the Union names, without examining fears one by one.',
    'protection-temporaire.lieu':
      'You are registered by the Immigration Office, then go to the commune with the certificate.',
    'protection-temporaire.autorite':
      'The Council of the Union decides who is protected and until when; the Office checks whether the person belongs to the group.',
    'protection-temporaire.autre-sejour':
      'The Office may refuse whoever already has a stay in another State bound by the same decision.',
    'protection-temporaire.depuis-etranger':
      'The request may also come from abroad; the Office may then refuse it if the reception places announced are taken.',
    'protection-temporaire.exclusion':
      'Serious reasons to do with the person’s own acts may exclude them.',
    'protection-temporaire.gratuite': 'No fee is due.',
    'protection-temporaire.attestation':
      'The Office gives a certificate of temporary protection, with which the commune makes the card.',
    'protection-temporaire.titre':
      'A card for one year, never beyond the day set by the decision of the Union.',
    'protection-temporaire.prolongation':
      'It is extended by periods of six months as long as the decision of the Union lasts.',
    'protection-temporaire.illimite':
      'This protection does not of itself lead to an unlimited stay.',
    'protection-temporaire.duree':
      'Under the law the protection lasts one year, extends by itself twice by six months, and after that only by a new decision of the Union.',
    'protection-temporaire.fin-delai':
      'The stay goes on after the end for whoever is too ill to travel, and may go on to the end of the children’s school year.',
    'protection-temporaire.fin':
      'At the end of the protection an order to leave gives at least one month.',
    'protection-temporaire.recours':
      'Annulment appeal within 30 days against a refusal; it does not stop an order to leave.',
    'protection-temporaire.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'protection-temporaire.asile':
      'You may always ask for asylum too, but its examination waits for the end of the temporary protection.',
    'protection-temporaire.carte-bleue':
      'As long as this protection or the request for it lasts, the EU Blue Card is not open.',
    'protection-temporaire.famille-separee':
      'Close family whom the flight separated may ask to be reunited in Belgium.',
    'protection-temporaire.famille':
      'Since 18 August 2025 the family is said to be able to come only after two years of stay.',
  },
}

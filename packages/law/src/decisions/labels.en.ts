import type { DecisionLabels } from './catalogue.ts'

export const decisionsEn: DecisionLabels = {
  'article-9bis.non-prise-en-consideration':
    'decision not to take a 9bis request into consideration (annex 2 of the circular)',
  'article-9bis.irrecevable': 'decision that a 9bis request is inadmissible',
  'article-9bis.irrecevable-redevance':
    'decision that a 9bis request is inadmissible because of the fee (annex 42)',
  'article-9bis.non-fondee': 'decision that a 9bis request is unfounded',
  'article-9bis.sans-objet': 'decision that a 9bis request has no object any more',
  'article-9bis.prolongation-refusee': 'refusal to extend a stay granted under article 9bis',
  'article-9bis.demande': '9bis request filed with the commune',
  'annexe-42': 'annex 42, decision of inadmissibility for want of the fee',
  'annexe-43': 'annex 43, invitation to pay the balance of the fee',
  'annexe-11': 'annex 11, refusal of entry at the border',
  'annexe-12': 'annex 12, order to leave the territory (old form)',
  'annexe-13': 'annex 13, order to leave the territory',
  'annexe-13quinquies':
    'annex 13quinquies, order to leave the territory after a request for protection',
  'annexe-13sexies': 'annex 13sexies, entry ban',
  'annexe-13septies':
    'annex 13septies, order to leave the territory with detention in view of removal',
  'annexe-26quater':
    'annex 26quater, refusal of stay with an order to leave the territory (Dublin)',
  'oqt-obligation-adresse': 'duty to give one’s address, joined to an order to leave the territory',
  'interdiction-entree.demande-de-levee': 'request to lift or suspend an entry ban',
  'annexe-20':
    'annex 20, refusal of a stay of more than three months (citizen of the Union or family)',
  'annexe-21':
    'annex 21, end of the right to stay more than three months (citizen of the Union or family)',
  'annexe-19quinquies':
    'annex 19quinquies, not taken into consideration (citizen of the Union or family)',
  'annexe-19': 'annex 19, request for a registration certificate of a citizen of the Union',
  'annexe-19ter': 'annex 19ter, request for a residence card of a family member',
  'article-9ter.refus': 'decision that a 9ter request is inadmissible or rejected',
  'annexe-14': 'annex 14, rejection of a request for admission to stay (family, article 10)',
  'annexe-14ter': 'annex 14ter, withdrawal of the stay (family, article 10)',
  'article-10bis.refus':
    'refusal of stay to the family of a person with a limited stay (article 10bis)',
  'annexe-14quater':
    'annex 14quater, end of the stay of the family of a person with a limited stay',
  'annexe-17': 'annex 17, rejection of a request for settlement or for long-term resident status',
  'etudiant.refus-ou-fin': 'refusal or end of the stay of a student',
  'titre-de-sejour': 'residence title about to expire',
  'avis-de-fin-de-sejour':
    'letter that announces a withdrawal or an end of stay and asks for an explanation',
  'cgra-refus': 'refusal by the Commissioner General for Refugees and Stateless Persons',
  'cgra-refus-accelere': 'refusal by the Commissioner General in an accelerated procedure',
  'cgra-irrecevable': 'decision of inadmissibility of the Commissioner General',
  'cgra-irrecevable-demande-ulterieure':
    'decision that a subsequent request for international protection is inadmissible',
  'cce-arret': 'judgment of the Council for Alien Law Litigation',
  'cce-arret-rejet-suspension':
    'judgment of the Council for Alien Law Litigation that refuses the suspension',
  'cce-ordonnance-39-73': 'order of the Council that proposes a written procedure (article 39/73)',
  'cce-avis-memoire-de-synthese': 'notice of the registry on the synthesis memorial',
  'cce-avis-droit-de-role': 'notice of the registry asking for the roll fee',
  'cce-lettre-de-regularisation': 'letter of the registry asking to complete the petition',
}

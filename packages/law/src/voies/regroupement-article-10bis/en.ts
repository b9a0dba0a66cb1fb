import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle10bis, voieRegroupementArticle10bis } from './index.ts'

export const voieRegroupementArticle10bisEn: VoieTexts<
  typeof voieRegroupementArticle10bis,
  OuvertureArticle10bis
> = {
  title: 'Family of a foreigner in limited stay (article 10bis)',
  conditions: {
    'regroupement-article-10bis.ouverte': 'The request under article 10bis can be filed',
    'regroupement-article-10bis.regroupant': 'The family member who is joined has a limited stay',
    'regroupement-article-10bis.lien':
      'The applicant is the spouse, the registered partner or the child of that person',
    'regroupement-article-10bis.lieu': 'The request can be made where the person is',
    'regroupement-article-10bis.a-l-etranger':
      'The person is abroad: the Belgian post receives the request',
    'regroupement-article-10bis.depuis-la-belgique': 'The request is accepted in Belgium',
    'regroupement-article-10bis.cas-belge':
      'A current stay or another case allows a request in Belgium',
    'regroupement-article-10bis.deja-en-sejour':
      'The person already has a stay of more than three months',
    'regroupement-article-10bis.autre-cas':
      'Another case is accepted: a current short stay, exceptional circumstances',
  },
  statements: {
    'regroupement-article-10bis.base':
      'Leave to stay for the family of a foreigner in limited stay. It must be given when the conditions are met.',
    'regroupement-article-10bis.lieu':
      'It is asked at the Belgian post abroad; in Belgium, at the commune, by a person who already stays there lawfully.',
    'regroupement-article-10bis.arrivee':
      'After arrival, one must report to the commune within eight working days.',
    'regroupement-article-10bis.autorite':
      'The Immigration Office decides. The post or the commune receives the request; the commune checks the residence.',
    'regroupement-article-10bis.regroupants':
      'The article has rules of its own for the student, the long-term resident of another state, the Blue Card, the intra-corporate transfer and the researcher.',
    'regroupement-article-10bis.moyens':
      'Stable, regular and sufficient income, sufficient housing and health insurance are required. With an income below the reference of 120 % of the integration income, the needs of the family are examined.',
    'regroupement-article-10bis.moyens-reforme':
      'Since 18 August 2025 the sources contradict each other on income: 110 % of the guaranteed average minimum monthly income, or 110 % of the integration income.',
    'regroupement-article-10bis.age':
      'Spouses and partners are each 21 years old, or 18 if the tie existed before the family member came to Belgium.',
    'regroupement-article-10bis.attente-reforme':
      'Since 18 August 2025 the family member in Belgium is said to wait one to two years according to status, two with temporary protection, and the age is said to be 21.',
    'regroupement-article-10bis.transition':
      'The new law is said to apply where the right of stay of the family member in Belgium dates from 18 August 2025 or later; the transitional rule was not read.',
    'regroupement-article-10bis.integration':
      'A declaration on basic values is signed with the request, and efforts to integrate are proved later, except for several of these families.',
    'regroupement-article-10bis.preuves':
      'The tie, the stay of the family member in Belgium, that person’s income, the housing and the insurance must be proved. Without an official document, other proof of the tie is examined.',
    'regroupement-article-10bis.redevance':
      'The fee is paid before the request, or the request is inadmissible. Persons under 18, the disabled adult child and the beneficiaries of the association agreement with Türkiye are exempt. So is the family of a person in medical stay (9ter) or of a student with a Belgian or European scholarship.',
    'regroupement-article-10bis.attente':
      'The receipt given in Belgium (annex 41bis?) is still to be confirmed; a certificate of immatriculation follows once the request is accepted for examination.',
    'regroupement-article-10bis.decision':
      'The Office has nine months to decide; it may extend twice by three months.',
    'regroupement-article-10bis.decision-quatre-mois':
      'Four months, and three more, for the family of a long-term resident or of a Blue Card holder.',
    'regroupement-article-10bis.decision-90-jours':
      '90 days for the family of a transferred worker or of a researcher.',
    'regroupement-article-10bis.silence':
      'Without a decision at the end of that time, the leave must be issued.',
    'regroupement-article-10bis.silence-reforme':
      'The article on time limits changed on 18 August 2025, and tacit admission is said to be abolished for article 10; what holds here was not read.',
    'regroupement-article-10bis.titre':
      'A card, which ends on the same day as the title of the family member who is joined.',
    'regroupement-article-10bis.travail':
      'The card itself says whether one may work: its mention “labour market” decides.',
    'regroupement-article-10bis.renouvellement':
      'Renewal follows that of the family member who is joined; it is asked at the commune between the 45th and the 30th day before expiry.',
    'regroupement-article-10bis.illimite':
      'Unlimited stay comes with five years of one’s own, or when the family member obtains unlimited stay (article 10).',
    'regroupement-article-10bis.fin':
      'The Office may give an order to leave when the family member in Belgium loses the stay, when conditions are missing, when living together ends or in case of fraud.',
    'regroupement-article-10bis.violences':
      'Violence in the family and ties in Belgium are invoked before any end of stay: answer the letter of the Office and keep the proof.',
    'regroupement-article-10bis.recours':
      'Annulment appeal within 30 days. It suspends removal (article 39/79) only if the family member still resides in Belgium, does not exceed the length of that stay and has received no order to leave.',
    'regroupement-article-10bis.recours-apres':
      'Annulment appeal within 30 days. Article 39/79, which made it suspensive, changed on 18 August 2025 and the new text was not read: have the effect of the appeal checked as soon as the decision is notified.',
    'regroupement-article-10bis.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days. As soon as the decision is notified, have it checked whether the appeal stops removal.',
    'regroupement-article-10bis.ordre':
      'The request does not erase an order to leave already received; it stops it only where the law allows a person to stay during the examination.',
    'regroupement-article-10bis.interdiction':
      'An entry ban that was not lifted may be held against the request. Its lifting is asked separately.',
    'regroupement-article-10bis.dependance-du-titre':
      'This stay depends on that of the family member in Belgium: if that person loses the title or leaves, the whole family may lose it.',
  },
}

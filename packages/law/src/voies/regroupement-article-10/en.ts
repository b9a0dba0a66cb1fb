import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle10, voieRegroupementArticle10 } from './index.ts'

export const voieRegroupementArticle10En: VoieTexts<
  typeof voieRegroupementArticle10,
  OuvertureArticle10
> = {
  title: 'Family of a foreigner in unlimited stay or with protection (article 10)',
  conditions: {
    'regroupement-article-10.ouverte': 'The request under article 10 can be filed',
    'regroupement-article-10.regroupant':
      'The family member in Belgium has unlimited stay, is a recognised refugee or a stateless person admitted to stay, or has subsidiary protection',
    'regroupement-article-10.lien': 'The family tie is one of those of article 10',
    'regroupement-article-10.lien-general':
      'The person is the spouse, the registered partner or the child of the family member in Belgium',
    'regroupement-article-10.parent-de-mineur-protege':
      'The person is the father or mother of a protected minor',
    'regroupement-article-10.parent-de-mineur': 'The person is the father or mother of a minor',
    'regroupement-article-10.mineur-protege':
      'That minor is a recognised refugee or has subsidiary protection',
    'regroupement-article-10.lieu': 'The request can be made where the person is',
    'regroupement-article-10.a-l-etranger':
      'The person is abroad: the Belgian post receives the request',
    'regroupement-article-10.depuis-la-belgique':
      'The person is in one of the cases where the commune receives the request',
    'regroupement-article-10.cinq-cas': 'One of the five cases of article 12bis is met',
    'regroupement-article-10.deja-en-sejour':
      'The person already has a stay of more than three months',
    'regroupement-article-10.mineur-ou-parent':
      'The person is a minor child, or the parent of a protected minor',
    'regroupement-article-10.autre-cas':
      'Another case is accepted: marriage during a short stay, family of a protected minor, exceptional circumstances',
  },
  statements: {
    'regroupement-article-10.base':
      'Admission to stay for the family of a foreigner in unlimited stay or settled, of a refugee, of a stateless person admitted to stay or of a person with subsidiary protection: whoever meets the conditions has a right to it.',
    'regroupement-article-10.lieu-etranger':
      'As a rule it is asked at the Belgian post abroad; one travels to Belgium with a D visa.',
    'regroupement-article-10.lieu-belgique':
      'The commune receives it in five cases only: a stay of more than three months already obtained, marriage during a short stay, exceptional circumstances, minor child or parent of a protected minor, family of a protected minor.',
    'regroupement-article-10.arrivee':
      'After arrival, one must report to the commune within eight working days.',
    'regroupement-article-10.autorite':
      'The Immigration Office decides. The post or the commune receives the request; the commune checks the residence.',
    'regroupement-article-10.preuves':
      'The tie, the income, the housing and the insurance must be proved. Without an official document, other proof of the tie is examined.',
    'regroupement-article-10.redevance':
      'The fee is paid before the request, or the request is inadmissible. Persons under 18, the disabled adult child and the beneficiaries of the association agreement with Türkiye are exempt. So is the family of a refugee, of a person with subsidiary protection or of a stateless person admitted to stay.',
    'regroupement-article-10.attente':
      'In Belgium: annex 15bis, then a certificate of immatriculation when the request is admissible, or without an answer after five months.',
    'regroupement-article-10.decision':
      'The Office has nine months to decide; it may extend twice by three months.',
    'regroupement-article-10.silence':
      'Without a decision at the end of that time, admission is acquired.',
    'regroupement-article-10.silence-reforme':
      'According to specialised pages, silence no longer counts as admission since 18 August 2025; the text was not read again.',
    'regroupement-article-10.revenus':
      'The family member in Belgium has stable, regular and sufficient income: at least 120 % of the integration income, that is €2,048.53 a month on 1 December 2023.',
    'regroupement-article-10.revenus-examen':
      'A lower income does not by itself lead to a refusal: the Office must examine the needs of this family.',
    'regroupement-article-10.revenus-enfants':
      'Where only minor children join their parent, the income condition is said not to apply; to be confirmed.',
    'regroupement-article-10.revenus-reforme':
      'Since 18 August 2025 the sources contradict each other: 110 % of the guaranteed average minimum monthly income for some, 110 % of the integration income for others, and 10 % more for each further family member.',
    'regroupement-article-10.revenus-cumul':
      'The Constitutional Court is said to have held on 2 April 2026 (judgment 38/2026) that the income of both partners counts together; that judgment was not read.',
    'regroupement-article-10.logement':
      'Sufficient housing and health insurance for the whole family are required.',
    'regroupement-article-10.age':
      'Spouses and partners are each 21 years old, or 18 if the tie existed before the family member came to Belgium.',
    'regroupement-article-10.age-reforme':
      'Since 18 August 2025 the age is said to be 21. Whether 18 is still enough for an earlier tie is to be confirmed.',
    'regroupement-article-10.attente-regroupant':
      'The family member in Belgium has had unlimited stay for twelve months, unless the tie existed before the arrival or the couple has a minor child together.',
    'regroupement-article-10.attente-reforme':
      'Since 18 August 2025 the family member in Belgium is said to wait one to two years according to status; two years with subsidiary or temporary protection.',
    'regroupement-article-10.second-couple':
      'Whoever came as a spouse or partner can bring a new spouse only after two years.',
    'regroupement-article-10.protection':
      'The family of a refugee or of a person with subsidiary protection need not prove income, housing or insurance if it asks within a year of the recognition.',
    'regroupement-article-10.protection-reforme':
      'Since 18 August 2025 that exemption is said to last six months for refugees, with a complete file within ten months, and to exist no longer for subsidiary protection.',
    'regroupement-article-10.transition':
      'The new law is said to apply where the right of stay of the family member in Belgium dates from 18 August 2025 or later; the transitional rule was not read.',
    'regroupement-article-10.integration':
      'A declaration on basic values is signed with the request, and efforts to integrate are proved later. The family of a refugee is exempt.',
    'regroupement-article-10.titre':
      'After admission: A card for one year, renewed during five years of limited stay.',
    'regroupement-article-10.travail':
      'The card itself says whether one may work: its mention “labour market” decides.',
    'regroupement-article-10.renouvellement':
      'Renewal is asked at the commune between the 45th and the 30th day before expiry; a timely request is covered by an annex 15.',
    'regroupement-article-10.illimite':
      'After five years the stay becomes unlimited (B card) if the conditions are still met; otherwise a new limited title remains possible with means, insurance and no danger to public order.',
    'regroupement-article-10.fin':
      'For five years the Office may end the stay: conditions lost, no real life together any more, end of the stay of the family member in Belgium, fraud. It must first weigh the ties, the length of stay and family life.',
    'regroupement-article-10.violences':
      'Violence in the family must be taken into account: a separation for that reason does not by itself end the stay.',
    'regroupement-article-10.recours':
      'Annulment appeal within 30 days; it suspends removal (article 39/79), and one receives an annex 35.',
    'regroupement-article-10.recours-apres':
      'Annulment appeal within 30 days. Article 39/79, which made it suspensive, changed on 18 August 2025 and the new text was not read: have the effect of the appeal checked as soon as the decision is notified.',
    'regroupement-article-10.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days. As soon as the decision is notified, have it checked whether the appeal stops removal.',
    'regroupement-article-10.ordre':
      'The request does not erase an order to leave already received; it stops it only where the law allows a person to stay during the examination.',
    'regroupement-article-10.interdiction':
      'An entry ban that was not lifted may be held against the request. Its lifting is asked separately.',
    'regroupement-article-10.perte':
      'After a refusal, once no appeal stops removal any more, an order to leave may follow.',
    'regroupement-article-10.integration-fin':
      'After the first year and during four years, the Office may end the stay of a person who makes no reasonable effort to integrate.',
  },
}

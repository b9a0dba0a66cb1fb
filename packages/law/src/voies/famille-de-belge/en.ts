import type { VoieTexts } from '../voie.ts'
import type { OuvertureFamilleDeBelge, voieFamilleDeBelge } from './index.ts'

export const voieFamilleDeBelgeEn: VoieTexts<typeof voieFamilleDeBelge, OuvertureFamilleDeBelge> = {
  title: 'Family of a Belgian (article 40ter)',
  conditions: {
    'famille-de-belge.ouverte': 'The request of the family of a Belgian can be filed',
    'famille-de-belge.belge':
      'The family member who is joined is a Belgian who has not lived in another state of the Union',
    'famille-de-belge.lien':
      'The applicant is the spouse, the partner or the child of that Belgian, or the parent of a Belgian minor',
    'famille-de-belge.lieu': 'The person is in Belgium, or abroad for a visa',
  },
  statements: {
    'famille-de-belge.base':
      'The spouse, the registered partner and the child of a Belgian, and the parent of a Belgian minor, have a right to stay if they meet the conditions.',
    'famille-de-belge.mobile':
      'If the Belgian has lived in another state of the Union and has returned, the family follows the rules of citizens of the Union: no fee and no income condition of this article.',
    'famille-de-belge.lieu':
      'The request is made at the commune where the person lives, even without a current stay; abroad, a D visa is asked at the Belgian post.',
    'famille-de-belge.depot':
      'It is made within three months of entry; later, a fine of €200 is possible.',
    'famille-de-belge.autorite':
      'The commune receives the request and checks the residence; the Immigration Office decides.',
    'famille-de-belge.revenus':
      'The Belgian has stable, sufficient and regular income: at least 120 % of the integration income, that is €2,048.53 a month on 1 December 2023.',
    'famille-de-belge.revenus-transition':
      'According to specialised pages, the old conditions (120 %) still hold until 18 August 2027; that transitional rule was not read.',
    'famille-de-belge.revenus-apres':
      'The reported transition is over: the amount required since then is not known, and must be confirmed.',
    'famille-de-belge.revenus-examen':
      'A lower income does not by itself lead to a refusal: the Office must examine the needs of this family.',
    'famille-de-belge.revenus-cumul':
      'The Constitutional Court is said to have held on 2 April 2026 (judgment 38/2026) that the income of both partners counts together; that judgment was not read.',
    'famille-de-belge.logement':
      'Sufficient housing and health insurance are required for the couple and the children.',
    'famille-de-belge.parent-de-mineur':
      'The parent of a Belgian minor need not prove income, housing or insurance, in the text as read until 17 August 2025.',
    'famille-de-belge.parent-de-mineur-reforme':
      'Since 18 August 2025 it remains to be confirmed that the parent of a Belgian minor still has no income condition.',
    'famille-de-belge.age':
      'Spouses and partners are each 21 years old, or 18 if the tie existed before the arrival. The child is under 21, or dependent.',
    'famille-de-belge.ascendants':
      'The parents of an adult Belgian do not come under this article.',
    'famille-de-belge.preuves':
      'Annex 19ter is given only if the tie is proved; otherwise an annex 19quinquies follows. The other evidence may follow for three months.',
    'famille-de-belge.preuves-doute':
      'More recent pages do not all say that the family keeps these three months: to be safe, hand everything in with the request.',
    'famille-de-belge.redevance':
      'The fee is paid before the request, or the request is inadmissible. Persons under 18 and the disabled adult child are exempt.',
    'famille-de-belge.attente':
      'Annex 19ter, then, after a positive residence check, a certificate of immatriculation of six months.',
    'famille-de-belge.decision':
      'The stay is recognised at the latest six months after the request.',
    'famille-de-belge.silence':
      'Without a decision after six months, the F card is given according to specialised pages; the law does not say so, and the Court of Justice does not accept, for the family of citizens of the Union, a card without examination.',
    'famille-de-belge.titre': 'F card, valid for five years.',
    'famille-de-belge.travail': 'With the F card, one works without a permit.',
    'famille-de-belge.renouvellement':
      'The card is renewed, or replaced by an F+ card, before it expires.',
    'famille-de-belge.permanent':
      'After five years of uninterrupted legal stay: permanent stay (F+ card), to be requested before the end of the F card on pain of a fine of €200.',
    'famille-de-belge.fin':
      'For five years the Office may end the stay: conditions lost, divorce or separation, departure or death of the Belgian, fraud. It first weighs the length of stay, age, health, family and integration.',
    'famille-de-belge.droit-conserve':
      'The right may be kept: divorce after three years of marriage of which one in Belgium, custody of a child, violence in the family, among others.',
    'famille-de-belge.recours':
      'Against a refusal (annex 20): annulment appeal within 30 days; it suspends removal (article 39/79), and one receives an annex 35.',
    'famille-de-belge.recours-fin':
      'The list of article 39/79 names the refusal of this family, but not in so many words the end of its stay (annex 21): have the effect of the appeal checked.',
    'famille-de-belge.recours-apres':
      'Annulment appeal within 30 days. Article 39/79, which made it suspensive, changed on 18 August 2025 and the new text was not read: have the effect of the appeal checked as soon as the decision is notified.',
    'famille-de-belge.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days. As soon as the decision is notified, have it checked whether the appeal stops removal.',
    'famille-de-belge.ordre-recu':
      'The request does not erase an order to leave already received; it stops it only where the law allows a person to stay during the examination.',
    'famille-de-belge.interdiction':
      'An entry ban alone is no ground to set the request aside: it must first be examined whether the Belgian depends on the applicant so much that he or she would have to leave the Union too.',
    'famille-de-belge.perte':
      'A refusal or an end of stay may lead to an order to leave, which leaves at least a month, save reasoned urgency.',
    'famille-de-belge.ordre-public':
      'A refusal for public order, security or health concerns personal conduct and a real, present and sufficiently serious threat.',
  },
}

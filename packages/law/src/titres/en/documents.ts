import type { decisions } from '../enonces/decisions.ts'
import type { demandes } from '../enonces/demandes.ts'
import type { EnonceTexts } from '../enonces/enonce.ts'
import type { ordres } from '../enonces/ordres.ts'
import type { provisoires } from '../enonces/provisoires.ts'

export const provisoiresEn: EnonceTexts<typeof provisoires> = {
  'ai.role': 'Provisional document, given while an admissible request is examined.',
  'ai.9ter': 'An ill person whose 9ter request is declared admissible.',
  'ai.famille':
    'A person who asks for family reunification, once the request is admissible or after five months without an answer.',
  'ai.asile': 'A person whose request for international protection is being examined.',
  'ai.etudiant': 'A student who must sit an entrance exam or have a diploma recognised.',
  'ai.traite': 'A victim of trafficking who has filed a complaint or made a statement.',
  'ai.mena': 'An unaccompanied foreign minor.',
  'ai.autres': 'The list is open: other requests lead to one too.',
  'ai.sejour': 'It covers the stay during the examination. It is not a residence title.',
  'ai.travail-ancien':
    'The old form forbade work without authorisation. Since 3 January 2019 the “labour market” line is what counts.',
  'ai.duree': 'Its length depends on the request.',
  'ai.duree-asile':
    'International protection: four months from the request, then extended by eight months at a time.',
  'ai.duree-9ter':
    'Article 9ter: three months, extended three times by three months, then month by month.',
  'ai.duree-famille': 'Family reunification: until the end of the decision period.',
  'ai.duree-etudiant': 'Studies: four months.',
  'ai.duree-traite': 'Victim of trafficking: three months, extended once by three months.',
  'ai.duree-mena': 'Unaccompanied minor: six months.',
  'ai.registre':
    'Waiting register for international protection; aliens’ register for the other requests.',
  'ai.champs':
    'It bears the province, district and commune, the place and day of issue, the end of validity, and the signature of the registrar or a delegate.',
  'ai-b.role': 'Old form, once given to nationals of the Union.',
  'ai-b.duree': 'Historic form: it is no longer given in the present system.',
  'ai-union.role':
    'Provisional document of the family member of a citizen of the Union or of a Belgian.',
  'ai-union.qui': 'A third-country national with an annex 19ter, after a positive residence check.',
  'ai-union.duree': 'Six months.',
  'annexe-35.role':
    'Special residence document, given during a suspensive appeal to the Council for Alien Law Litigation.',
  'annexe-35.qui':
    'Whoever has filed a full appeal, or an annulment appeal against a decision that the law lists.',
  'annexe-35.retrait':
    'Whoever challenges a decision under articles 18(3) and 20(1) of the agreement on the withdrawal of the United Kingdom.',
  'annexe-35.sejour':
    'The person is neither admitted nor given leave to stay, but may remain in the country until the Council decides.',
  'annexe-35.cinq-ans':
    'It is a tolerated presence, not a stay: for permanent residence this time suspends the count of the five years.',
  'annexe-35.duree': 'Its length is written on it.',
  'annexe-35.duree-mois':
    'Three months, then extended month by month, while the appeal is pending.',
  'annexe-35.registre':
    'The person stays struck off: annex 35 gives no registration. An asylum applicant remains in the waiting register.',
  'annexe-35.champs':
    'It bears the identity, nationality, address, national register number, end of validity, and the signature of the mayor or a delegate.',
  'annexe-35.apres-2026':
    'The list of suspensive appeals was repealed on 12 June 2026. What annex 35 has rested on since then was not read.',
  'annexe-15.role': 'Certificate that bridges two titles. A ticked box says why.',
  'annexe-15.renouvellement': 'Renewal asked in time, card expired before the decision.',
  'annexe-15.etablissement': 'Request for a K or L card pending: five months, extendable.',
  'annexe-15.retour': 'Return after an involuntary absence.',
  'annexe-15.permanent': 'Request for permanent residence pending.',
  'annexe-15.recherche': 'Search year after studies or research.',
  'annexe-15.frontalier': 'Frontier work.',
  'annexe-15.traite': 'Victim of trafficking: reflection period of 45 days, without registration.',
  'annexe-15.carte': 'Waiting for the card, already granted.',
  'annexe-15.sejour': 'It covers the stay provisionally.',
  'annexe-15.travail': 'Work remains that of the earlier status.',
  'annexe-15.duree':
    'By box: three months while waiting for the card, five months for K or L, 45 days for trafficking.',
  'annexe-15.registre':
    'The registration does not change. No registration for the 45 days of trafficking or for frontier work.',
  'annexe-15.modele': 'The form changed on 15 August 2026; the new text was not read.',
  'annexe-8ter.role': 'Provisional proof of the registration of a citizen of the Union.',
  'annexe-8ter.qui':
    'A citizen of the Union whose right is recognised and who waits for the EU card.',
  'annexe-8quater.role': 'Provisional proof of the permanent stay of a citizen of the Union.',
  'annexe-8quater.qui':
    'A citizen of the Union with permanent residence who waits for the EU+ card.',
  'annexe-33.role': 'Document of the student who lives across the border.',
  'annexe-33.qui': 'A student who lives in a neighbouring State.',
  'annexe-33.duree': 'The academic year.',
  'annexe-49.role': 'Provisional residence and work document, until the A card.',
  'annexe-49.qui': 'A worker who has obtained a single permit.',
  'annexe-49.duree': '45 days, extendable.',
  'annexe-49.sejour': 'It covers the stay provisionally.',
  'annexe-49.registre': 'Aliens’ register, after the residence check.',
  'annexe-3.role':
    'Declaration of arrival: proves that the person reported to the commune, and shows the end of the allowed stay.',
  'annexe-3.qui':
    'A third-country national in short stay who is not lodged in a hotel, hospital or prison.',
  'annexe-3.duree': '90 days at most, or the length of the visa.',
  'annexe-3.sejour': 'It extends nothing and gives no registration.',
  'annexe-3.distinguer':
    'Do not take it for annex 3 of the circular of 2007, which acknowledges a 9bis request.',
  'annexe-3ter.role': 'Declaration of presence of a citizen of the Union or of a family member.',
  'annexe-3ter.qui': 'A citizen of the Union, or a family member, in short stay.',
  'annexe-3ter.duree': 'It bears no last day; the right itself lasts three months.',
  'annexe-3ter.sejour':
    'It proves the declaration; the stay of less than three months comes from the law.',
  'annexe-3bis.role':
    'Undertaking by which a guarantor takes charge of a person who comes for a short stay.',
  'annexe-3bis.qui': 'The guarantor: a Belgian or a person with an unlimited stay.',
  'annexe-3bis.duree': 'Six months to enter; the guarantor is liable for two years.',
  'annexe-3bis.sejour': 'It stands in for proof of means; it gives no stay.',
}

export const documentsEn: EnonceTexts<typeof demandes & typeof decisions & typeof ordres> = {
  'annexe-15bis.role': 'Receipt of a request for admission to stay filed in Belgium.',
  'annexe-15bis.qui': 'A family member (article 10).',
  'annexe-15bis.duree': 'Until the decision on admissibility, five months at most.',
  'annexe-15bis.registre': 'No registration until the request is admissible.',
  'annexe-15bis.suite':
    'Admissible, or no answer after five months: certificate of immatriculation.',
  'annexe-16.role': 'Form to ask for settlement (K card) or long-term resident status (L card).',
  'annexe-16.qui': 'Whoever asks for a K or L card.',
  'annexe-16.suite': 'Taken into consideration: the commune gives an annex 16bis.',
  'annexe-16bis.role': 'Receipt of a request for a K or L card that was taken into consideration.',
  'annexe-16bis.qui': 'Whoever has asked for a K or L card.',
  'annexe-16bis.duree': 'The receipt bears no last day; the Office has five months to decide.',
  'sejour.inchange': 'The stay remains that of the card that the person already has.',
  'registre.inchange': 'The registration does not change.',
  'annexe-18.role': 'Certificate of departure: the person announces leaving and wanting to return.',
  'annexe-18.qui': 'The holder of a card who is away for three to twelve months.',
  'annexe-18.duree': 'For an absence of three to twelve months.',
  'annexe-18.sejour':
    'It keeps the right to return, if that happens within the year with a title still valid.',
  'annexe-18.registre': 'The registration is kept, under conditions.',
  'annexe-19.role':
    'Request for a registration certificate of a citizen of the Union, which serves as receipt too.',
  'annexe-19.qui': 'A citizen of the Union who wants to stay more than three months.',
  'annexe-19.duree': 'Six months: the time within which the right must be recognised.',
  'annexe-19.registre':
    'Waiting register during the residence check; aliens’ register if it is positive.',
  'annexe-19.pieces': 'Since 1 September 2025 all documents are attached to the request.',
  'annexe-19ter.role':
    'Request for a residence card of a family member of a citizen of the Union or of a Belgian, which serves as receipt too.',
  'annexe-19ter.qui': 'A family member who is not a citizen of the Union.',
  'annexe-19ter.duree': 'Six months: the time within which the right must be recognised.',
  'annexe-19ter.registre': 'Aliens’ register, after a positive residence check.',
  'annexe-19ter.suite': 'Positive residence check: certificate of immatriculation for six months.',
  'annexe-22.role': 'Request for permanent residence, which serves as receipt too.',
  'annexe-22.qui': 'A citizen of the Union or a family member, after five years.',
  'annexe-22.duree': 'The decision must come within five months.',
  'annexe-25.role': 'Proof of a request for international protection made at the border.',
  'annexe-25.qui': 'A person who asks for asylum at the border.',
  'annexe-25.duree': 'Until the certificate of immatriculation or the decision.',
  'annexe-26.role': 'Proof of a request for international protection made in Belgium.',
  'annexe-26.qui': 'A person who asks for asylum in Belgium.',
  'annexe-26.duree': 'Until the certificate of immatriculation.',
  'asile.sejour': 'The request is registered; this paper is not a residence title.',
  'asile.pacte': 'The procedure changed on 12 June 2026; the new text was not read.',
  'annexe-26quinquies.role': 'Proof of a new request for protection, after a first one.',
  'annexe-26quinquies.qui': 'A person who asks for asylum again.',
  'annexe-26quinquies.duree': 'Extended by a certificate of the Office.',
  'annexe-41.role':
    'It would be the receipt of a request for leave to stay filed in Belgium. No source read confirms it.',
  'annexe-41bis.role':
    'It would be the receipt of a request under article 10bis or 61/7. No source read confirms it.',
  'annexe-41ter.role': 'No source read knows this paper, and the list of annexes does not name it.',
  'annexe-46.role': 'Decision that grants the single permit for stay and work.',
  'annexe-46.qui': 'A worker, at the request of the employer.',
  'annexe-46.duree': 'Its length is written on it.',
  'annexe-46.suite':
    'Abroad, it serves to ask for the D visa; in legal stay in Belgium, the person goes to the commune.',
  'annexe-46.sejour': 'It opens the stay; it replaces neither visa nor card.',
  'annexe-46.travail': 'Only the authorised job is allowed.',
  'annexe-47.role': 'Certificate that the time to decide on the single permit has passed.',
  'annexe-47.qui': 'A worker whose request was not answered in time.',
  'annexe-56.role':
    'Requests and certificates of the agreement on the withdrawal of the United Kingdom (annexes 56, 57 and 58).',
  'annexe-56.qui': 'British nationals and their family.',
  'annexe-19quinquies.role':
    'Decision not to take the request into consideration: the file is incomplete.',
  'annexe-19quinquies.qui':
    'A citizen of the Union, or a family member, whose file was incomplete.',
  'annexe-19quinquies.recours': 'The appeal against this decision suspends nothing.',
  'annexe-19quinquies.modele': 'The form dates from 1 September 2025.',
  'annexe-20.role':
    'Decision that refuses a stay of more than three months, with or without an order to leave the territory.',
  'annexe-20.qui': 'A citizen of the Union or a family member who is refused the stay.',
  'annexe-20.recours':
    'The annulment appeal suspends removal, except for the other family members.',
  'annexe-20.registre': 'The person is struck off, unless there is another right to stay.',
  'annexe-20.mois':
    'The extra month to complete the file holds only for requests from before 1 September 2025.',
  'annexe-21.role': 'Decision that ends the right to stay more than three months.',
  'annexe-21.qui': 'A citizen of the Union or a family member whose right ends.',
  'annexe-21.sejour': 'The right to stay ends.',
  'annexe-21.recours':
    'An appeal for annulment stops the removal of a citizen of the Union and the family. For the family of a Belgian, the list read names only the refusal, not the end of the stay.',
  'recours.apres-2026':
    'The rules on appeals were replaced on 12 June 2026. For what was notified since, the limit and the effect of the appeal have not been read: have them checked.',
  'annexe-21.titre': 'The exact title of the form was not read.',
  'annexe-26quater.role':
    'Refusal of stay with an order to leave the territory: another State must examine the asylum request (Dublin).',
  'annexe-26quater.qui': 'A person who asked for asylum and for whom another State is responsible.',
  'annexe-26quater.registre': 'Waiting register, then struck off.',
  'annexe-38.role':
    'Order to bring back: it asks that the minor be taken back, instead of an order to leave the territory.',
  'annexe-38.qui': 'The guardian, or the person who has care of the minor.',
  'annexe-42.role': 'Decision of inadmissibility: the fee is not paid, or not in full.',
  'annexe-42.qui': 'Whoever did not pay the fee, or not the balance in time.',
  'annexe-43.role': 'Decision that records a partial payment of the fee.',
  'annexe-43.qui': 'Whoever paid only part of the fee.',
  'annexe-43.duree': '30 days, from the day after notification, to pay the balance and prove it.',
  'ordre.delai':
    'The time to leave is written on it: from zero to thirty days in general. It runs from the notification.',
  'ordre.sejour': 'It orders to leave Belgium. It gives no right to remain.',
  'annexe-13.role': 'Order to leave the territory.',
  'annexe-13.qui': 'A person in irregular stay.',
  'annexe-13.recours':
    'The annulment appeal does not stop the order. Extreme urgency has a much shorter limit.',
  'annexe-13.9bis':
    'A 9bis request does not suspend the order, but its arguments must be examined before removal.',
  'annexe-13quinquies.role':
    'Order to leave the territory given to a person who asked for international protection.',
  'annexe-13sexies.role': 'Entry ban: no return during the time written on it.',
  'annexe-13septies.role':
    'Order to leave the territory, with detention in a closed centre in view of removal.',
  'annexe-13septies.urgence': 'In detention the limits are shorter. Ask for a lawyer the same day.',
  'annexe-11.role': 'Refusal of entry at the border.',
  'annexe-14.role': 'Rejection of a family’s request for admission to stay (article 10).',
  'famille.suspensif': 'The annulment appeal suspends removal, under the conditions of the law.',
  'annexe-14ter.role': 'Withdrawal of the stay of a family member (article 11, § 2).',
  'annexe-14quater.role': 'End of the stay of the family of a person with a limited stay.',
  'annexe-17.role': 'Rejection of a request for a K or L card.',
  'annexe-37.role': 'Certificate that a document was kept or withdrawn.',
  'annexe-32.role': 'Undertaking to support a student: a proof of means.',
  'circulaire-annexe-2.role':
    'Decision of the commune not to take a 9bis request into consideration, after a negative residence check.',
  'circulaire-annexe-2.recours': 'A new request remains possible.',
  'circulaire-annexe-3.role':
    'Certificate of receipt of a 9bis request, given after a positive residence check.',
  'circulaire-annexe-3.sejour': 'It gives no right to stay and does not suspend an order to leave.',
  'circulaire-annexe-3.distinguer':
    'Do not take it for annex 3 of the royal decree, the declaration of arrival of a short stay.',
  'circulaire.qui': 'Whoever asked the commune for article 9bis.',
  'modele.19bis':
    'Certificate filled in by the employer of a citizen of the Union: a document of the request.',
  'annexe-15ter.role': 'Decision not to take a request for admission to stay into consideration.',
  'annexe-16ter.role': 'Decision not to take a request for a K or L card into consideration.',
  'annexe-29.role': 'Decision that a student’s request for renewal is inadmissible.',
}

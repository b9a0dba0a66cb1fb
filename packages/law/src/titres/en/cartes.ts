import type { cartes } from '../enonces/cartes.ts'
import type { communs } from '../enonces/communs.ts'
import type { EnonceTexts } from '../enonces/enonce.ts'
import type { union } from '../enonces/union.ts'

export const cartesEn: EnonceTexts<typeof communs & typeof cartes & typeof union> = {
  'sejour.limite': 'The stay is limited: it is extended as long as its conditions are met.',
  'sejour.illimite':
    'The right to stay is unlimited. The printed date is that of the card, not of the right.',
  'sejour.permanent':
    'The stay is permanent. The printed date is that of the card, not of the right.',
  'sejour.demande': 'It proves that a request is filed. It is not a residence title.',
  'sejour.decision': 'It is a decision: it gives no right to stay.',
  'sejour.decision-neutre':
    'It gives no stay, and does not take away the one the person already had.',
  'travail.illimite': 'The “labour market” line says “unlimited”: any job is allowed.',
  'travail.mention':
    'Read the “labour market” line on the document: unlimited, limited or no. It depends on the status.',
  'travail.limite': 'The “labour market” line says “limited”: only the authorised job is allowed.',
  'travail.demande': 'This document alone does not allow work.',
  'voyage.titre':
    'With a valid passport, a residence title would allow short stays in the Schengen area, 90 days in any 180.',
  'voyage.non': 'It does not allow travel in the Schengen area.',
  'identite.non': 'It proves neither identity nor nationality: it says so itself.',
  'identite.avec': 'It is valid only together with the identity document of its holder.',
  'duree.carte-electronique': 'It is valid until the electronic card is handed over.',
  'renouvellement.45-30':
    'Renewal is asked at the commune between the 45th and the 30th day before expiry.',
  'renouvellement.b':
    'The card is renewed at the commune between the 45th and the 30th day before its end.',
  'renouvellement.k':
    'The card is renewed at the commune between the 40th and the 30th day before its end.',
  'renouvellement.l':
    'The card would be renewed between the 40th and the 30th day before its end, like the K card.',
  'renouvellement.etudiant': 'A student asks for renewal at least 15 days before expiry.',
  'renouvellement.loi':
    'The law itself only asks to act before expiry: being late in this window is not being out of time.',
  'renouvellement.avant': 'The card is renewed before its validity ends.',
  'renouvellement.annexe-15':
    'If the request is in time and the card expires before the decision, the commune gives an annex 15.',
  'enfants.carte':
    'Child under 12: electronic card for three years at most, and no longer than the title of the parent.',
  'codes.nationalite':
    'In the place of the nationality, XXB stands for a refugee and XXA for a stateless person.',
  'registre.radiation':
    'A decision that refuses or ends the stay leads to being struck off the register.',
  'A.role': 'Electronic card for a stay of more than three months, limited in time.',
  'A.travailleur': 'A person who works, for instance with a single permit.',
  'A.9bis': 'A person given leave to stay under article 9bis.',
  'A.refugie': 'A recognised refugee, for the first five years.',
  'A.subsidiaire': 'A person with subsidiary protection.',
  'A.9ter': 'A seriously ill person, given leave to stay under article 9ter.',
  'A.famille': 'The family of a third-country national.',
  'A.etudiant': 'A person who studies.',
  'A.mena': 'An unaccompanied foreign minor.',
  'A.traite': 'A victim of trafficking in human beings.',
  'A.duree': 'One year or more, depending on the status.',
  'A.duree-refugie': 'Refugee: five years.',
  'A.duree-subsidiaire': 'Subsidiary protection: one year, then extensions of two years.',
  'A.duree-etudiant': 'Studies: until 31 October.',
  'A.duree-famille': 'Family of a person with a limited stay: as long as that person’s title.',
  'A.duree-traite': 'Victim of trafficking: six months, renewable.',
  'A.suite':
    'After five years an unlimited stay can often be asked. After article 9 or 9bis the Office remains free to grant it.',
  'B.role': 'Electronic card for an unlimited stay.',
  'B.9bis': 'A person regularised for an unlimited time.',
  'B.famille': 'The family, after five years, if the person joined has an unlimited stay.',
  'B.refugie': 'A refugee, five years after the request for protection.',
  'B.9ter': 'A seriously ill person, five years after the 9ter request.',
  'B.subsidiaire':
    'A person with subsidiary protection, five years after the request for protection.',
  'B.traite':
    'A victim of trafficking, if the Office grants it, after a conviction or when the prosecutor keeps the charge.',
  'B.mena': 'An unaccompanied minor, three years after the first A card.',
  'B.duree': 'The card is valid for five years.',
  'B.suite': 'A K or L card can be asked after five years of stay.',
  'K.role': 'Identity card for foreigners: the person is settled in Belgium.',
  'K.qui': 'Whoever has five years of regular, uninterrupted stay and an unlimited stay (B card).',
  'K.duree': 'The card is valid for ten years.',
  'L.role': 'EU long-term resident’s residence permit.',
  'L.qui': 'Whoever has five years of legal, uninterrupted stay. A B card is not needed.',
  'L.autre-etat':
    'The status obtained in another Member State gives an A card here, and entry in the aliens’ register.',
  'L.duree': 'The card is valid for ten years.',
  'H.role': 'EU Blue Card.',
  'H.qui': 'A highly qualified worker.',
  'H.duree': 'Up to three years. Earlier: thirteen months, then three years.',
  'I.role': 'Permit of an intra-corporate transferee (ICT).',
  'I.qui': 'A manager, specialist or trainee sent to Belgium by the group.',
  'I.duree':
    'The length of the transfer: at most three years for a manager or specialist, one year for a trainee.',
  'J.role': 'Permit for long-term mobility of an intra-corporate transferee.',
  'J.qui': 'A person transferred to another Member State who comes to work in Belgium.',
  'J.duree': 'The length of the mobility.',
  'ict.suite': 'This permit does not in itself lead to an unlimited stay.',
  'N+.role': 'No source read knows an “N+” card. Show it to a lawyer.',
  'speciale.diplomate': 'Diplomatic identity card, given by the Protocol of Foreign Affairs.',
  'speciale.diplomate-qui': 'Diplomatic agents and their family.',
  'speciale.diplomate-duree': 'Five years, then three years, then one year at a time.',
  'speciale.consul': 'Consular identity card, given by the Protocol of Foreign Affairs.',
  'speciale.consul-qui': 'Career consuls and their family.',
  'speciale.autre': 'Special identity card, given by the Protocol of Foreign Affairs.',
  'speciale.autre-qui': 'Administrative, technical and service staff, and international officials.',
  'speciale.duree': 'Length: no source read.',
  'speciale.registre': 'Its holder stands in none of the three registers.',
  'speciale.temps': 'Time under this card does not count towards long-term resident status.',
  'C.role': 'Old card of the settled person.',
  'C.remplacee': 'It was replaced by the K card.',
  'D.role': 'Old card of the long-term resident.',
  'D.remplacee': 'It was replaced by the L card.',
  'ancienne.duree': 'It was valid for five years.',
  'ancienne.verifier':
    'Look at the printed date: if it has passed, ask the commune for the new card.',
  'EU.role': 'Registration certificate of a citizen of the Union, in the form of a card.',
  'EU.qui':
    'A citizen of the Union, Norway, Iceland, Liechtenstein or Switzerland who stays more than three months.',
  'EU.duree': 'The card is valid for five years.',
  'EU.declaratif': 'The right comes from the conditions of the law; the card records it.',
  'EU.travail': 'A citizen of the Union works without a permit.',
  'EU+.role': 'Document certifying the permanent stay of a citizen of the Union.',
  'EU+.qui': 'A citizen of the Union after five years of uninterrupted stay.',
  'EU+.duree': 'The card is valid for ten years.',
  'permanent.perte': 'More than two consecutive years of absence lose the permanent stay.',
  'F.role': 'Residence card of a family member of a citizen of the Union.',
  'F.qui': 'A third-country national, family member of a citizen of the Union or of a Belgian.',
  'F.duree': 'Five years, or less if the planned stay of the person joined is shorter.',
  'F.ancienne':
    'An F card given before 11 October 2021 is valid until 3 August 2026 at most; from 4 August it is no longer valid.',
  'F+.role': 'Permanent residence card of a family member of a citizen of the Union.',
  'F+.qui': 'A family member of a citizen of the Union or of a Belgian, after five years.',
  'F+.duree': 'The card is valid for ten years.',
  'F+.duree-avant': 'Given before 11 October 2021, it was valid for five years.',
  'F+.ancienne':
    'An F+ card given before 11 October 2021 is valid until 3 August 2026 at most; from 4 August it is no longer valid.',
  'F+.amende': 'It must be asked before the F card ends; late, a fine of €200 is possible.',
  'M.role':
    'Card of the withdrawal agreement between the Union and the United Kingdom (article 50 of the treaty).',
  'M.qui': 'A British national, or a family member, protected by the withdrawal agreement.',
  'M.duree': 'Five years.',
  'M-permanent.role': 'Permanent residence card of the withdrawal agreement.',
  'M-permanent.qui': 'The same person, once the stay is permanent.',
  'M-permanent.duree': 'Ten years.',
  'M-permanent.gratuite': 'The first permanent M card is free.',
  'N.role': 'Frontier worker’s card of the withdrawal agreement.',
  'N.qui': 'A British national who works in Belgium without living there.',
  'N.duree': 'Five years.',
  'N.sejour': 'It gives no right to stay.',
  'N.travail': 'Frontier work only.',
  'E.role': 'Old registration certificate of a citizen of the Union.',
  'E.remplacee': 'It was replaced by the EU card.',
  'E+.role': 'Old document of the permanent stay of a citizen of the Union.',
  'E+.remplacee': 'It was replaced by the EU+ card.',
}

import type { IdEnonceIllimite } from './enonces.ts'

/** The English sentences, by id. */
export const enoncesEn: { readonly [id in IdEnonceIllimite]: string } = {
  'B.famille':
    'The conditions of family reunification are still met, and the person joined has an unlimited stay.',
  'B.famille-sinon':
    'If they no longer are: a new limited card stays possible, with means, health insurance and no danger to public order.',
  'B.protection': 'No new condition: five years since the request for protection are enough.',
  'B.9ter': 'The medical stay still runs; the five years start with the 9ter request.',
  'B.permis': 'The conditions of the work permit are still met.',
  'B.autre-etat':
    'The law opens this route to only two groups of residents of another Member State: (1) and (3) of its article 61/7.',
  'B.mineur':
    'Three years after the first A card: this number is in the law. A training list nevertheless puts minors among the five years.',
  'B.traite':
    'The Office may grant it when the complaint or statement led to a conviction, or when the prosecutor kept trafficking or smuggling in the final submissions. No number of years is set.',
  'B.apatride': 'Limited stay of five years from the grant, then unlimited.',
  'B.faveur':
    'Nothing is automatic: even after five years the Office chooses between unlimited stay and a new A card.',
  'B.faveur-usage':
    'In practice the Office waits at least five years from the first card. The law sets no number.',
  'B.voie-non-lue': 'No text read says after how many years this card becomes unlimited.',
  'K.illimite':
    'An unlimited stay (B card) must be there already. The L card does not ask for it: they are two separate rules.',
  'K.cinq-ans':
    'After five years of regular and uninterrupted stay settlement must be granted, save for reasons of public order or national security.',
  'K.famille':
    'The five years are not asked from certain members of the family of a settled foreigner.',
  'K.identite': 'A valid passport, unless identity is already established, and no alert.',
  'K.casier': 'Some communes ask for a criminal record extract; others do not.',
  'L.ressources': 'Stable means, at least at the level below which social aid may be given.',
  'L.assurance': 'Health insurance.',
  'L.ordre-public': 'No threat to public order or national security.',
  'L.groupes':
    'The law leaves out six groups of people, among them those whose stay is only temporary.',
  'L.etabli':
    'Whoever has the K card may ask for the L card at any time; and whoever is not settled asks for settlement by asking for the L card.',
  'union.continu':
    'Five years of legal and uninterrupted stay as a Union citizen or a member of the family.',
  'union.acquis':
    'Five completed years stay acquired, however old: a few months of absence afterwards take nothing away.',
  'F+.installation':
    'Living settled with the Union citizen during these five years, save where the right is retained (death, departure, divorce).',
  'F+.separation':
    'Spouses who live apart stay spouses until the divorce: living apart does not interrupt the five years.',
  'F+.belge': 'The family of a Belgian receives the F+ card by the same rules.',
  'union.anticipe':
    'Earlier than five years: retirement, permanent incapacity, frontier work, death of the worker.',
  'B.demander':
    'At the commune, with the extension, before the A card ends. Write that you ask for unlimited stay.',
  'KL.demander': 'At the commune where you live, with annex 16. It gives a receipt, annex 16bis.',
  'union.demander': 'At the commune where you live, with annex 22.',
  'F+.amende':
    'A member of the family from a third country asks for the F+ card before the F card ends; later, a fine of €200 is possible.',
  'B.attendre':
    'If the A card ends before the answer to a timely request, the commune gives an annex 15.',
  'KL.attendre': 'The decision comes within five months. Meanwhile an annex 15 covers the stay.',
  'union.attendre': 'The decision comes within five months. Meanwhile an annex 15 covers the stay.',
  'B.silence': 'No text read sets the Office a limit, or gives its silence an effect.',
  'K.silence':
    'The law leaves it to the King to say what silence after five months is worth. That text was not read.',
  'L.silence':
    'Without an answer after five months the status would be acquired. It is a rule of a royal decree that we have not read.',
  'union.silence': 'No source read says what silence after five months is worth.',
  'B.carte':
    'B card, valid for five years; aliens’ register. The right does not end with the card.',
  'K.carte': 'K card, valid for ten years; population register.',
  'L.carte': 'L card, valid for ten years; population register.',
  'EU+.carte': 'EU+ card, valid for ten years; population register.',
  'F+.carte':
    'F+ card, valid for ten years; population register. Models from before 11 October 2021 held until 3 August 2026 at the latest.',
  'apres.sans-condition': 'Once granted, unlimited stay no longer depends on conditions.',
  'apres.aide-sociale': 'Asking for social aid no longer endangers the stay.',
  'apres.carte': 'The card must still be renewed: every five or ten years.',
  'absence.courte': 'Less than three months: nothing to do.',
  'absence.annoncee':
    'From three months to a year: tell the commune before leaving (annex 18), and report within 15 days of the return.',
  'absence.an': 'More than a year away: the right is lost, save for exceptions.',
  'absence.resident':
    'L card has its own rules on absence. Becoming a long-term resident of another Member State also loses the Belgian status.',
  'absence.deux-ans': 'More than two years on end outside Belgium: permanent residence is lost.',
  'retour.visa':
    'After too long an absence a return visa is asked for abroad. A fee is due; the sources contradict each other on its amount.',
  'retour.involontaire':
    'After an absence against one’s will an annex 15 covers the examination of the return.',
  'perte.fraude': 'Fraud may always end the stay.',
  'perte.fraude-union': 'Fraud may always end the stay.',
  'perte.ordre-public':
    'So may public order and national security. Graver reasons are needed against somebody settled, a long-term resident or after ten years of stay; their life in Belgium is weighed.',
  'perte.ordre-public-union':
    'So may public order, if the person’s conduct is a real, present and sufficiently serious threat.',
  'octroi.carte':
    'The leave is limited (A card), unless the decision expressly says “unlimited” (B card). In the practice reported since 2013 it is granted as limited.',
  'octroi.conditions':
    'The conditions of extension are written in the decision: that is where to read them.',
  'prolongation.pieces': 'Attach the proof that each condition of the decision is met.',
  'prolongation.integration':
    'At the first extension integration efforts are checked (requests after 25 January 2017). Exempt, among others: minors, the seriously ill, recognised stateless persons, refugees and their family.',
  'prolongation.usages':
    'Often asked: work, not depending on the public welfare centre, public order, sometimes living together or training. If a condition is missing, explain why.',
  'prolongation.annexe-15':
    'If the card ends before the answer to a timely request, the commune gives an annex 15.',
  'prolongation.redevance': 'Extending the same stay costs no new fee; changing its ground does.',
  'prolongation.refus':
    'A refusal to extend may be challenged before the Council for Alien Law Litigation within 30 days; this appeal does not suspend.',
  'octroi.registre':
    'With an A or B card one is in the aliens’ register; a pending 9bis request gives no registration.',
}

import type { RegistreTexts } from './textes.ts'

export const registresEn: RegistreTexts = {
  names: {
    attente: 'waiting register',
    etrangers: 'aliens’ register',
    population: 'population register',
    aucun: 'no register',
  },
  rules: {
    'attente.asile': 'Whoever asks for asylum, at the border or in Belgium, and the family.',
    'attente.annexe-19': 'The citizen of the Union with an annex 19, during the residence check.',
    'attente.frontalier': 'The British frontier worker with an N card.',
    'etrangers.recevable':
      'Whoever has an admissible request: positive residence check and a title or a certificate of immatriculation.',
    'etrangers.long-sejour': 'Whoever is admitted or given leave to stay more than three months.',
    'etrangers.illimite': 'Also the unlimited stay with a B card.',
    'etrangers.autres-cartes':
      'Also the cards H, I, J and M, and the certificate of an unaccompanied minor.',
    'etrangers.autre-etat':
      'Also the long-term resident of another Member State: here this person has an A card.',
    'population.etabli': 'The settled foreigner (K card).',
    'population.longue-duree':
      'The long-term resident whose status was obtained in Belgium (L card).',
    'population.permanent':
      'The citizen of the Union and the family with permanent residence (EU+ and F+ cards).',
    'population.accord': 'The holder of a permanent M card.',
    'aucun.court-sejour': 'Whoever is in short stay: annex 3 or annex 3ter.',
    'aucun.cartes-speciales': 'Whoever has a special card of Foreign Affairs.',
    'aucun.reflexion': 'The victim of trafficking during the 45 days of reflection (annex 15).',
    'inscription.legalite': 'Registration follows the legality of the stay and the kind of title.',
    'inscription.residence': 'The commune also checks that the person really lives at the address.',
    'inscription.huit-jours':
      'Whoever is admitted or given leave to a long stay reports to the commune within eight working days of entry, or of the leave where it is received in Belgium.',
    'inscription.numero':
      'The national register number stays the same from one register to the next.',
    'inscription.bis': 'Whoever was never registered gets a BIS number where needed.',
    'inscription.pas-un-droit':
      'Moving to another register gives no new right: it is the title that changes.',
    'vie.asile': 'A request for international protection is registered.',
    'vie.annexe-19': 'A citizen of the Union asks to be registered: entered at once.',
    'vie.enquete-positive': 'The residence check of the citizen of the Union is positive.',
    'vie.enquete-negative':
      'The check is negative: struck off the waiting register, and a refusal is possible. The sources do not agree on what follows.',
    'vie.protection-accordee': 'Protection is granted: the A card is handed over.',
    'vie.recevable': 'Another request is admissible and the residence check is positive.',
    'vie.long-sejour':
      'A long stay is granted, for instance with a D visa, and the check is positive.',
    'vie.carte-b': 'The stay becomes unlimited: the card changes, the register stays.',
    'vie.etabli':
      'The person becomes settled or a long-term resident, or the stay becomes permanent.',
    'vie.absence':
      'A departure announced with the intention to return keeps the entry, in either register, under conditions.',
    'vie.decision':
      'A decision refuses or ends the stay: struck off, even if an annex 35 is given afterwards.',
    'vie.depart': 'The person leaves Belgium: struck off, whichever the register.',
  },
}

import type { Entree } from '../termes.ts'

/** People, authorities, kinds of stay. */
export const personnesEn = {
  etranger: {
    forms: ['foreigner', 'foreigners'],
    meaning:
      'Whoever does not prove to be Belgian. A citizen of the Union is a foreigner too, with other rules.',
  },
  'ressortissant-de-pays-tiers': {
    forms: ['third-country national', 'third-country nationals'],
    meaning:
      'Whoever is neither Belgian nor a citizen of the Union, Norway, Iceland, Liechtenstein or Switzerland.',
  },
  'citoyen-de-l-union': {
    forms: ['citizen of the Union', 'citizens of the Union', 'Union citizen', 'Union citizens'],
    meaning:
      'Whoever has the nationality of a Member State. They come freely, and register if they stay more than three months.',
  },
  apatride: {
    forms: ['stateless person', 'stateless persons'],
    meaning:
      'A person whom no State holds to be its national. Since 1 September 2024 a stay may be asked from the Office for that reason.',
  },
  refugie: {
    forms: ['refugee', 'refugees'],
    meaning:
      'Whoever was given asylum because of a well-founded fear of persecution. The stay is first of five years.',
  },
  'protection-subsidiaire': {
    forms: ['subsidiary protection'],
    meaning:
      'For a person who is no refugee but risks death, torture or the violence of war at home.',
  },
  'protection-internationale': {
    forms: ['international protection'],
    meaning:
      'Asylum in the wide sense: refugee status or subsidiary protection. Asking for it costs nothing.',
  },
  'protection-temporaire': {
    forms: ['temporary protection'],
    meaning: 'A stay given to a group that the Union designates, without examining each fear.',
  },
  mena: {
    forms: ['unaccompanied foreign minor', 'unaccompanied minor', 'unaccompanied minors'],
    meaning: 'A foreigner under 18, alone in Belgium. A guardian is appointed.',
  },
  regroupant: {
    forms: ['sponsor'],
    meaning:
      'The person who lives in Belgium and whom the family comes to join. Their stay decides the rule.',
  },
  'regroupement-familial': {
    forms: ['family reunification'],
    meaning: 'Coming to live with a relative who already has a right to stay in Belgium.',
  },
  'office-des-etrangers': {
    forms: ['Immigration Office'],
    meaning: 'The federal administration that decides on most stays, in the name of the minister.',
  },
  cgra: {
    forms: ['Commissioner General for Refugees and Stateless Persons', 'Commissioner General'],
    meaning: 'The independent body that decides on asylum requests.',
  },
  cce: {
    forms: ['Council for Alien Law Litigation'],
    meaning:
      'The court for nearly all decisions on stay. It annuls or dismisses; in asylum cases it may also grant.',
  },
  'conseil-d-etat': {
    forms: ['Council of State'],
    meaning:
      'The highest administrative court: it judges whether the Council applied the law correctly.',
  },
  cpas: {
    forms: ['CPAS/OCMW'],
    meaning: 'The social welfare service of each commune.',
  },
  fedasil: {
    forms: ['Fedasil'],
    meaning: 'The federal agency that houses asylum applicants.',
  },
  tuteur: {
    forms: ['guardian'],
    meaning: 'The person who represents a foreign minor who is alone, and files for them.',
  },
  'aide-juridique': {
    forms: ['legal aid'],
    meaning:
      'A lawyer at little or no cost for people of small means. Apply at the legal aid office.',
  },
  'court-sejour': {
    forms: ['short stay'],
    meaning: 'At most 90 days in any period of 180 days.',
  },
  'long-sejour': {
    forms: ['long stay'],
    meaning: 'More than 90 days. It takes a ground, a decision and a registration.',
  },
  'visa-c': {
    forms: ['C visa'],
    meaning: 'The sticker for a short stay. It is not a residence title.',
  },
  'visa-d': {
    forms: ['D visa'],
    meaning: 'The sticker to come and settle, asked at the Belgian post abroad.',
  },
  'declaration-d-arrivee': {
    forms: ['declaration of arrival'],
    meaning:
      'Reporting to the commune soon after entry, for a short stay: annex 3 of the royal decree.',
  },
  'engagement-de-prise-en-charge': {
    forms: ['guarantee (annex 3bis)'],
    meaning: 'Somebody in Belgium promises to pay a visitor’s costs, and is liable for two years.',
  },
  'moyens-de-subsistance': {
    forms: ['means of subsistence'],
    meaning:
      'What one lives on during the stay, or the family: amount and proof depend on the route.',
  },
  admission: {
    forms: ['admission to stay'],
    meaning: 'The stay is a right: whoever meets the conditions receives it.',
  },
  autorisation: {
    forms: ['leave to stay'],
    meaning: 'The Office may give the stay, and may often refuse it even when everything is there.',
  },
  'pouvoir-d-appreciation': {
    forms: ['discretion', 'left to appreciation'],
    meaning: 'The law leaves the choice to an authority. No program can say what it will do.',
  },
  'competence-liee': {
    forms: ['tied decision'],
    meaning: 'The authority has no choice: if the conditions are there, it must say yes.',
  },
  'sejour-illegal': {
    forms: ['illegal stay'],
    meaning:
      'Being in Belgium without meeting the conditions of entry or stay, with or without an order to leave.',
  },
  'droits-civils': {
    forms: ['civil rights'],
    meaning:
      'To marry, divorce, cohabit legally, recognise a child: open in principle to everybody, with or without legal stay.',
  },
  'droits-fondamentaux': {
    forms: ['fundamental rights', 'urgent medical aid'],
    meaning:
      'Some also hold without legal stay, such as urgent medical aid and compulsory school for children.',
  },
  'sejour-limite': {
    forms: ['limited stay'],
    meaning: 'A stay with an end, to be renewed in time, on the conditions of its route.',
  },
  'sejour-illimite': {
    forms: ['unlimited stay'],
    meaning:
      'A stay without end and without a condition of income. The card itself does expire and is renewed.',
  },
  etablissement: {
    forms: ['settlement'],
    meaning: 'A stronger unlimited stay, after five years: K card, population register.',
  },
  'resident-de-longue-duree': {
    forms: ['long-term resident'],
    meaning:
      'A European status after five years of legal stay: L card. It helps to settle in another Member State.',
  },
  'sejour-permanent': {
    forms: ['permanent residence'],
    meaning:
      'The stay without end of Union citizens and their family, after five years: EU+ and F+ cards.',
  },
} as const satisfies { readonly [id: string]: Entree }

import type { Entree } from '../termes.ts'

/** Papers, registers, steps, judges, removal. */
export const papiersEn = {
  'titre-de-sejour': {
    forms: ['residence title', 'residence titles'],
    meaning:
      'The card or paper that proves the right to stay. The right may last longer than the card.',
  },
  'carte-a': {
    forms: ['A card', 'A cards'],
    meaning: 'Limited stay: work, studies, family, protection, 9bis, 9ter…',
  },
  'carte-b': {
    forms: ['B card', 'B cards'],
    meaning:
      'Unlimited stay of a third-country national. The card is valid five years, the right has no end.',
  },
  'carte-f': {
    forms: ['F card', 'F cards'],
    meaning: 'For the non-European family member of a Union citizen or of a Belgian.',
  },
  'attestation-d-immatriculation': {
    forms: ['certificate of immatriculation'],
    meaning:
      'A provisional paper, sometimes orange, while a request is examined. It is not proof of identity.',
  },
  annexe: {
    forms: ['annex', 'annexes'],
    meaning:
      'A form that the royal decree numbers. Two texts may have an “annex 3”: look at its title.',
  },
  'annexe-35': {
    forms: ['annex 35', 'special residence document'],
    meaning:
      'The paper of a person waiting for the Council on an appeal that stops removal. One may remain, but it is no stay.',
  },
  'annexe-19ter': {
    forms: ['annex 19ter'],
    meaning: 'The request, and its receipt, of the family member of a Union citizen or a Belgian.',
  },
  'annexe-20': {
    forms: ['annex 20'],
    meaning:
      'The refusal of stay to a Union citizen or a family member, with or without an order to leave.',
  },
  'registre-d-attente': {
    forms: ['waiting register'],
    meaning:
      'The register of those whose stay is not settled yet: asylum, Union citizens before the residence check.',
  },
  'registre-des-etrangers': {
    forms: ['aliens’ register'],
    meaning: 'The register of those admitted or given leave to stay more than three months.',
  },
  'registre-de-la-population': {
    forms: ['population register'],
    meaning: 'The register of Belgians and of foreigners who are settled or in permanent stay.',
  },
  'enquete-de-residence': {
    forms: ['residence check'],
    meaning:
      'The commune, often through the police, checks that the person really lives at the address.',
  },
  radiation: {
    forms: ['striking off', 'struck off'],
    meaning:
      'The commune takes the person out of the register: departure, or a decision that ends the stay.',
  },
  redevance: {
    forms: ['fee'],
    meaning:
      'The sum to be paid to the Office before certain requests. Without proof of payment the request is inadmissible.',
  },
  'prise-en-consideration': {
    forms: ['taking into consideration'],
    meaning: 'The commune agrees to send the request on. If it refuses, the Office never sees it.',
  },
  recevabilite: {
    forms: ['admissibility', 'admissible', 'inadmissible'],
    meaning: 'The door to the examination: if it is shut, nobody looks at the merits.',
  },
  'circonstances-exceptionnelles': {
    forms: ['exceptional circumstances'],
    meaning:
      'What makes it very hard to go back and ask for the stay abroad. The Office weighs them case by case.',
  },
  'article-9bis': {
    forms: ['article 9bis', '9bis'],
    meaning:
      'The request for stay made in Belgium because of exceptional circumstances, to the mayor.',
  },
  'article-9ter': {
    forms: ['article 9ter', '9ter'],
    meaning: 'The request for stay of a seriously ill person, sent to the Office.',
  },
  desistement: {
    forms: ['withdrawal'],
    meaning: 'Giving up one’s request. A new one of the same kind may count as withdrawal.',
  },
  notification: {
    forms: ['notification', 'notified'],
    meaning:
      'When and how the decision is handed over. The limit starts there, not on the date of the decision.',
  },
  'domicile-elu': {
    forms: ['elected domicile'],
    meaning:
      'The address a person chooses to receive decisions. A change is told to the Office by registered post or against receipt.',
  },
  'jour-ouvrable': {
    forms: ['working day', 'working days'],
    meaning: 'Not a Saturday, not a Sunday, not a public holiday.',
  },
  'recours-en-annulation': {
    forms: ['annulment appeal', 'appeal for annulment'],
    meaning:
      'Asking the Council to wipe out an unlawful decision. If it does, the Office decides again.',
  },
  'recours-suspensif': {
    forms: ['suspensive appeal', 'suspensive'],
    meaning: 'While it lasts, removal cannot be enforced. Few appeals are.',
  },
  'extreme-urgence': {
    forms: ['extreme urgency'],
    meaning: 'The appeal of a person who may be removed at any moment. The limit is a few days.',
  },
  'plein-contentieux': {
    forms: ['full jurisdiction'],
    meaning: 'The court examines again and may grant protection itself: asylum.',
  },
  'ordre-de-quitter': {
    forms: ['order to leave the territory', 'order to leave'],
    meaning:
      'The decision that obliges a person to leave, usually within a term. After that term the police may act.',
  },
  'interdiction-d-entree': {
    forms: ['entry ban'],
    meaning: 'A ban on coming back, for years. Its duration runs from the actual departure.',
  },
  'risque-de-fuite': {
    forms: ['risk of absconding'],
    meaning:
      'Present and real reasons to think that the person will hide. The law gives eleven signs.',
  },
  'centre-ferme': {
    forms: ['closed centre'],
    meaning:
      'A place where one is held in view of removal. The limits to appeal are shorter there.',
  },
  refoulement: {
    forms: ['refusal of entry'],
    meaning: 'Not letting in at the border, sometimes even with a valid visa.',
  },
  'obligation-de-cooperer': {
    forms: ['duty to cooperate'],
    meaning: 'Since July 2024, helping to prepare one’s return: address, documents, appointments.',
  },
  'permis-unique': {
    forms: ['single permit'],
    meaning: 'One permit to work and stay more than 90 days, asked by the employer.',
  },
  'carte-professionnelle': {
    forms: ['professional card'],
    meaning: 'A Region’s permission to work as self-employed.',
  },
  'convention-d-accueil': {
    forms: ['hosting agreement'],
    meaning: 'The contract between a researcher and a recognised institution.',
  },
  'changement-de-statut': {
    forms: ['change of status'],
    meaning:
      'Moving from one ground of stay to another without leaving, while the stay still runs.',
  },
  'droit-de-retour': {
    forms: ['right of return'],
    meaning: 'Taking up one’s stay again after an absence that kept within the law.',
  },
  certitude: {
    forms: ['certainty'],
    meaning:
      'How far what we say was read in its source. “To be confirmed”: nobody here has read it.',
  },
  circulaire: {
    forms: ['circular', 'circulars'],
    meaning:
      'A letter of the minister that explains how to apply the law. It never comes before the law.',
  },
} as const satisfies { readonly [id: string]: Entree }

import type { Entree } from '../termes.ts'

/** People, authorities, kinds of stay. */
export const personnesFr = {
  etranger: {
    forms: ['étranger', 'étrangers', 'étrangère'],
    meaning:
      'Qui ne prouve pas qu’il est belge. Un citoyen de l’Union est un étranger aussi, avec d’autres règles.',
  },
  'ressortissant-de-pays-tiers': {
    forms: ['ressortissant de pays tiers', 'ressortissants de pays tiers'],
    meaning:
      'Qui n’est ni belge, ni citoyen de l’Union, de Norvège, d’Islande, du Liechtenstein ou de Suisse.',
  },
  'citoyen-de-l-union': {
    forms: ['citoyen de l’Union', 'citoyens de l’Union'],
    meaning:
      'Qui a la nationalité d’un État membre. Il vient librement, et s’enregistre s’il reste plus de trois mois.',
  },
  apatride: {
    forms: ['apatride', 'apatrides'],
    meaning:
      'Qu’aucun État ne tient pour son ressortissant. Depuis le 1er septembre 2024, il peut demander un séjour à l’Office pour cette raison.',
  },
  refugie: {
    forms: ['réfugié', 'réfugiés'],
    meaning:
      'Qui a reçu l’asile parce qu’il craint avec raison d’être persécuté. Son séjour est d’abord de cinq ans.',
  },
  'protection-subsidiaire': {
    forms: ['protection subsidiaire'],
    meaning:
      'Pour qui n’est pas réfugié mais risque chez lui la mort, la torture ou la violence d’une guerre.',
  },
  'protection-internationale': {
    forms: ['protection internationale'],
    meaning:
      'L’asile, au sens large : le statut de réfugié ou la protection subsidiaire. La demander ne coûte rien.',
  },
  'protection-temporaire': {
    forms: ['protection temporaire'],
    meaning:
      'Un séjour donné d’office à un groupe que l’Union désigne, sans examiner chaque crainte.',
  },
  mena: {
    forms: ['mineur étranger non accompagné', 'mineurs étrangers non accompagnés', 'MENA'],
    meaning: 'Un étranger de moins de 18 ans, seul en Belgique. Un tuteur est nommé pour lui.',
  },
  regroupant: {
    forms: ['regroupant'],
    meaning:
      'Celui qui vit en Belgique et que sa famille vient rejoindre. Son séjour décide de la règle.',
  },
  'regroupement-familial': {
    forms: ['regroupement familial'],
    meaning: 'Venir vivre avec un proche qui a déjà le droit de séjourner en Belgique.',
  },
  'office-des-etrangers': {
    forms: ['Office des étrangers'],
    meaning: 'L’administration fédérale qui décide de la plupart des séjours, au nom du ministre.',
  },
  cgra: {
    forms: ['Commissariat général aux réfugiés et aux apatrides', 'CGRA'],
    meaning: 'L’instance indépendante qui décide des demandes d’asile.',
  },
  cce: {
    forms: ['Conseil du contentieux des étrangers', 'CCE'],
    meaning:
      'Le juge de presque toutes les décisions de séjour. Il annule ou rejette ; en asile, il peut aussi accorder.',
  },
  'conseil-d-etat': {
    forms: ['Conseil d’État'],
    meaning:
      'La plus haute juridiction administrative : elle juge si le CCE a bien appliqué la loi.',
  },
  cpas: {
    forms: ['CPAS'],
    meaning: 'Le service d’aide sociale de chaque commune.',
  },
  fedasil: {
    forms: ['Fedasil'],
    meaning: 'L’agence fédérale qui accueille les demandeurs d’asile.',
  },
  tuteur: {
    forms: ['tuteur'],
    meaning: 'La personne qui représente un mineur étranger seul et demande pour lui.',
  },
  'aide-juridique': {
    forms: ['aide juridique', 'pro deo'],
    meaning:
      'Un avocat gratuit ou presque, pour qui a peu de moyens. On le demande au bureau d’aide juridique.',
  },
  'court-sejour': {
    forms: ['court séjour'],
    meaning: 'Au plus 90 jours sur toute période de 180 jours.',
  },
  'long-sejour': {
    forms: ['long séjour'],
    meaning: 'Plus de 90 jours. Il faut un motif, une décision et une inscription.',
  },
  'visa-c': {
    forms: ['visa C'],
    meaning: 'La vignette pour un court séjour. Ce n’est pas un titre de séjour.',
  },
  'visa-d': {
    forms: ['visa D'],
    meaning: 'La vignette pour venir s’installer : on la demande au poste belge à l’étranger.',
  },
  'declaration-d-arrivee': {
    forms: ['déclaration d’arrivée'],
    meaning:
      'Se présenter à la commune peu après l’entrée, en court séjour : annexe 3 de l’arrêté royal.',
  },
  'engagement-de-prise-en-charge': {
    forms: ['engagement de prise en charge'],
    meaning:
      'Quelqu’un en Belgique promet de payer les frais d’un visiteur, et en répond deux ans.',
  },
  'moyens-de-subsistance': {
    forms: ['moyens de subsistance'],
    meaning:
      'De quoi vivre pendant le séjour, ou pour la famille : le montant et la preuve changent selon la voie.',
  },
  admission: {
    forms: ['admission au séjour'],
    meaning: 'Le séjour est un droit : qui remplit les conditions le reçoit.',
  },
  autorisation: {
    forms: ['autorisation de séjour'],
    meaning: 'L’Office peut donner le séjour, et souvent le refuser, même si tout est réuni.',
  },
  'pouvoir-d-appreciation': {
    forms: ['pouvoir d’appréciation', 'laissé à l’appréciation'],
    meaning: 'La loi laisse le choix à une autorité. Aucun programme ne peut dire ce qu’elle fera.',
  },
  'competence-liee': {
    forms: ['compétence liée'],
    meaning: 'L’autorité n’a pas le choix : si les conditions sont là, elle doit dire oui.',
  },
  'sejour-illegal': {
    forms: ['séjour illégal'],
    meaning:
      'Être en Belgique sans remplir les conditions d’entrée ou de séjour, avec ou sans ordre de quitter.',
  },
  'droits-civils': {
    forms: ['droits civils'],
    meaning:
      'Se marier, divorcer, cohabiter légalement, reconnaître un enfant : en principe ouverts à tous, avec ou sans séjour légal.',
  },
  'droits-fondamentaux': {
    forms: ['droits fondamentaux', 'aide médicale urgente'],
    meaning:
      'Certains valent aussi sans séjour légal, comme l’aide médicale urgente et l’école obligatoire des enfants.',
  },
  'sejour-limite': {
    forms: ['séjour limité'],
    meaning: 'Un séjour avec une fin, à prolonger à temps, aux conditions de sa voie.',
  },
  'sejour-illimite': {
    forms: ['séjour illimité'],
    meaning:
      'Un séjour sans fin et sans condition de revenus. La carte, elle, expire et se renouvelle.',
  },
  etablissement: {
    forms: ['établissement'],
    meaning: 'Un séjour illimité plus fort, après cinq ans : carte K, registre de la population.',
  },
  'resident-de-longue-duree': {
    forms: ['résident de longue durée'],
    meaning:
      'Statut européen après cinq ans de séjour légal : carte L. Il aide à s’installer dans un autre État de l’Union.',
  },
  'sejour-permanent': {
    forms: ['séjour permanent'],
    meaning:
      'Le séjour sans fin des citoyens de l’Union et de leur famille, après cinq ans : cartes EU+ et F+.',
  },
} as const satisfies { readonly [id: string]: Entree }

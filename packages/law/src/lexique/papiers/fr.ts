import type { Entree } from '../termes.ts'

/** Papers, registers, steps, judges, removal. */
export const papiersFr = {
  'titre-de-sejour': {
    forms: ['titre de séjour', 'titres de séjour'],
    meaning:
      'La carte ou le papier qui prouve le droit de séjourner. Le droit peut durer plus que la carte.',
  },
  'carte-a': {
    forms: ['carte A', 'cartes A'],
    meaning: 'Séjour limité : travail, études, famille, protection, 9bis, 9ter…',
  },
  'carte-b': {
    forms: ['carte B', 'cartes B'],
    meaning:
      'Séjour illimité d’un ressortissant de pays tiers. La carte vaut cinq ans, le droit n’a pas de fin.',
  },
  'carte-f': {
    forms: ['carte F', 'cartes F'],
    meaning: 'Pour le membre de la famille, non européen, d’un citoyen de l’Union ou d’un Belge.',
  },
  'attestation-d-immatriculation': {
    forms: ['attestation d’immatriculation'],
    meaning:
      'Un papier provisoire, parfois orange, pendant l’examen d’une demande. Ce n’est pas une pièce d’identité.',
  },
  annexe: {
    forms: ['annexe', 'annexes'],
    meaning:
      'Un formulaire que l’arrêté royal numérote. Deux textes peuvent avoir une « annexe 3 » : regardez le titre.',
  },
  'annexe-35': {
    forms: ['annexe 35', 'document spécial de séjour'],
    meaning:
      'Le papier de qui attend la décision du CCE sur un recours qui arrête l’éloignement. Il permet de rester, sans être un séjour.',
  },
  'annexe-19ter': {
    forms: ['annexe 19ter'],
    meaning:
      'La demande, et le reçu, du membre de la famille d’un citoyen de l’Union ou d’un Belge.',
  },
  'annexe-20': {
    forms: ['annexe 20'],
    meaning:
      'Le refus de séjour donné à un citoyen de l’Union ou à un membre de famille, avec ou sans ordre de quitter.',
  },
  'registre-d-attente': {
    forms: ['registre d’attente'],
    meaning:
      'Le registre de ceux dont le séjour n’est pas encore tranché : asile, citoyen de l’Union avant l’enquête.',
  },
  'registre-des-etrangers': {
    forms: ['registre des étrangers'],
    meaning: 'Le registre de qui est admis ou autorisé à rester plus de trois mois.',
  },
  'registre-de-la-population': {
    forms: ['registre de la population'],
    meaning: 'Le registre des Belges et des étrangers établis ou en séjour permanent.',
  },
  'enquete-de-residence': {
    forms: ['enquête de résidence'],
    meaning:
      'La commune, souvent par la police, vérifie que la personne habite bien à l’adresse donnée.',
  },
  radiation: {
    forms: ['radiation', 'radié'],
    meaning:
      'La commune retire la personne du registre : départ, ou décision qui met fin au séjour.',
  },
  redevance: {
    forms: ['redevance'],
    meaning:
      'La somme à payer à l’Office avant certaines demandes. Sans preuve de paiement, la demande est irrecevable.',
  },
  'prise-en-consideration': {
    forms: ['prise en considération'],
    meaning:
      'La commune accepte de transmettre la demande. Si elle refuse, l’Office ne la verra pas.',
  },
  recevabilite: {
    forms: ['recevabilité', 'recevable', 'irrecevable'],
    meaning: 'La porte d’entrée de l’examen : fermée, personne ne regarde le fond.',
  },
  'circonstances-exceptionnelles': {
    forms: ['circonstances exceptionnelles'],
    meaning:
      'Ce qui rend très difficile de retourner demander le séjour à l’étranger. L’Office les apprécie au cas par cas.',
  },
  'article-9bis': {
    forms: ['article 9bis', '9bis'],
    meaning:
      'La demande de séjour faite en Belgique pour des circonstances exceptionnelles, au bourgmestre.',
  },
  'article-9ter': {
    forms: ['article 9ter', '9ter'],
    meaning: 'La demande de séjour d’une personne gravement malade, envoyée à l’Office.',
  },
  desistement: {
    forms: ['désistement'],
    meaning:
      'Renoncer à sa demande. Une nouvelle demande de la même sorte peut valoir désistement.',
  },
  notification: {
    forms: ['notification', 'notifié', 'notifiée'],
    meaning:
      'Le moment, et la façon, dont la décision est remise. Le délai part de là, pas de la date de la décision.',
  },
  'domicile-elu': {
    forms: ['domicile élu', 'élection de domicile'],
    meaning:
      'L’adresse que la personne choisit pour recevoir les décisions. Un changement se communique à l’Office par recommandé ou contre accusé de réception.',
  },
  'jour-ouvrable': {
    forms: ['jour ouvrable', 'jours ouvrables'],
    meaning: 'Ni samedi, ni dimanche, ni jour férié.',
  },
  'recours-en-annulation': {
    forms: ['recours en annulation'],
    meaning:
      'Demander au CCE d’effacer une décision illégale. S’il annule, l’Office décide à nouveau.',
  },
  'recours-suspensif': {
    forms: ['recours suspensif', 'suspensif'],
    meaning:
      'Tant qu’il dure, l’éloignement ne peut pas être exécuté de force. Peu de recours le sont.',
  },
  'extreme-urgence': {
    forms: ['extrême urgence'],
    meaning: 'Le recours de qui peut être éloigné à tout moment. Le délai est de quelques jours.',
  },
  'plein-contentieux': {
    forms: ['plein contentieux', 'pleine juridiction'],
    meaning: 'Le juge refait l’examen et peut accorder la protection lui-même : l’asile.',
  },
  'ordre-de-quitter': {
    forms: ['ordre de quitter le territoire', 'OQT'],
    meaning:
      'La décision qui oblige à partir, en général dans un délai. Après ce délai, la police peut agir.',
  },
  'interdiction-d-entree': {
    forms: ['interdiction d’entrée'],
    meaning: 'Défense de revenir, pendant des années. La durée court à partir du départ effectif.',
  },
  'risque-de-fuite': {
    forms: ['risque de fuite'],
    meaning:
      'Des raisons actuelles et réelles de croire que la personne se cachera. La loi en donne onze indices.',
  },
  'centre-ferme': {
    forms: ['centre fermé', 'centres fermés'],
    meaning:
      'Un lieu où l’on est retenu en vue de l’éloignement. Les délais de recours y sont plus courts.',
  },
  refoulement: {
    forms: ['refoulement'],
    meaning: 'Ne pas laisser entrer à la frontière, parfois même avec un visa valable.',
  },
  'obligation-de-cooperer': {
    forms: ['obligation de coopérer'],
    meaning: 'Depuis juillet 2024, aider à préparer son retour : adresse, documents, rendez-vous.',
  },
  'permis-unique': {
    forms: ['permis unique'],
    meaning:
      'Un seul permis pour travailler et séjourner plus de 90 jours, demandé par l’employeur.',
  },
  'carte-professionnelle': {
    forms: ['carte professionnelle'],
    meaning: 'L’autorisation d’une Région pour travailler comme indépendant.',
  },
  'convention-d-accueil': {
    forms: ['convention d’accueil'],
    meaning: 'Le contrat entre un chercheur et un organisme reconnu.',
  },
  'changement-de-statut': {
    forms: ['changement de statut'],
    meaning:
      'Passer d’un motif de séjour à un autre sans repartir, pendant que le séjour court encore.',
  },
  'droit-de-retour': {
    forms: ['droit de retour'],
    meaning:
      'Reprendre son séjour après une absence, si elle est restée dans les limites de la loi.',
  },
  certitude: {
    forms: ['certitude'],
    meaning:
      'Jusqu’où ce que nous disons a été lu dans sa source. « À confirmer » : personne ne l’a lu ici.',
  },
  circulaire: {
    forms: ['circulaire', 'circulaires'],
    meaning:
      'Une lettre du ministre qui explique comment appliquer la loi. Elle ne passe jamais avant la loi.',
  },
} as const satisfies { readonly [id: string]: Entree }

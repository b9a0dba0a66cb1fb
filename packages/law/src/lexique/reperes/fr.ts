import type { Entree } from '../termes.ts'

/** More papers and registers, money, steps before the judge, borders and departure. */
export const reperesFr = {
  bourgmestre: {
    forms: ['bourgmestre', 'bourgmestres'],
    meaning:
      'Le chef de la commune. La loi lui adresse la demande 9bis ; ses services la reçoivent et la transmettent.',
  },
  'numero-national': {
    forms: ['numéro de registre national', 'numéro national'],
    meaning:
      'Le numéro d’une personne inscrite, le même d’un registre à l’autre. L’avoir ne prouve pas un droit de séjour.',
  },
  'numero-bis': {
    forms: ['numéro BIS', 'numéros BIS'],
    meaning: 'Le numéro de qui n’a jamais été inscrit dans un registre.',
  },
  'revenu-d-integration': {
    forms: ['revenu d’intégration'],
    meaning:
      'Le montant de base de l’aide du CPAS. Il sert de mesure : 120 % pour le regroupement familial, dans le dernier texte lu.',
  },
  'revenu-minimum-garanti': {
    forms: ['revenu minimum mensuel moyen garanti', 'revenu minimum mensuel garanti', 'RMMMG'],
    meaning:
      'Un montant de référence du droit du travail. Selon certaines sources, le regroupement familial s’y mesure depuis août 2025 ; d’autres citent le revenu d’intégration.',
  },
  'titre-de-voyage': {
    forms: ['titre de voyage', 'titres de voyage'],
    meaning: 'Ce qui tient lieu de passeport, par exemple pour un réfugié ou un apatride.',
  },
  'declaration-de-presence': {
    forms: ['déclaration de présence'],
    meaning:
      'Ce qu’un citoyen de l’Union ou sa famille fait à la commune, en court séjour, dans les dix jours ouvrables de l’entrée.',
  },
  'annexe-15': {
    forms: ['annexe 15'],
    meaning:
      'Une attestation qui couvre le séjour entre deux titres, par exemple pendant un renouvellement demandé à temps.',
  },
  'annexe-19': {
    forms: ['annexe 19'],
    meaning: 'La demande d’enregistrement d’un citoyen de l’Union, qui sert aussi de reçu.',
  },
  'attestation-d-enregistrement': {
    forms: ['attestation d’enregistrement', 'attestations d’enregistrement'],
    meaning:
      'Ce qui constate le séjour de plus de trois mois d’un citoyen de l’Union : la carte EU. À ne pas confondre avec l’attestation d’immatriculation, qui est provisoire.',
  },
  'carte-k': {
    forms: ['carte K', 'cartes K'],
    meaning:
      'La carte de qui est établi en Belgique. Elle vaut dix ans ; registre de la population.',
  },
  'carte-l': {
    forms: ['carte L', 'cartes L'],
    meaning:
      'La carte du résident de longue durée – UE. Elle vaut dix ans ; une carte B n’est pas nécessaire avant.',
  },
  eloignement: {
    forms: ['éloignement'],
    meaning:
      'Le départ imposé par une décision qui constate un séjour illégal, au besoin par la force.',
  },
  'depart-volontaire': {
    forms: ['départ volontaire', 'retour volontaire'],
    meaning: 'Partir soi-même dans le délai de l’ordre. Qui part ainsi respecte l’ordre.',
  },
  detention: {
    forms: ['détention', 'maintien en vue d’éloignement'],
    meaning:
      'Être retenu en centre fermé en vue de l’éloignement. La chambre du conseil contrôle ; les délais de recours sont plus courts.',
  },
  dublin: {
    forms: ['Dublin'],
    meaning:
      'La règle qui désigne l’État chargé d’une demande d’asile. Un autre État peut l’être : c’est l’annexe 26quater.',
  },
  schengen: {
    forms: ['espace Schengen', 'Schengen'],
    meaning:
      'Les États qui se partagent une frontière extérieure et un visa de court séjour. Les 90 jours se comptent sur eux tous.',
  },
  ees: {
    forms: ['système d’entrée/de sortie', 'EES'],
    meaning:
      'Le système européen annoncé pour noter les entrées et les sorties à la place des tampons. Son état présent n’est pas confirmé ici.',
  },
  etias: {
    forms: ['ETIAS'],
    meaning:
      'L’autorisation de voyage annoncée pour les personnes dispensées de visa. Ce n’est ni un visa ni un titre de séjour.',
  },
  icam: {
    forms: ['ICAM'],
    meaning:
      'L’accompagnement au retour par des agents de l’Office, après un ordre de quitter. Ce n’est pas un avocat.',
  },
  'guichet-unique': {
    forms: ['Working in Belgium', 'guichet unique'],
    meaning:
      'L’adresse où l’employeur demande en une fois le permis de travailler et de séjourner.',
  },
  'memoire-de-synthese': {
    forms: ['mémoire de synthèse'],
    meaning:
      'L’écrit qui résume tous les moyens du recours en annulation, si l’on a dit au greffe, dans les huit jours, vouloir le déposer. Qui se tait perd le recours.',
  },
  'droit-de-role': {
    forms: ['droit de rôle', 'droits de rôle'],
    meaning:
      'La somme à payer pour un recours au CCE, par requérant. Qui a droit à l’aide juridique en est exempté.',
  },
  'non-refoulement': {
    forms: ['non-refoulement'],
    meaning:
      'L’interdiction de renvoyer quelqu’un là où il risque la persécution, la torture ou la mort.',
  },
  'demande-ulterieure': {
    forms: ['demande ultérieure', 'demandes ultérieures'],
    meaning:
      'Une nouvelle demande de protection, après une première tranchée définitivement. Elle ne protège pas toujours de l’éloignement.',
  },
} as const satisfies { readonly [id: string]: Entree }

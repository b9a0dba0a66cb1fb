export const papiers = {
  title: 'Quel est ce papier ?',
  description:
    'Toutes les cartes, annexes et attestations de séjour en Belgique : qui les reçoit, ce qu’elles permettent, combien de temps, dans quel registre.',
  lead: 'Vous avez reçu une carte, une annexe, une attestation ou une décision. Voici ce que c’est et ce que vous pouvez faire avec.',
  search: {
    label: 'Ce qui est imprimé sur votre papier',
    hint: 'Par exemple « annexe 35 », « F+ », « attestation d’immatriculation ». En néerlandais aussi.',
    button: 'Chercher',
    results: (query: string) => `Pour « ${query} »`,
    missing: 'Écrivez ce qui est imprimé sur le papier.',
    tooLong:
      'C’est trop long. Écrivez au plus 120 caractères : le numéro de l’annexe ou la lettre de la carte suffit.',
    all: 'Voir tous les papiers',
    match: {
      exact: 'c’est celui-ci',
      model: 'carte de ce modèle',
      words: 'par les mots du titre',
      related: 'numéro voisin',
      near: 'peut-être',
    },
  },
  groups: {
    cards: { title: 'Cartes', lead: 'Cartes électroniques, anciennes cartes et cartes spéciales.' },
    provisional: {
      title: 'Documents provisoires et de court séjour',
      lead: 'Ils couvrent une attente ou un court séjour.',
    },
    receipts: {
      title: 'Demandes, reçus et attestations',
      lead: 'Ils prouvent qu’une demande est faite. Ce ne sont pas des titres de séjour.',
    },
    decisions: {
      title: 'Décisions',
      lead: 'Un délai peut courir dès le jour où vous la recevez.',
    },
    orders: {
      title: 'Ordres, interdictions et refus d’entrée',
      lead: 'Un délai court dès le jour où vous le recevez. Voyez un avocat au plus tôt.',
    },
    unread: {
      title: 'Annexes dont le titre n’a pas été lu',
      lead: 'Elles existent ou ont existé. Nous n’avons lu aucune source qui dise ce qu’elles font.',
    },
  },
  registers: 'Les registres, et la vie d’une inscription',
  back: 'Tous les papiers',
  allows: 'Ce que ce papier permet',
  notRead: 'aucune source lue',
  facts: { givenBy: 'Remis par', validity: 'Durée', register: 'Registre', class: 'Type de séjour' },
  now: 'Que faire maintenant',
  nowLimit: 'Un délai peut courir. Comptez-le, avec le jour de la remise :',
  nowLater: 'Plus tard, un délai courra si vous recevez :',
  nowLawyer: 'Montrez ce papier à un avocat ou à un service social, au plus tôt.',
  nowRenew: 'Comptez la période de renouvellement avec la date imprimée :',
  nowKeep: 'Gardez l’original et une copie. Ne le laissez à personne sans reçu.',
  leadsTo: 'Ce qui peut suivre',
  replaces: 'Elle remplace',
  replacedBy: 'Remplacée par',
  since: (day: string) => `depuis le ${day}`,
  until: (day: string) => `jusqu’au ${day}`,
  annexes: 'Le formulaire',
  changed: (days: string) => `modèle changé le ${days}`,
  repealed: (day: string) => `abrogée le ${day}`,
  modelOf: 'Modèle de',
  twin: 'Ne pas confondre',
  twinText: 'Un autre texte a une annexe du même numéro :',
  window: (opens: number, closes: number) =>
    `Demande entre le ${opens}e et le ${closes}e jour avant la fin de la carte`,
  windowEnd: 'fin de la carte',
  windowDay: (day: number) => `${day} jours avant`,
  unread:
    'Nous n’avons lu aucune source qui dise ce que fait ce papier. Montrez-le à un avocat ou à un service social.',
} as const

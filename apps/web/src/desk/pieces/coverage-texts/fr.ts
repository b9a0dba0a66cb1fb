export const fr = {
  title: 'Couverture',
  lead: 'Ce qu’aucune pièce ne prouve, ce qui ne sert à rien encore, et ce qui doit être complété. Rien d’ici n’est un avis sur l’issue.',
  nothing:
    'Chaque argument, chaque renseignement et chaque date a au moins une pièce, et aucune pièce n’attend quelque chose. Cela ne dit pas que ces preuves suffisent : c’est l’autorité qui les apprécie.',
  contents: 'Sur cette page',
  validUntil: 'valable jusqu’au',
  piece: 'Pièce',
  choose: 'Choisir une pièce',
  link: 'Relier',
  linkThis: (label: string) => `Relier une pièce à : ${label}`,
  translationWhy:
    'L’autorité lit le français, le néerlandais et l’allemand. Une traduction est attendue pour les autres langues ; son absence ne ferme rien à elle seule.',
  sections: {
    argument: {
      title: 'Arguments sans preuve',
      why: 'Un argument qui n’est qu’affirmé pèse peu. Reliez la pièce qui le montre, ou cherchez-la.',
      action: 'Ouvrir',
    },
    fact: {
      title: 'Renseignements affirmés, sans pièce',
      why: 'Quelqu’un l’a dit ; aucune pièce ne le montre encore.',
      action: 'Ouvrir',
    },
    entry: {
      title: 'Dates du dossier sans preuve',
      why: 'Un dépôt, une décision ou une notification dont rien ne prouve le jour peut faire perdre un délai.',
      action: 'Ouvrir',
    },
    idle: {
      title: 'Pièces qui ne servent à rien encore',
      why: 'Elles ne prouvent ni argument, ni renseignement, ni présence. Reliez-les, ou retirez-les.',
      action: 'Dire ce qu’elle prouve',
    },
    translation: {
      title: 'Traductions manquantes',
      why: 'Pièces dans une langue que l’autorité ne lit pas.',
      action: 'Noter la traduction',
    },
    expired: {
      title: 'Pièces périmées',
      why: 'Leur dernier jour de validité est passé.',
      action: 'Remplacer le fichier',
    },
    expiring: {
      title: 'Pièces qui périment bientôt',
      why: 'Leur validité finit dans les trois mois.',
      action: 'Voir la pièce',
    },
    confidentialFiled: {
      title: 'Confidentielles, mais déjà déposées',
      why: 'L’administration a ces pièces : les marquer confidentielles ne les lui reprend pas.',
      action: 'Voir la pièce',
    },
    withoutFile: {
      title: 'Pièces sans fichier',
      why: 'Elles n’existent ici que par leur titre.',
      action: 'Joindre un fichier',
    },
    language: {
      title: 'Langue à dire',
      why: 'Sans la langue, on ne sait pas si une traduction manque.',
      action: 'Dire la langue',
    },
    confidential: {
      title: 'Pièces confidentielles',
      why: 'Gardées ici, jamais déposées par erreur.',
      action: 'Voir la pièce',
    },
  },
} as const

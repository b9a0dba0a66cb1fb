export const fr = {
  title: 'Parcours du dossier',
  lead: 'Où en est chaque procédure, chaque recours et chaque titre, d’après ce qui est enregistré. Ce que d’autres ont fait sans le dire ici est déduit de ce qui a suivi, et marqué.',
  none: 'Aucune procédure n’est ouverte dans ce dossier. Ouvrez-en une dans l’aperçu.',
  since: 'depuis le',
  next: 'Ce qui peut suivre',
  others: 'Ce que d’autres ont fait, appris autrement',
  recordThere: 'l’enregistrer',
  record: 'Enregistrer',
  on: 'Jour',
  whom: 'Pour qui',
  everybody: 'Sans choix : toutes les personnes de la procédure.',
  proof: 'Pièce qui le prouve',
  noProof: 'Aucune pour l’instant',
  passed: 'Ce qui a eu lieu',
  inferred: 'déduit de ce qui a suivi',
  outOfPlace: 'ne suit pas ce qui précède : vérifiez le jour, ou corrigez',
  misplaced: (count: number) =>
    count === 1
      ? 'Un événement ne suit pas ce qui précède : vérifiez son jour.'
      : `${count} événements ne suivent pas ce qui précède : vérifiez leurs jours.`,
  withdraw: 'Retirer',
  why: 'Pourquoi c’est retiré',
  drawing: 'Le dessin de tout le parcours',
  explained: 'Ce parcours expliqué, avec ses sources',
  holder: (who: string) => `le dossier est chez ${who}`,
  parts: 'Redevance, enquêtes et notifications',
  round: (number: number) => (number === 1 ? '1er tour' : `${number}e tour`),
  errors: {
    'unknown-step': 'Cette étape n’est pas connue. Rechargez la page et recommencez.',
    'step-choice': 'Choisissez une des réponses : le parcours en dépend.',
    'step-number': 'Écrivez un nombre, en chiffres.',
  },
} as const

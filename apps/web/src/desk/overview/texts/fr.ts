export const fr = {
  title: 'Aperçu',
  procedures: 'Procédures',
  noProcedure:
    'Aucune procédure n’est ouverte. Ouvrez celle que la personne veut demander : la loi dira quoi réunir.',
  round: (round: number) => `tour ${round}`,
  stage: {
    preparation: 'en préparation, pas envoyée',
    filed: 'introduite',
    received: 'reçue, avec accusé',
    decided: 'décidée',
    'under-remedy': 'recours introduit',
    annulled: 'décision annulée : elle attend une nouvelle décision',
    judged: 'jugée',
    granted: 'titre délivré',
    ended: 'terminée',
  },
  lawOn: (day: string) => `Selon le droit du ${day}`,
  notAssessed: 'Le logiciel ne connaît pas encore les règles de cette procédure pour ce jour.',
  whole: 'Voir l’examen ligne par ligne',
  missing: 'Ce qui manque encore',
  missingMore: (count: number) => `et ${count} autres questions`,
  answer: 'Répondre',
  proofs: 'Le prouverait',
  why: 'Pourquoi',
  next: 'Prochaines échéances',
  noNext: 'Aucun délai ne court dans ce dossier.',
  days: (days: number) =>
    days === 0
      ? 'aujourd’hui'
      : days < 0
        ? `${-days} j. de retard`
        : days === 1
          ? 'dans 1 jour'
          : `dans ${days} jours`,
  peremptory: 'de rigueur',
  latest: 'Derniers changements',
  wholeHistory: 'Toute l’histoire',
  where: 'Où',
  lives: 'Réside',
  letters: 'Lettres',
  unknownAddress: 'adresse pas encore sue',
  risks: 'À risque',
  open: 'Ouvrir une procédure',
  openButton: 'Ouvrir la procédure',
  kind: 'Procédure',
  follows: 'À la suite de',
  followsNone: 'Rien : c’est la première',
  interview: 'Reprendre l’entretien question par question',
  manage: 'Titre et état du dossier',
  caseTitle: 'Titre du dossier',
  saveTitle: 'Enregistrer le titre',
  close: 'Fermer le dossier',
  closeWhy: 'Pourquoi il se ferme',
  reopen: 'Rouvrir le dossier',
  reopenWhy: 'Pourquoi il se rouvre',
  errors: {
    'why-blank': 'La raison manque : le dossier doit pouvoir dire pourquoi. Écrivez-la.',
    'title-blank': 'Le titre est vide : le dossier ne se retrouverait pas. Écrivez un nom.',
    'kind-blank': 'Aucune procédure n’est choisie. Choisissez-en une dans la liste.',
    'case-closed': 'Le dossier est fermé. Rouvrez-le d’abord.',
    'case-handed-over': 'Le dossier est transmis à un autre conseil. Il ne change plus ici.',
  },
} as const

export const fr = {
  explain: 'Ce papier expliqué avec des mots simples',
  none: 'Aucune fiche n’explique encore ce papier ici.',
  papers: 'Voir les papiers expliqués à tout le monde',
  back: 'Revenir à mon dossier',
  languages: 'Lire cette fiche dans une autre langue',
  large: 'Grands caractères',
  normal: 'Caractères ordinaires',
  pdf: 'Télécharger en PDF',
  tools: 'Lire cette fiche autrement',
} as const

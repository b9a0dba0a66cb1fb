export const lexique = {
  title: 'Lexique',
  description:
    'Les mots du droit de séjour en Belgique, en langage simple, avec leur nom en français, néerlandais, allemand et anglais.',
  lead: 'Les mots de la loi en mots simples. Sur chaque page, le premier emploi d’un de ces mots mène ici.',
  letters: 'Lettres',
  paper: 'Ce papier en détail',
} as const

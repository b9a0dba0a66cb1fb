export const fr = {
  title: 'Pièces et arguments',
  lead: 'Un point là où une pièce prouve un argument. Une colonne sans point est un argument sans preuve ; une ligne sans point, une pièce qui n’en sert aucun.',
  caption: 'Pièces en lignes, arguments en colonnes',
  empty: 'L’image apparaît dès qu’il y a au moins une pièce et un argument.',
  toArguments: 'Voir les arguments',
  piece: 'Pièce',
  sides: { circumstances: 'Circonstances exceptionnelles', merits: 'Motifs de fond' },
  proves: 'prouve',
  provesNot: 'ne prouve pas',
  unproved: '(aucune pièce)',
  total: 'Nombre de pièces',
} as const

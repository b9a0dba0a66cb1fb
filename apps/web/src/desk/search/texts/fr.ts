export const fr = {
  title: 'Recherche',
  found: (words: string) => `Dossiers trouvés pour « ${words} »`,
  none: (words: string) =>
    `Aucun dossier ne contient « ${words} ». Essayez le début d’un nom, un numéro de l’Office ou une commune.`,
  nothing: 'Écrivez le début d’un nom, un numéro de l’Office ou une commune.',
} as const

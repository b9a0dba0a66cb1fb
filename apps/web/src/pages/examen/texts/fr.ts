const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

export const examen = {
  title: (procedure: string) => `Examiner ma situation : ${procedure}`,
  description: (procedure: string) =>
    `${procedure} : répondez à ce que vous savez et voyez ce qui est rempli, ce qui manque et ce que l’autorité apprécie, avec la source de chaque ligne.`,
  lead: 'Répondez à ce que vous savez ; laissez le reste de côté. Ce qui n’est pas répondu reste inconnu et ne ferme rien.',
  submit: 'Examiner',
  day: 'De quel jour faut-il appliquer la loi ?',
  dayHint: 'Le jour de la demande, ou celui où vous comptez la faire.',
  remarks: 'Ce qui ne décide pas, mais peut donner une remarque',
  row: (item: string, place: number) => `${item} ${place}`,
  add: (item: string) => `Ajouter : ${item}`,
  remove: (title: string) => `Retirer : ${title}`,
  notAPromise: 'Ce n’est ni une décision ni un pronostic : l’autorité décide, sur tout le dossier.',
  lastKnown: (label: string) => `Selon le dernier texte connu : ${label}`,
  notes: 'À confirmer par un avocat',
  missing: (count: number) => `Il reste ${plural(count, 'chose', 'choses')} à savoir`,
  provedBy: (exhibits: string) => `Pièces : ${exhibits}.`,
  weaknesses: 'Plus faible sans',
  warnings: 'À savoir avant d’agir',
  why: 'Pourquoi',
  sheet: 'La fiche de cette voie',
} as const

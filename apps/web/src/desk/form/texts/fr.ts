export const fr = {
  heading: 'Rien n’a encore été enregistré',
  headingConflict: 'Quelqu’un a écrit entre-temps',
  conflict: (by: string) =>
    `Entre-temps, ${by} a changé ce que vous changiez. Rien n’a été écrasé : comparez les champs marqués, puis enregistrez à nouveau ; c’est alors votre texte qui reste.`,
  meanwhile: (by: string) => `Entre-temps, ${by} a écrit :`,
  meanwhileEmptied: (by: string) => `Entre-temps, ${by} a vidé ce champ.`,
  yoursBelow: 'Votre texte est gardé ci-dessous.',
  somebody: 'une autre personne',
  error: 'Erreur :',
  optional: '(facultatif)',
  dayHint: 'jj/mm/aaaa',
  choose: 'Choisir',
  save: 'Enregistrer',
  saved: 'C’est enregistré, pas envoyé.',
  autosave: {
    idle: 'Enregistré au fil de la frappe.',
    saving: 'Enregistrement…',
    saved: 'Enregistré, pas envoyé.',
    offline:
      'Pas encore enregistré : la connexion est coupée, votre texte reste ici. Un nouvel essai suit.',
    signedOut:
      'Pas encore enregistré : la session est fermée. Ouvrez-la dans un autre onglet, puis revenez ; votre texte reste ici.',
    conflict:
      'Pas encore enregistré : quelqu’un a écrit entre-temps. Pressez « Enregistrer » pour comparer.',
    refused: 'Pas encore enregistré : pressez « Enregistrer » pour voir ce qui manque.',
    found: 'Un texte d’ici n’avait pas pu être enregistré.',
    restore: 'Le reprendre',
    discard: 'L’oublier',
  },
  refused: 'Cela n’a pas pu être enregistré. Rien n’est perdu : relisez, puis recommencez.',
  errors: {
    required: 'Ce champ est vide, et sans lui rien ne peut être enregistré. Remplissez-le.',
    day: 'Ce jour ne se lit pas. Écrivez-le jj/mm/aaaa, par exemple 05/03/2026.',
    'day-future': 'Ce jour est à venir. Écrivez un jour passé, ou laissez vide.',
    'day-order': 'La fin vient avant le début. Corrigez l’un des deux jours.',
    'too-long': 'Ce texte est trop long pour être gardé ici. Raccourcissez-le.',
    choice: 'Cette réponse n’est pas dans la liste. Choisissez-en une.',
    email: 'Cette adresse électronique ne se lit pas. Vérifiez-la : nom@exemple.be.',
    number: 'Ce nombre ne se lit pas. Écrivez-le en chiffres.',
    forbidden: 'Votre rôle ne permet pas cela. Demandez à qui administre votre organisation.',
  },
} as const

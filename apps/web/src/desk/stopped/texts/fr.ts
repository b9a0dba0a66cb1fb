export const fr = {
  'signed-out': {
    title: 'La session est fermée',
    said: 'Le bureau s’est fermé tout seul, pour que personne d’autre ne lise les dossiers. Rien n’a été enregistré.',
  },
  'not-found': {
    title: 'Cette page n’existe pas',
    said: 'L’adresse ne mène à rien, ou à un dossier qui n’est pas de votre organisation.',
  },
  forbidden: {
    title: 'Votre rôle ne permet pas cela',
    said: 'Rien n’a été fait. Demandez à la personne qui administre votre organisation.',
  },
  unavailable: {
    title: 'Les dossiers ne répondent pas pour le moment',
    said: 'Ce qui était enregistré reste enregistré. Attendez une minute et réessayez.',
  },
  'our-fault': {
    title: 'Quelque chose s’est mal passé chez nous',
    said: 'Ce qui était enregistré reste enregistré. Réessayez ; si cela recommence, dites-le à qui tient ce serveur.',
  },
  kept: 'Ce que vous aviez écrit est gardé sur cette page, tel quel.',
  signInFirst: 'Ouvrez une session dans un autre onglet, puis revenez ici et envoyez à nouveau.',
  signIn: 'Ouvrir une session (nouvel onglet)',
  again: 'Envoyer à nouveau',
  show: 'Voir ce qui est gardé',
  back: 'Retour au bureau',
} as const

/** The words of every guided page. */
export const guide = {
  yes: 'Oui',
  no: 'Non',
  errorPrefix: 'Erreur :',
  question: {
    several: 'Cochez tout ce qui s’applique. Chaque point est ensuite examiné à part.',
    none: 'Je n’en ai aucun à donner',
    amountHint: 'En euros. Rien payé : écrivez 0.',
    continue: 'Continuer',
    back: 'Retour',
  },
  start: {
    other: 'Un autre jour',
    day: 'Si c’est un autre jour, lequel ?',
    begin: 'Commencer',
    kept: 'Des réponses sont gardées sur cet appareil.',
    resume: 'Reprendre où j’en étais',
    forget: 'Les effacer',
  },
  check: {
    change: 'Modifier',
    toEstablish: 'À établir',
    provedBy: (exhibits: string) => `Pièces qui le prouveraient : ${exhibits}.`,
  },
  conclusion: {
    print: 'Imprimer',
    again: 'Recommencer',
    review: 'Revoir mes réponses',
    keepTitle: 'Garder mes réponses',
    keepLead:
      'Seulement si vous le demandez, et seulement sur cet appareil. Quiconque l’utilise pourra les lire.',
    keep: 'Garder sur cet appareil',
    isKept: 'Enregistré sur cet appareil, pas envoyé.',
    forget: 'Effacer de cet appareil',
    isForgotten: 'Effacé de cet appareil.',
    cannotKeep: 'Cet appareil refuse de garder les réponses. Imprimez la page.',
  },
  mistakes: {
    'nothing-chosen': 'Choisissez une réponse. Si vous l’ignorez, choisissez « Je ne sais pas ».',
    'none-and-some': 'Vous avez coché « aucun » et autre chose. Gardez seulement ce qui est juste.',
    'known-and-unknown':
      'Vous avez répondu et choisi « Je ne sais pas ». Gardez seulement ce qui est juste.',
    'impossible-day':
      'Ce jour n’existe pas dans le calendrier. Écrivez le jour, le mois et l’année en chiffres, par exemple 5 3 2026.',
    'too-late': 'Ce jour est trop lointain pour être juste. Vérifiez l’année.',
    'not-an-amount': 'Ce n’est pas un montant. Écrivez-le en chiffres, par exemple 368 ou 368,50.',
    'not-a-number': 'Ce n’est pas un nombre. Écrivez-le en chiffres, par exemple 3. Aucun : 0.',
  },
} as const

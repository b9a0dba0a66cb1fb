type Letter = { readonly subject: string; readonly text: string }

export const fr = {
  newPassword: (link: string): Letter => ({
    subject: 'Choisir un nouveau mot de passe',
    text: `Bonjour,

Quelqu’un a demandé un nouveau mot de passe pour votre compte Sejour. Si c’est vous, choisissez-le ici, dans l’heure :

${link}

Si ce n’est pas vous, ne faites rien : votre mot de passe reste le même.`,
  }),
  passwordChanged: (): Letter => ({
    subject: 'Votre mot de passe a changé',
    text: `Bonjour,

Le mot de passe de votre compte Sejour vient de changer, et les autres appareils ont été déconnectés.

Si ce n’est pas vous, demandez tout de suite un nouveau mot de passe depuis la page de connexion et prévenez l’administrateur de votre organisation.`,
  }),
  verifyMail: (link: string): Letter => ({
    subject: 'Confirmer votre adresse',
    text: `Bonjour,

Confirmez que cette adresse est la vôtre en ouvrant ce lien dans les trois jours :

${link}

Si vous n’avez pas de compte Sejour, ne faites rien.`,
  }),
  invitation: (from: string, organisation: string, link: string): Letter => ({
    subject: `Invitation : ${organisation}`,
    text: `Bonjour,

${from} vous invite à travailler avec « ${organisation} » dans Sejour. Acceptez l’invitation dans les sept jours :

${link}

Si vous ne connaissez pas cette organisation, ne faites rien.`,
  }),
}

export type Letters = typeof fr

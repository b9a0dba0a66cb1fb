export const fr = {
  title: 'Reprendre un dossier',
  lead: 'Le conseil qui cède le dossier vous a donné un code de cinq groupes. Vous voyez d’abord le titre, les délais et son mot ; rien n’est repris sans votre accord.',
  code: 'Code de l’offre',
  codeHint: 'Majuscules ou minuscules, avec ou sans tirets.',
  look: 'Voir l’offre',
  from: 'Offert par',
  offeredOn: 'Offert le',
  until: 'Vaut jusqu’au',
  people: (count: number) => (count <= 1 ? `${count} personne` : `${count} personnes`),
  round: (round: number) => `${round}e tour`,
  procedures: 'Procédures',
  limits: 'Délais qui courent',
  noLimits: 'Aucun délai ne court.',
  untold: 'apparu après l’offre : le conseil qui cède n’en a pas parlé',
  statement: 'Ce que dit le conseil qui cède',
  agreed: {
    written: (day: string) => `La personne a donné son accord par écrit le ${day}.`,
    spoken: (day: string) => `La personne a donné son accord de vive voix le ${day}.`,
  },
  effects:
    'Si vous acceptez : le dossier, son histoire et ses pièces passent chez vous ; les notes du conseil qui cède n’en sont pas. Les délais sont alors les vôtres. Les lettres vont encore au domicile élu d’avant tant que vous n’en communiquez pas un autre.',
  accept: 'Reprendre ce dossier',
  refuse: 'Ne pas reprendre',
  refused: 'L’offre est refusée. Le conseil qui l’a faite le voit dans son dossier.',
  changed:
    'Le dossier a changé pendant que vous lisiez. Relisez : voici l’offre telle qu’elle est maintenant.',
  errors: {
    'wrong-code':
      'Aucune offre ne répond à ce code. Vérifiez chaque groupe avec le conseil qui vous l’a donné.',
    'own-offer':
      'Cette offre vient de votre propre organisation : un autre conseil doit l’accepter.',
    'offer-expired': 'Cette offre est arrivée à sa fin. Demandez-en une autre.',
    'offer-withdrawn': 'Cette offre a été retirée. Appelez le conseil qui l’a faite.',
    'offer-refused': 'Votre organisation a refusé cette offre. Demandez-en une autre.',
    'offer-gone': 'Ce dossier n’est plus à reprendre : il est passé ailleurs ou n’existe plus.',
    'case-closed': 'Ce dossier est fermé : le conseil qui cède doit d’abord le rouvrir.',
    'cannot-travel':
      'Votre organisation a déjà, sous le même numéro, une autre histoire de ce dossier. Rien n’a été repris ; demandez une archive au conseil qui cède.',
    'too-many':
      'Trop de codes faux en une heure : attendez avant de recommencer. Cela protège les dossiers des autres.',
  },
} as const

export const fr = {
  title: 'Courriel et pièces jointes',
  back: 'Toutes les pièces',
  itself: (number: number) => `Le courriel est la pièce ${number}`,
  subject: 'Objet',
  from: 'De',
  to: 'À',
  sentAt: 'Envoyé le',
  none: 'non dit',
  text: 'Texte du courriel',
  attachments: 'Pièces jointes',
  noAttachments: 'Ce courriel n’a pas de pièce jointe. Le courriel lui-même est gardé comme pièce.',
  hint: 'Chaque pièce jointe cochée devient une pièce du dossier, avec le titre ci-dessous. Les recocher plus tard n’ajoute rien deux fois.',
  pieceTitle: 'Titre de la pièce',
  dated: 'Date de la pièce',
  take: 'Faire des pièces de ce qui est coché',
  taken: 'Déjà dans le dossier',
  unreadable: {
    'not-a-mail':
      'Ce fichier ne se lit pas comme un courriel. Il est gardé tel quel ; enregistrez ses pièces jointes une à une, puis ajoutez-les.',
    'too-large':
      'Ce courriel est trop grand pour être ouvert ici (60 Mo au plus). Il est gardé tel quel ; enregistrez ses pièces jointes une à une, puis ajoutez-les.',
  },
} as const

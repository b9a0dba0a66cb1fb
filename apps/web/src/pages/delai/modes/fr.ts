export const modes = {
  hand: {
    label: 'Remis en main propre, contre signature',
    hint: 'À la commune, par la police, au guichet, dans un centre.',
  },
  refused: { label: 'Proposé, et je l’ai refusé', hint: 'Refuser vaut recevoir.' },
  'registered-receipt': {
    label: 'Recommandé avec accusé de réception',
    hint: 'Le jour où le facteur s’est présenté, même si vous étiez absent.',
  },
  registered: {
    label: 'Recommandé sans accusé de réception',
    hint: 'Le jour où l’envoi a été remis à la poste.',
  },
  post: { label: 'Lettre ordinaire', hint: 'Le jour où elle a été remise à la poste.' },
  fax: { label: 'Télécopie (fax)', hint: 'Le jour de l’envoi, souvent chez l’avocat.' },
  electronic: { label: 'Courriel ou autre voie électronique', hint: 'Le jour de l’envoi.' },
}

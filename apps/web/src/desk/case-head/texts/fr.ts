export const fr = {
  opened: 'Dossier ouvert',
  whenReady: 'les pièces sont réunies',
  entry: {
    'request-filed': 'Demande introduite',
    'receipt-given': 'Accusé de réception',
    'decision-notified': 'Décision notifiée',
    'remedy-filed': 'Recours introduit',
    'judgment-notified': 'Arrêt notifié',
    'title-granted': 'Titre délivré',
  },
} as const

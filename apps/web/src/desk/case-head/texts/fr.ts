export const fr = {
  opened: 'Dossier ouvert',
  whenReady: 'les pièces sont réunies',
  waits: {
    decision: { label: 'Décision', condition: 'l’autorité décide' },
    again: { label: 'Nouvelle décision', condition: 'l’autorité décide à nouveau' },
    judgment: { label: 'Arrêt', condition: 'le juge décide' },
  },
  entry: {
    'request-filed': 'Demande introduite',
    'receipt-given': 'Document remis',
    'decision-notified': 'Décision notifiée',
    'remedy-filed': 'Recours introduit',
    'judgment-notified': 'Arrêt notifié',
    'title-granted': 'Titre accordé',
    'step-taken': 'Étape de la procédure',
  },
} as const

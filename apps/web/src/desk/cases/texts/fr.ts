export const fr = {
  title: 'Dossiers',
  none: 'Aucun dossier ne répond à ces choix. Élargissez-les, ou ouvrez un dossier.',
  open: 'Nouveau dossier',
  takeOver: 'Reprendre un dossier d’un autre conseil',
  filter: 'Choisir les dossiers',
  status: 'État',
  statuses: { open: 'Ouverts', closed: 'Fermés', 'handed-over': 'Transmis' },
  all: 'Tous',
  procedure: 'Procédure',
  anyProcedure: 'Toutes',
  atRisk: 'Seulement ceux à risque',
  apply: 'Montrer',
  sort: 'Trier par',
  columns: {
    title: 'Dossier',
    people: 'Personnes',
    procedures: 'Procédures',
    due: 'Prochaine échéance',
    risks: 'Risques',
    changed: 'Dernier changement',
  },
  days: (days: number) =>
    days === 0
      ? 'aujourd’hui'
      : days < 0
        ? `${-days} j. de retard`
        : days === 1
          ? 'dans 1 jour'
          : `dans ${days} jours`,
  total: (total: number) => (total === 1 ? '1 dossier' : `${total} dossiers`),
  page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  pager: 'Pages de la liste',
  peremptory: 'de rigueur',
} as const

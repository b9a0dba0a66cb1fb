export const fr = {
  title: 'Contrôle avant dépôt',
  lead: 'Ce qui arrêterait la demande, ce qui l’affaiblit, et ce que la déposer peut coûter. Rien ici ne dit qu’elle sera acceptée.',
  noProcedure:
    'Aucune procédure de ce dossier ne peut être contrôlée. Ouvrez-en une pour voir ce qui manque avant de la déposer.',
  openProcedure: 'Ouvrir une procédure',
  noLaw: 'Aucune règle n’est connue pour ce jour. Choisissez un autre jour de dépôt.',
  round: 'Procédure',
  day: 'Jour du dépôt',
  look: 'Contrôler pour ce jour',
  filed: 'La demande a été déposée le',
  filedHint: 'Ce contrôle regarde ce qui peut encore être complété.',
  harm: 'À peser avant de déposer',
  harmNone: 'Rien de ce qui est su ne montre que déposer ferait perdre quelque chose.',
  toCheck: 'À vérifier avant de déposer',
  toCheckHint: 'On ne sait pas encore si ceci s’applique : la réponse à une question le dira.',
  inadmissible: 'Irrecevable sans',
  stopped: 'La demande s’arrête sans',
  weaker: 'Plus faible sans',
  weakerNone: 'Rien de ce qui est su n’affaiblit la demande.',
  applies: {
    yes: 'S’applique',
    unknown: 'À vérifier',
    appreciation: 'Laissé à l’appréciation',
  },
  counts: (counts: { met: number; 'not-met': number; unknown: number; discretionary: number }) =>
    [
      counts['not-met'] > 0 ? `${counts['not-met']} à régler` : '',
      counts.unknown > 0 ? `${counts.unknown} à demander` : '',
      counts.discretionary > 0 ? `${counts.discretionary} à l’appréciation` : '',
      counts.met > 0 ? `${counts.met} en ordre` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  notes: (count: number) => `À savoir sur les textes de ce jour (${count})`,
  lastText: 'selon le dernier texte lu',
  next: 'Ensuite :',
  questions: (count: number) => `Ce qui n’est pas su (${count})`,
  toFacts: 'Répondre dans les renseignements',
  pieces: 'Pièces :',
  argument: 'Voir l’argument',
  makeTask: 'En faire une tâche',
  makeTaskOf: (task: string) => `En faire une tâche : ${task}`,
  isTask: 'Déjà dans les tâches',
  errors: {
    'unknown-check': 'Ce point n’est plus à contrôler : le dossier a changé entre-temps. Relisez.',
  },
} as const

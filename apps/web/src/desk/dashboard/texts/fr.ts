export const fr = {
  title: 'Bureau',
  sections: {
    first: 'À faire d’abord',
    past: 'Dernier jour passé',
    next: 'Ensuite',
  },
  firstNone:
    'Rien n’est à faire dans les quatorze jours. Dès qu’une décision notifiée est notée dans un dossier, ses délais viennent ici.',
  pastLead:
    'Le dernier jour est passé selon les faits connus. Si l’acte a été fait, notez-le dans le dossier ; sinon, vérifiez la notification et voyez ce qui reste possible.',
  risk: 'À risque',
  riskNone: 'Rien n’est à risque : ce qui manque à un dossier vient ici, avec ce qu’il faut faire.',
  times: (count: number) => `(${count} fois)`,
  alerts: 'La loi a changé',
  since: 'depuis le',
  tasks: 'Mes tâches',
  tasksNone: 'Aucune tâche n’est à vous. Une tâche se note dans son dossier.',
  moreTasks: (count: number) => (count === 1 ? '1 autre tâche' : `${count} autres tâches`),
  othersTasks: (count: number) =>
    count === 1 ? '1 tâche des autres' : `${count} tâches des autres`,
  nobody: 'personne en particulier',
  forDay: 'pour le',
  taskLate: 'en retard',
  empty: 'Le bureau est vide',
  emptyFirst: 'Commencez par une personne : son nom suffit, le reste peut venir plus tard.',
  emptyIntake: 'Ouvrir un dossier',
  emptyInterview: 'Se laisser guider, question par question',
  acts: (count: number) => `${count} décisions`,
  daysLeft: (days: number) => (days === 1 ? 'jour' : 'jours'),
  toLast: (days: number) => (days === 1 ? 'jour avant le dernier' : 'jours avant le dernier'),
  ago: (days: number) => (days === 1 ? 'jour passé' : 'jours passés'),
  today: 'aujourd’hui',
  lastOne: 'dernier jour',
  safeDay: 'jour sûr',
  safeDayPast: 'jour sûr passé',
  lastDay: 'dernier jour',
  lastDayWas: 'c’était le',
  peremptory: 'de rigueur',
  indicative: 'indicatif',
  open: (count: number) => (count === 1 ? '1 dossier ouvert' : `${count} dossiers ouverts`),
  soon: (count: number) =>
    count === 0
      ? 'rien à faire dans les quatorze jours'
      : count === 1
        ? '1 échéance dans les quatorze jours'
        : `${count} échéances dans les quatorze jours`,
  gone: (count: number) =>
    count === 1 ? '1 dernier jour passé' : `${count} derniers jours passés`,
  changed: (count: number) => (count === 1 ? '1 alerte non lue' : `${count} alertes non lues`),
  more: (count: number) => `Voir les ${count} échéances dans l’agenda`,
  later: (count: number) =>
    count === 1
      ? '1 échéance plus lointaine, dans l’agenda'
      : `${count} échéances plus lointaines, dans l’agenda`,
  moreRisks: (count: number) => `Voir les ${count} dossiers à risque`,
} as const

/** What the agenda says of itself; the law speaks with its own sentences. */
export const agendaFr = {
  label: {
    renewal: 'Demande de prolongation du titre de séjour',
    'title-end': 'Fin de validité d’un titre ou d’un document',
    'new-round': 'Nouvelle décision attendue après une annulation',
    address: 'Domicile élu à remplacer',
    'exhibit-expiry': 'Pièce qui expire',
    'of-age': 'Un mineur devient majeur',
    task: 'Tâche',
    'mandate-end': 'Fin d’un mandat',
  },
  opened: {
    request: 'demande introduite',
    paper: (name: string) => `document remis : ${name}`,
    judgment: 'arrêt notifié',
    title: (name: string) => `titre accordé : ${name}`,
    exhibit: 'date d’expiration de la pièce',
    birth: 'date de naissance',
    task: 'tâche notée dans le dossier',
    mandate: 'dernier jour du mandat',
    address: 'dernier jour du domicile élu',
  },
  needs: {
    notificationDay: 'Le jour où le document est arrivé, et par quelle voie.',
    titleEnd: 'Le dernier jour imprimé sur le titre.',
    term: 'Le délai de départ imprimé sur l’ordre.',
    unreadable: (why: string) => `Une donnée de cette notification ne peut pas être juste. ${why}`,
  },
  noProof: 'Aucune preuve de notification dans le dossier.',
  newRound:
    'La décision attaquée est annulée : l’autorité doit décider à nouveau. Les délais ouverts par la décision annulée sont éteints.',
  lastDayAsMinor:
    'Dernier jour comme mineur. Ce qui dépend de la minorité se fait au plus tard ce jour-là.',
  titleEnds: 'Dernier jour de validité.',
  mandateEnds: 'Dernier jour du mandat noté dans le dossier.',
  letters:
    'Les lettres continuent d’y arriver tant qu’un autre domicile élu n’est pas communiqué à l’Office, par recommandé ou contre récépissé.',
  exhibitEnds: (title: string) => `Dernier jour de validité : ${title}.`,
  termNone: 'L’ordre n’accorde aucun délai.',
}

export type AgendaTexts = typeof agendaFr

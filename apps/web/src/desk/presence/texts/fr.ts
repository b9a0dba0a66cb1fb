const days = (count: number) => (count <= 1 ? `${count} jour` : `${count} jours`)

export const fr = {
  title: 'Présence en Belgique',
  lead: 'Ce que les pièces du dossier prouvent de la présence, jour par jour. Un trou est un fait pour l’argumentation, pas un verdict : il dit seulement que rien dans le dossier ne prouve ces jours.',
  person: 'Personne',
  anybody: 'N’importe qui du dossier',
  fromDay: 'Du',
  untilDay: 'Au',
  show: 'Montrer',
  line: 'Sur une ligne',
  sum: (name: string | undefined, proved: number, gap: number) => {
    const whose = name === undefined ? 'la présence' : `la présence de ${name}`
    return gap === 0
      ? `Les pièces prouvent ${whose} pour chacun de ces ${days(proved)}.`
      : `Les pièces prouvent ${whose} pour ${days(proved)}. Le dossier ne prouve pas ${whose} pour ${days(gap)}.`
  },
  longest: (count: number) => `Le trou le plus long dure ${days(count)}.`,
  drawing: (proved: number, gaps: number) =>
    `Ligne du temps : ${proved} ${proved <= 1 ? 'période prouvée' : 'périodes prouvées'}, ${gaps} ${gaps <= 1 ? 'trou' : 'trous'}. Les listes ci-dessous disent la même chose.`,
  keyProved: 'prouvé',
  keyGap: 'rien ne le prouve',
  keyPiece: 'ce que chaque pièce couvre, sous son numéro',
  more: 'Les premières pièces sont dessinées ; toutes sont dans la liste.',
  gaps: 'Trous',
  noGap: 'Il n’y a pas de trou entre ces jours.',
  gapsWhy: 'Le dossier ne prouve pas la présence :',
  days,
  on: 'le',
  from: 'du',
  until: 'au',
  task: 'Noter une tâche',
  taskThis: (from: string, until: string) =>
    `Noter une tâche : chercher une pièce pour la période du ${from} au ${until}`,
  taskText: (from: string, until: string) =>
    `Chercher une pièce qui prouve la présence du ${from} au ${until}`,
  often: (kinds: string) => `Ce qui prouve souvent une période : ${kinds}.`,
  proved: 'Ce qui prouve quoi',
  left: {
    unattributed: {
      title: 'Pièces dont on ne sait pas qui elles concernent',
      why: 'Elles couvriraient une partie de ces jours si quelqu’un disait de qui elles parlent.',
      action: 'Dire qui elle concerne',
    },
    kindUnknown: {
      title: 'Pièces datées dont le genre n’est pas dit',
      why: 'Toutes les pièces ne prouvent pas une présence : sans leur genre, elles ne comptent pas ici.',
      action: 'Dire son genre',
    },
  },
  addPieces: 'Ajouter des pièces',
} as const

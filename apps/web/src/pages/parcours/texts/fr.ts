export const parcours = {
  title: 'Le parcours d’un dossier',
  short: 'parcours',
  description:
    'Ce qui peut arriver à une demande, dans quel ordre, qui le fait et qui a le dossier pendant ce temps : commune, Office, Conseil. Dessiné, avec les sources.',
  lead: 'Ce qui peut arriver à une demande, dans quel ordre, qui le fait, et qui a le dossier pendant ce temps.',
  own: 'Ces pages disent le parcours en général. Où en est votre dossier, seule l’administration ou votre conseil peut vous le dire.',
  groups: {
    requests: 'Les demandes',
    parts: 'Ce qui accompagne une demande',
    titles: 'Les titres de séjour',
    orders: 'L’ordre de quitter le territoire',
    appeals: 'Devant un juge',
    inside: 'À l’intérieur de l’administration',
  },
  requests: 'Demandes :',
  holders: 'Le dossier passe par :',
  renewal: 'Renouvellement d’un titre de séjour',
  unlimited: 'Séjour illimité',
  authorities: 'Qui décide, quel juge ?',
  sheet: (name: string) =>
    `${name} : chaque étape, qui a le dossier, qui agit, dans quel délai, sur quel papier, d’après quel texte.`,
  sheetLead:
    'Chaque étape possible, qui a le dossier, qui agit, dans quel délai et d’après quel texte.',
  picture: 'Le dessin',
  pictureOf: (name: string) => `Dessin du parcours : ${name}`,
  legend:
    'Le cours habituel descend tout droit, à gauche. Sous chaque étape est écrit qui a le dossier. Un trait interrompu sort du cours habituel. Après une flèche → : une autre suite possible ; après ← : d’autres étapes y mènent aussi.',
  states: 'Qui a le dossier à chaque étape',
  over: 'terminé',
  moves: 'Ce qui peut arriver',
  movesLead:
    'Chaque ligne est un événement. Le calculateur de délais dit le dernier jour. Ce qui est laissé à l’appréciation d’une autorité n’est prédit nulle part.',
  columns: {
    what: 'Événement',
    from: 'À partir de',
    to: 'Suite',
    terms: 'Délai et papier',
    source: 'Source',
  },
  steps: (count: number) => `${count} étapes possibles`,
  unchanged: 'l’étape reste la même',
  filedFrom: (day: string) => `demandes déposées à partir du ${day}`,
  filedUntil: (day: string) => `demandes déposées jusqu’au ${day}`,
  all: 'Tous les parcours',
} as const

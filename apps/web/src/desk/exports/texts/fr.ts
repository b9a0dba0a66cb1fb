export const fr = {
  title: 'Exporter',
  fileName: 'dossier',
  fileNameAll: 'tout',
  caseLead:
    'Une seule archive contient le dossier entier. Elle se lit dans tout navigateur, sans ce logiciel, et peut être reprise ici ou ailleurs sans perte.',
  inside: 'Ce que contient l’archive',
  parts: {
    page: 'index.html : le dossier, lisible partout',
    pdf: 'dossier.pdf : le même, à imprimer ou à transmettre',
    json: 'dossier.json et schema.json : toute l’histoire, pour un autre logiciel',
    pieces: (count: number) =>
      count === 0
        ? 'aucune pièce : le dossier n’en a pas'
        : count === 1
          ? 'la pièce, telle qu’elle a été reçue'
          : `les ${count} pièces, telles qu’elles ont été reçues`,
    proof: (events: number) =>
      events === 1
        ? 'la preuve que rien n’a été changé depuis : 1 événement scellé'
        : `la preuve que rien n’a été changé depuis : ${events} événements liés l’un à l’autre`,
  },
  language: 'Langue de la page et du PDF',
  languages: { fr: 'Français', nl: 'Néerlandais' },
  notes: 'Joindre les notes couvertes par le secret professionnel',
  notesHint: (count: number) =>
    count === 0
      ? 'Le dossier n’en a pas.'
      : 'Une archive qui les contient ne doit pas quitter le cabinet. Sans elles, l’archive garde leurs empreintes : la preuve reste entière.',
  download: 'Télécharger l’archive',
  logged: 'L’export est inscrit dans les lectures du dossier.',
  notAllowed:
    'Votre rôle ne permet pas d’exporter un dossier. Demandez-le à l’avocat ou à la personne qui administre votre organisation.',
  inventory: 'Inventaire des pièces',
  lists: 'Listes',
  listsLead: 'Pour un tableur. Les jours y sont écrits année-mois-jour.',
  list: {
    cases: 'Dossiers',
    agenda: 'Échéances des dossiers ouverts',
    people: 'Personnes',
    pieces: 'Inventaire des pièces',
    here: 'Cette liste',
  },
  csv: 'CSV',
  xlsx: 'Excel',
  inFormat: (list: string, format: string) => `${list}, en ${format}`,
  exportHere: 'Exporter :',
  more: 'Tout ce qui s’exporte',
  bringIn: 'Reprendre des dossiers ou une liste',
  all: 'Tout ce que garde l’organisation',
  allLead:
    'Pour partir, ou pour en garder une copie chez vous : un dossier par affaire, comme ci-dessus, et les listes. L’archive se prépare pendant que vous travaillez.',
  allNotes: 'Joindre les notes couvertes par le secret professionnel',
  allNotesHint:
    'Sans elles, la copie n’est pas entière. Avec elles, l’archive ne doit pas quitter le cabinet.',
  start: 'Préparer l’archive',
  running: (done: number, of: number) => `En préparation : ${done} sur ${of} dossiers.`,
  follow: 'Voir où on en est',
  cancel: 'Arrêter',
  ready: (cases: number, size: string) =>
    cases === 1
      ? `L’archive est prête : 1 dossier, ${size}.`
      : `L’archive est prête : ${cases} dossiers, ${size}.`,
  readyOnce:
    'Elle se télécharge une fois, puis est retirée d’ici ; elle l’est de toute façon après une heure.',
  downloadAll: 'Télécharger, puis retirer d’ici',
  discard: 'Retirer sans télécharger',
  cancelled: 'La préparation a été arrêtée. Rien n’en est resté ici.',
  failed: {
    full: 'L’archive n’a pas été faite : le disque du serveur est plein. Dites-le à qui le tient, puis recommencez.',
    piece:
      'L’archive n’a pas été faite : une pièce ne peut plus être lue, et une archive incomplète passerait pour entière. Dites-le à qui tient le serveur.',
    other:
      'L’archive n’a pas été faite : quelque chose s’est mal passé chez nous. Recommencez ; si cela se répète, dites-le à qui tient le serveur.',
  },
  failedAt: (title: string) => `Cela s’est arrêté au dossier « ${title} ».`,
  columns: {
    files: { cases: 'dossiers', agenda: 'agenda', people: 'personnes', pieces: 'pieces' },
    reference: 'Référence',
    case: 'Dossier',
    status: 'État',
    statuses: { open: 'ouvert', closed: 'fermé', 'handed-over': 'transmis' },
    people: 'Personnes',
    procedures: 'Procédures',
    safeDay: 'Jour sûr',
    lastDay: 'Dernier jour',
    what: 'Échéance',
    risks: 'Risques',
    changed: 'Dernier changement',
    nature: 'Nature du délai',
    peremptory: 'de rigueur',
    indicative: 'indicatif',
    certainty: 'Certitude',
    toConfirm: 'à confirmer',
    familyName: 'Nom',
    givenName: 'Prénom',
    birthDate: 'Date de naissance',
    nationality: 'Nationalité',
    relation: 'Lien',
    relations: {
      applicant: 'demandeur',
      partner: 'partenaire',
      child: 'enfant',
      parent: 'parent',
      other: 'autre',
    },
    officeNumber: 'Numéro de l’Office',
    nationalNumber: 'Numéro national',
    phone: 'Téléphone',
    email: 'Courriel',
    number: 'Numéro',
    title: 'Titre',
    dated: 'Datée du',
    coversFrom: 'Couvre depuis',
    coversUntil: 'Couvre jusqu’au',
    language: 'Langue',
    persons: 'Concerne',
    proves: 'Sert à prouver',
    file: 'Fichier',
    size: 'Octets',
    sha256: 'Empreinte SHA-256',
  },
  errors: {},
} as const

export const fr = {
  title: 'Reprendre',
  archive: {
    heading: 'Un dossier exporté',
    lead: 'L’archive .zip d’un dossier, d’ici ou d’un autre bureau. Vous voyez d’abord ce qu’elle contient ; rien n’est gardé avant votre accord.',
    file: 'Archive du dossier',
    hint: 'Fichier .zip, 2 Go au plus.',
    submit: 'Voir ce qu’elle contient',
    title: 'Reprendre un dossier',
    gone: 'Cette archive n’est plus ici : elle n’est gardée qu’une heure. Envoyez-la à nouveau.',
    back: 'Envoyer un fichier',
    case: 'Dossier',
    people: 'Personnes',
    events: 'Événements',
    withheld: 'Notes non jointes',
    withheldHint: (count: number) =>
      count === 0 ? 'aucune' : `${count}, couvertes par le secret professionnel`,
    notes: 'Notes jointes',
    pieces: 'Pièces',
    piecesOf: (pieces: number, files: number, size: string) =>
      files === 0
        ? `${pieces}`
        : `${pieces}, ${files === 1 ? '1 fichier' : `${files} fichiers`} (${size})`,
    exported: 'Exporté le',
    exportedHint: 'selon l’archive',
    last: 'Dernier événement',
    proof: 'Preuve',
    proofHolds: 'L’histoire et les pièces sont celles qui ont été enregistrées.',
    head: 'Empreinte',
    standing: {
      new: 'Ce dossier n’est pas encore ici.',
      same: 'Ce dossier est déjà ici, avec la même histoire : il n’y a rien à reprendre.',
      continues: 'Ce dossier est déjà ici ; l’archive en contient la suite, qui sera ajoutée.',
      behind:
        'Ce dossier est déjà ici, et on y a écrit depuis cet export : l’archive n’apporte rien de plus.',
      other:
        'Ce dossier est déjà ici, mais son histoire y est différente. Reprendre l’archive écraserait l’une des deux ; rien ne sera donc repris. Comparez les deux et recopiez ce qui manque.',
      forgotten:
        'Ce dossier a été oublié ici à la demande de quelqu’un, pour toujours. Il ne peut pas être repris sous le même numéro.',
    },
    open: 'Ouvrir le dossier qui est ici',
    take: 'Reprendre ce dossier',
  },
  list: {
    heading: 'Des personnes et des dates depuis une liste',
    lead: 'Votre tableau Excel ou CSV : une ligne par personne, les titres en première ligne. Vous corrigez la lecture des colonnes avant que rien ne soit créé.',
    file: 'Liste',
    hint: 'Fichier .xlsx ou .csv, 5 Mo et 1 000 personnes au plus.',
    submit: 'Voir comment elle se lit',
    title: 'Reprendre une liste',
    gone: 'Cette liste n’est plus ici : elle n’est gardée qu’une heure. Envoyez-la à nouveau ; ce qui a déjà été créé ne le sera pas deux fois.',
    columns: 'Comment les colonnes sont lues',
    columnHint: (example: string) =>
      example === '' ? 'colonne vide' : `par exemple « ${example} »`,
    unnamed: (number: number) => `Colonne ${number}`,
    ignored: 'Ne pas reprendre',
    apply: 'Relire ainsi',
    rules:
      'Un délai de la liste devient une tâche « vérifier ce délai » pour ce jour, jamais un délai du dossier : la liste ne prouve rien. Les remarques deviennent des notes couvertes par le secret professionnel.',
    rows: (count: number) => (count === 1 ? '1 ligne' : `${count} lignes`),
    row: 'Ligne',
    person: 'Personne',
    said: 'Ce que dit la liste',
    remarks: 'À savoir',
    tick: (name: string, row: number) => `Créer un dossier pour ${name}, ligne ${row}`,
    alike: 'Peut-être déjà ici :',
    sameAs: (row: number) => `Comme la ligne ${row}.`,
    wasMade: 'Déjà créé depuis cette liste.',
    fine: 'rien à signaler',
    quoted: (typed: string) => `« ${typed} »`,
    make: 'Créer les dossiers cochés',
    makeCount: (count: number) => (count === 1 ? 'Créer 1 dossier' : `Créer ${count} dossiers`),
    makeHint: 'Les lignes qui font peut-être double emploi ne sont pas cochées.',
    progress: (done: number, of: number) => `${done} sur ${of} dossiers.`,
    follow: 'Voir où on en est',
    done: (made: number) => (made === 1 ? '1 dossier créé.' : `${made} dossiers créés.`),
    stopped:
      'La création s’est arrêtée en chemin : les dossiers ne répondaient plus. Ce qui est créé le reste. Revenez à la liste et recommencez : rien ne sera créé deux fois.',
    outcome: {
      made: 'créé',
      'was-there': 'était déjà créé',
      refused: 'pas créé',
    },
    result: 'Résultat',
    again: 'Revenir à la liste',
    toCases: 'Voir les dossiers',
  },
  fields: {
    familyName: 'Nom',
    givenName: 'Prénom',
    birthDate: 'Date de naissance',
    nationality: 'Nationalité',
    phone: 'Téléphone',
    email: 'Courriel',
    officeNumber: 'Numéro de l’Office',
    nationalNumber: 'Numéro national',
    street: 'Rue et numéro',
    postcode: 'Code postal',
    commune: 'Commune',
    limit: 'Délai',
    note: 'Remarques',
  },
  problems: {
    'no-name': 'Ni nom ni prénom : personne ne retrouverait ce dossier.',
    'not-a-day': 'ne se lit pas comme un jour (jj/mm/aaaa)',
    'not-born': 'est à venir',
    'unknown-country': 'n’est pas un pays que nous connaissons',
    'not-an-address': 'n’est pas une adresse électronique',
    'half-an-address': 'ne suffit pas à une adresse : il faut rue, code postal et commune',
    'too-long': 'est trop long',
  },
  asTask: 'repris comme tâche',
  made: {
    limit: 'Vérifier ce délai (repris de la liste)',
    problem: (field: string, typed: string) =>
      `Vérifier (repris de la liste) : ${field} « ${typed} »`,
    noteAsTask: (note: string) => `Remarque reprise de la liste : ${note}`,
    fields: {
      familyName: 'nom',
      givenName: 'prénom',
      birthDate: 'date de naissance',
      nationality: 'nationalité',
      phone: 'téléphone',
      email: 'courriel',
      officeNumber: 'numéro de l’Office',
      nationalNumber: 'numéro national',
      street: 'rue',
      postcode: 'code postal',
      commune: 'commune',
      limit: 'délai',
      note: 'remarques',
    },
  },
  refused: {
    heading: 'Ce fichier n’a pas été repris',
    nothing: 'Rien n’a été gardé.',
    at: (event: number) => `Événement ${event}.`,
    path: (path: string) => `Fichier : ${path}`,
    'nothing-chosen': 'Aucun fichier n’a été choisi. Choisissez-en un, puis envoyez à nouveau.',
    empty: 'Le fichier est vide. Vérifiez qu’il a été enregistré en entier.',
    'too-large':
      'Le fichier est plus grand que ce qui peut être repris ici. Découpez-le, ou demandez à qui tient le serveur.',
    full: 'Le disque du serveur est plein. Dites-le à qui le tient, puis recommencez.',
    'not-an-archive':
      'Ce n’est pas une archive .zip, ou elle a été coupée en chemin. Téléchargez-la à nouveau depuis le bureau qui l’a faite.',
    encrypted:
      'L’archive est protégée par un mot de passe. Reprenez l’archive d’origine, sans mot de passe.',
    'two-files-of-one-name':
      'L’archive contient deux fichiers du même nom : on ne saurait lequel croire. Demandez une nouvelle archive.',
    'no-case':
      'L’archive ne contient pas de dossier de ce logiciel. L’archive de toute une organisation se reprend dossier par dossier : compressez le contenu d’un de ses dossiers en .zip.',
    'not-json':
      'Le fichier dossier.json de l’archive est illisible. Demandez une nouvelle archive.',
    'newer-format':
      'L’archive vient d’une version plus récente de ce logiciel. Mettez ce serveur à jour, puis recommencez.',
    'unknown-event':
      'L’archive contient un événement que ce logiciel ne connaît pas. Mettez ce serveur à jour, puis recommencez.',
    'broken-history':
      'L’histoire a été changée, coupée ou complétée depuis l’export : la preuve ne tient pas. Demandez une nouvelle archive à qui l’a faite.',
    'piece-missing':
      'Une pièce que l’histoire cite n’est pas dans l’archive. Demandez une nouvelle archive.',
    'piece-changed':
      'Une pièce n’est plus celle qui a été enregistrée. Demandez une nouvelle archive.',
    'list-empty':
      'La liste n’a pas de ligne sous ses titres. Vérifiez que la première feuille est la bonne.',
    'list-not-a-list':
      'Ce n’est ni un classeur Excel .xlsx ni un CSV qui se lit. Enregistrez la liste sous l’un de ces formats, sans mot de passe.',
    'list-too-long': 'La liste a plus de 1 000 personnes. Découpez-la en plusieurs fichiers.',
  },
  errors: {
    'no-row': 'Aucune ligne n’est cochée : aucun dossier ne serait créé. Cochez-en une au moins.',
    'another-history': 'Ce dossier est ici avec une autre histoire. Rien n’a été repris.',
    forgotten: 'Ce dossier a été oublié ici pour toujours. Rien n’a été repris.',
    broken: 'La preuve de l’archive ne tient pas. Rien n’a été repris.',
    empty: 'L’archive ne contient pas d’histoire. Rien n’a été repris.',
    'unknown-event': 'L’archive vient d’une version plus récente. Rien n’a été repris.',
    'not-the-same': 'Une pièce n’est pas celle qui a été enregistrée. Rien n’a été repris.',
    'too-large': 'Une pièce n’est pas celle qui a été enregistrée. Rien n’a été repris.',
    'no-such-case': 'Ce dossier a été oublié ici pour toujours. Rien n’a été repris.',
    'case-exists': 'Un dossier porte déjà ce numéro.',
    'no-name': 'La ligne ne nomme personne.',
  },
} as const

export const fr = {
  title: 'Zone du passeport ou de la carte',
  button: 'Lire la zone du passeport ou de la carte',
  what: 'En bas d’un passeport, ou au dos d’une carte, deux ou trois lignes de lettres et de « < » répètent les données du document. Elles sont lues ici, sur cette machine ; rien n’est repris sans vous.',
  wait: 'La lecture prend quelques secondes, une minute au plus. Attendez la page suivante.',
  waiting: 'Lecture en cours…',
  back: 'Toutes les pièces',
  piece: (number: number) => `Retour à la pièce ${number}`,
  refused: {
    'no-zone': 'Aucune zone de lettres et de « < » n’a été trouvée sur cette image.',
    unreadable:
      'Il y a bien une zone, mais ses chiffres de contrôle ne tombent pas justes : elle est mal lue.',
    'not-a-picture':
      'Ce fichier n’est ni une image (JPEG, PNG, WebP, TIFF) ni un PDF. Photographiez le document et joignez la photo.',
    'too-large':
      'Ce fichier dépasse 40 Mo et n’est pas lu ici. Joignez une photo de la seule page du document.',
    'took-too-long':
      'La lecture a pris trop de temps et a été arrêtée. Réessayez, ou joignez une photo de la seule page du document.',
    locked: 'Ce PDF est protégé par un mot de passe. Joignez une copie sans mot de passe.',
    damaged: 'Ce fichier ne s’ouvre pas. Joignez une autre copie.',
  },
  tips: {
    heading: 'Pour une photo qui se lit',
    list: [
      'Posez le document à plat, sans pli, bien droit.',
      'Donnez une lumière égale : pas de flash, pas de reflet sur le plastique.',
      'Montrez les lignes du bas en entier, de bord à bord, et nettes.',
      'Pour une carte, photographiez la face où sont les lignes, souvent le dos.',
    ],
  },
  byHand: 'Ou recopiez les données à la main, à la page des personnes.',
  people: 'Page des personnes',
  whole: {
    holds: 'Le chiffre de contrôle de toute la zone est exact.',
    fails:
      'Le chiffre de contrôle de toute la zone est faux : quelque chose est mal lu, ou la zone est fautive. Comparez chaque valeur avec le document.',
  },
  confirm:
    'Comparez avec le document, puis cochez ce que le dossier doit reprendre. Ce qui n’est pas coché ne change pas.',
  person: {
    heading: 'À qui est ce document ?',
    label: 'Personne du dossier',
    compare: 'Comparer avec cette personne',
    chosen: (name: string) => `Comparé avec ${name}`,
    none: 'Choisissez la personne : chaque valeur sera montrée à côté de ce que le dossier en sait.',
  },
  fields: {
    lastName: 'Nom',
    firstNames: 'Prénoms',
    birthDate: 'Date de naissance',
    nationality: 'Nationalité',
    sex: 'Sexe',
    documentCode: 'Genre de document',
    issuingState: 'État qui l’a délivré',
    documentNumber: 'Numéro du document',
    expiryDate: 'Valable jusqu’au',
    optional: 'Zone libre de l’État',
    secondOptional: 'Seconde zone libre de l’État',
    nationalNumber: 'Numéro national',
  },
  sex: { female: 'Féminin', male: 'Masculin', unspecified: 'Non précisé' },
  check: {
    holds: 'chiffre de contrôle exact',
    fails: 'chiffre de contrôle faux : comparez avec le document',
    none: 'sans chiffre de contrôle',
  },
  repaired: 'Une lettre a été remplacée par une autre qui lui ressemble, comme O et 0.',
  compared: {
    'not-known': 'Le dossier n’en sait rien.',
    same: 'Le dossier dit la même chose.',
    different: (known: string) => `Différent : le dossier dit « ${known} ».`,
  },
  take: (value: string) => `Reprendre : ${value}`,
  replace: (known: string, value: string) => `Remplacer « ${known} » par : ${value}`,
  takeName: 'Reprendre le nom ci-dessous',
  replaceName: (known: string) => `Remplacer « ${known} » par le nom ci-dessous`,
  nameLabel: {
    familyName: 'Nom, tel que le dossier le gardera',
    givenName: 'Prénoms, tels que le dossier les gardera',
  },
  nameHint: 'La zone n’a ni accents ni minuscules : corrigez d’après le document.',
  onPiece: 'Va à la pièce, non à la personne.',
  submit: 'Reprendre ce qui est coché',
  unplaced: {
    heading: 'Lu aussi',
    hint: 'Le dossier n’a pas de place pour ces valeurs ; recopiez-les dans un acte si elles y sont demandées.',
  },
  errors: {
    'nothing-ticked': 'Rien n’est coché. Cochez au moins une valeur, ou quittez cette page.',
    'nothing-carried': 'Ce qui avait été lu n’est plus là. Relisez la zone.',
    'person-gone': 'Cette personne n’est pas dans le dossier. Choisissez-la dans la liste.',
    'name-blank': 'Il n’y a pas de nom à reprendre. Écrivez-le, ou décochez.',
  },
} as const

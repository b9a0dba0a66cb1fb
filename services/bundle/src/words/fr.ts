const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

/** Everything a bundle says, in French. */
export const fr = {
  lang: 'fr' as 'fr' | 'nl' | 'de',
  stamp: (piece: string, page: number, pages: number) => `Pièce ${piece} · ${page} / ${pages}`,
  piece: (number: string) => `Pièce ${number}`,
  cover: 'Page de garde',
  inventory: 'Inventaire des pièces',
  fingerprints: 'Empreintes des pièces',
  volume: (number: number, of: number) => `Volume ${number} sur ${of}`,
  volumeHolds: (first: string, last: string) =>
    first === last
      ? `Ce volume contient la pièce ${first}.`
      : `Ce volume contient les pièces ${first} à ${last}.`,
  counts: (pieces: number, pages: number) =>
    `${plural(pieces, 'pièce', 'pièces')}, ${plural(pages, 'page numérotée', 'pages numérotées')}`,
  terms: { content: 'Contenu', volume: 'Volume', made: 'Établi le' },
  coverNote:
    'Chaque page porte le numéro de sa pièce et sa place dans l’ensemble. Les numéros de page sont ceux de l’inventaire et continuent d’un volume à l’autre.',
  table: {
    caption: 'Pièces',
    number: 'Pièce',
    title: 'Objet',
    day: 'Date',
    pages: 'Pages',
    volume: 'Vol.',
  },
  fingerprintNote:
    'L’empreinte SHA-256 est celle du fichier d’origine, tel qu’il a été joint. Elle permet de vérifier qu’un fichier produit plus tard est bien le même. Les pages de ce recueil en sont une reproduction : elles n’en gardent ni les signatures électroniques ni les balises de lecture.',
  fingerprintTable: {
    caption: 'Empreintes SHA-256 des fichiers',
    piece: 'Pièce',
    sum: 'Empreinte',
  },
  none: '–',
  notShown: '(non reproduite)',
  failure: {
    title: (number: string) => `Pièce ${number} : elle n’a pas pu être reproduite`,
    what: 'Objet',
    why: 'Motif',
    next: 'À faire',
  },
  copy: (addressee: string, procedure: string, day: string) =>
    `Copie remise à ${addressee} pour ${procedure}, le ${day}`,
  day: (day: number, month: number, year: number) =>
    `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  faults: {
    'not-read': {
      why: 'Le fichier n’a pas pu être lu là où il est conservé.',
      next: 'Joindre le fichier à nouveau.',
    },
    empty: { why: 'Le fichier est vide.', next: 'Joindre le fichier à nouveau.' },
    'unknown-kind': {
      why: 'Le fichier n’est d’aucune des sortes lues : PDF, JPEG, PNG, HEIC, TIFF, DOCX, ODT, TXT, EML.',
      next: 'L’ouvrir dans le programme qui l’a fait et l’enregistrer en PDF.',
    },
    damaged: {
      why: 'Le fichier est abîmé ou incomplet.',
      next: 'Demander une nouvelle copie, ou numériser l’original.',
    },
    encrypted: {
      why: 'Le fichier est protégé par un mot de passe.',
      next: 'L’ouvrir avec le mot de passe et l’enregistrer sans protection.',
    },
    'dynamic-form': {
      why: 'Ce formulaire ne s’affiche que dans le programme qui l’a fait.',
      next: 'L’ouvrir dans ce programme et l’imprimer en PDF.',
    },
    'too-large': { why: 'Le fichier est trop grand.', next: 'Le diviser en plusieurs pièces.' },
    'too-many-pages': {
      why: 'Le fichier compte plus de 2 000 pages.',
      next: 'Le diviser en plusieurs pièces.',
    },
    'picture-too-large': {
      why: 'Une image compte trop de points pour être affichée.',
      next: 'Réduire l’image, ou la photographier à nouveau.',
    },
    'unpacks-too-large': {
      why: 'Une fois décompressé, le contenu dépasse toute mesure.',
      next: 'Ouvrir le fichier dans le programme qui l’a fait et l’enregistrer en PDF.',
    },
    'too-slow': {
      why: 'Le fichier demande trop de temps ou de mémoire.',
      next: 'L’imprimer en PDF depuis le programme qui l’ouvre, ou le diviser.',
    },
  },
  remarks: {
    simplified:
      'La mise en page du traitement de texte est simplifiée ; pour la garder, joindre un PDF.',
    redrawn: 'Les pages sont reproduites en images.',
    signed: 'L’original porte une signature électronique, qui ne vaut que sur lui.',
    'attachment-not-shown': 'Un fichier joint à cette pièce n’est pas reproduit.',
    'letters-missing':
      'Certains caractères n’ont pas pu être affichés ; leur numéro est écrit à leur place.',
    'not-searchable': 'Des pages sont des images : leur texte ne peut pas être cherché.',
  },
  draft: {
    title: {
      docx: 'Document Word, mise en page simplifiée',
      odt: 'Document OpenDocument, mise en page simplifiée',
    },
    picture: (index: number) => `[image ${index}, reproduite à la suite]`,
    table: (index: number) => `Tableau ${index}`,
  },
  textTitle: 'Fichier de texte',
  mail: {
    title: 'Courriel sans objet',
    from: 'De',
    to: 'À',
    sent: 'Envoyé (heure belge)',
    joined: 'Annexes',
  },
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

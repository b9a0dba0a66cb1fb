const plural = (count: number, one: string, many: string) =>
  count <= 1 ? `${count} ${one}` : `${count} ${many}`

export const fr = {
  title: 'Liasse des pièces',
  fileName: 'liasse',
  lead: 'Les pièces deviennent un PDF paginé : page de garde, inventaire avec les numéros de page, signets, numéro de la pièce sur chaque page. Une pièce confidentielle et une note n’y entrent jamais.',
  notAllowed:
    'Votre rôle ne permet pas de réunir les pièces d’un dossier en un fichier. Demandez-le à l’avocat ou à la personne qui administre votre organisation.',
  none: 'Le dossier n’a pas encore de pièce qui puisse être déposée. Ajoutez-en d’abord.',
  toPieces: 'Aller aux pièces',
  asIs: 'Telle quelle : toutes les pièces, en un volume, pour l’Office des étrangers. Changez ci-dessous ce qui doit l’être.',
  choose: 'Ce qui y entre',
  which: {
    label: 'Pièces',
    all: (count: number) => `Toutes (${count})`,
    unfiled: (count: number) => `Celles qui n’ont pas encore été déposées (${count})`,
    procedure: 'Celles de la procédure choisie plus bas',
    ticked: 'Celles que je coche',
  },
  tick: 'Cocher les pièces',
  paperOnly: 'sur papier : une feuille dira où la placer',
  order: {
    label: 'Ordre',
    numbers: 'Par numéro',
    groups: 'Par groupe, comme l’inventaire d’un acte',
  },
  cover: 'Ce que dit la page de garde',
  name: 'Titre',
  nameHint: 'Laissez vide pour le nom de la procédure.',
  procedure: 'Procédure',
  noProcedure: 'Aucune en particulier',
  addressee: {
    label: 'Destinataire',
    none: 'Ne pas le dire',
    office: 'Office des étrangers',
    commune: 'Administration communale',
    council: 'Conseil du contentieux des étrangers',
    other: 'Un autre, écrit ci-dessous',
  },
  addresseeName: 'Autre destinataire',
  addresseeNameHint: 'Écrit comme après « Copie remise à » : la police de Liège.',
  language: 'Langue de la page de garde et de l’inventaire',
  languages: { fr: 'Français', nl: 'Néerlandais', de: 'Allemand' },
  file: 'Le fichier',
  mark: (count: number) =>
    `Écrire en travers des documents d’identité pour qui et pourquoi la copie est faite (${plural(count, 'pièce', 'pièces')})`,
  markHint: 'Une copie marquée se détourne moins facilement. Il faut un destinataire.',
  limit: {
    label: 'Taille de chaque volume',
    none: 'Sans limite : un seul volume',
    jbox: 'J-Box : 10 Mo au plus',
    mail: 'Courriel : 7 Mo au plus',
    own: 'Une autre limite, écrite ci-dessous',
  },
  limitHint: 'Un courriel grossit d’un tiers ce qui y est joint.',
  own: 'Autre limite, en Mo',
  read: 'Reconnaître le texte des pages scannées',
  readHint:
    'Elles pourront être cherchées et copiées. La lecture se fait sur ce serveur, rien n’est envoyé ailleurs ; comptez quelques secondes par page.',
  make: 'Faire la liasse',
  again: 'Refaire la liasse',
  againHow: 'La refaire, autrement ou après un changement',
  againHint:
    'Seules les pièces qui ont changé sont préparées à nouveau : insérer une pièce ne recommence pas les autres.',
  logged: 'Chaque pièce lue est inscrite dans les lectures du dossier.',
  state: 'Où elle en est',
  waiting: 'D’autres liasses passent d’abord. Celle-ci attend son tour.',
  running: {
    preparing: (done: number, of: number) =>
      `En préparation : ${done} sur ${plural(of, 'pièce', 'pièces')}.`,
    assembling: (done: number, of: number) =>
      `Assemblage : ${done} sur ${plural(of, 'volume', 'volumes')}.`,
  },
  canLeave: 'Vous pouvez continuer à travailler ailleurs et revenir à cette page.',
  follow: 'Voir où elle en est',
  cancel: 'Arrêter',
  ready: (pieces: number, pages: number) =>
    `La liasse est prête : ${plural(pieces, 'pièce', 'pièces')}, ${plural(pages, 'page numérotée', 'pages numérotées')}.`,
  reused: (ready: number, pieces: number) =>
    ready === 0 ? '' : `${ready} sur ${pieces} étaient déjà préparées.`,
  kept: 'Elle reste ici une heure, chiffrée avec la clé du dossier, puis est retirée.',
  volumes: 'Volumes',
  volume: (number: number) => `Volume ${number}`,
  pages: (first: number, last: number) =>
    first === last ? `page ${first}` : `pages ${first} à ${last}`,
  sum: 'SHA-256',
  overLimit: 'Dépasse la limite : une seule de ses pages est plus grande. Réduisez l’image.',
  download: 'Télécharger',
  downloadThis: (number: number) => `Télécharger le volume ${number}`,
  downloadAll: 'Tout télécharger (ZIP)',
  discard: 'Retirer d’ici',
  remarks: 'À savoir avant d’envoyer',
  fine: 'Toutes les pièces ont pu être reproduites sans remarque.',
  faulty: (count: number) =>
    count === 1
      ? 'Une pièce n’a pas pu être reproduite : une page à sa place le dit.'
      : `${count} pièces n’ont pas pu être reproduites : une page à la place de chacune le dit.`,
  piece: (number: string, title: string) => `Pièce ${number}, « ${title} »`,
  cancelled: 'La liasse a été arrêtée. Rien n’en est resté ici.',
  gone: 'Cette liasse n’est plus ici : une heure a passé, ou le serveur a été redémarré. Refaites-la ; ce qui était préparé ne l’est pas deux fois.',
  failed: {
    full: 'La liasse n’a pas été faite : le disque du serveur est plein. Dites-le à qui le tient, puis refaites-la.',
    'limit-too-small':
      'La liasse n’a pas été faite : l’inventaire seul dépasse la limite. Choisissez une limite plus grande.',
    other:
      'La liasse n’a pas été faite : quelque chose s’est mal passé chez nous. Refaites-la ; si cela se répète, dites-le à qui tient le serveur.',
  },
  errors: {
    'no-piece': 'Aucune pièce n’est choisie : la liasse serait vide. Cochez-en, ou prenez toutes.',
    'no-procedure': 'Choisissez la procédure dont vous voulez les pièces.',
    'too-many':
      'Cinq liasses de votre organisation sont déjà en préparation. Attendez que l’une soit prête, ou arrêtez-en une.',
    'no-name': 'Écrivez le nom du destinataire, ou choisissez-en un dans la liste.',
    'no-addressee':
      'Un document d’identité ne peut être marqué sans destinataire. Choisissez-en un, ou ne marquez pas.',
    limit: 'Écrivez un nombre de Mo entre 1 et 2000.',
  },
} as const

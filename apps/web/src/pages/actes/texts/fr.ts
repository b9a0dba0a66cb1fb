export const actes = {
  title: 'Remplir un acte',
  description:
    'Annexes, décisions, lettres et recours à remplir sans compte : ce qui se contredit est refusé, ce qui manque est nommé. En PDF, en Word ou en page.',
  lead: 'Choisissez un acte et remplissez-le. Ce qui se contredit est refusé, ce qui manque est nommé. Vous emportez un PDF ou un Word, prêt à signer. Sans compte, et rien n’est gardé ici.',
  search: {
    label: 'Numéro de l’annexe ou mots du titre',
    hint: 'Par exemple « annexe 20 », « domicile », « 9bis ».',
    button: 'Chercher',
    found: (query: string) => `Pour « ${query} »`,
    none: 'Aucun acte d’ici ne porte ces mots. Essayez un numéro seul, ou un mot du titre.',
    all: 'Tous les actes',
  },
  groups: {
    commune: {
      title: 'La commune signe',
      lead: 'Ce qu’une administration communale remet, constate ou notifie.',
    },
    office: {
      title: 'L’Office des étrangers signe',
      lead: 'Les décisions du ministre ou de son délégué, chacune avec le recours qui lui appartient.',
    },
    counsel: {
      title: 'La personne ou son conseil signe',
      lead: 'La demande, ses suites, et les lettres qui la suivent.',
    },
    appeal: {
      title: 'Pour le juge',
      lead: 'Les recours, et ce qui les accompagne à la poste et au greffe.',
    },
  },
  letter: 'Lettre ou pièce sans modèle officiel',
  inForce: (day: string, count: number) =>
    count === 1
      ? `règles connues depuis le ${day}`
      : `${count} versions, la dernière depuis le ${day}`,
  refusesMany: (count: number) => `${count} contradictions et oublis refusés`,
  specimen: 'Spécimen (PDF)',
  specimenIn: 'Spécimen, personnes inventées :',
  mark: 'SPÉCIMEN',
  back: 'Tous les actes',
  about: 'Ce qu’est ce papier',
  form: 'À remplir',
  preview: 'Aperçu',
  toPreview: 'Voir l’aperçu',
  toForm: 'Revenir à ce qui est à remplir',
  sent: 'Ce que vous tapez est envoyé à ce serveur pour composer l’acte, n’y est pas gardé et n’entre dans aucun journal.',
  keep: 'Fermer la page efface tout : enregistrez d’abord ce que vous avez rempli.',
  language: 'Langue de l’acte',
  languages: { fr: 'Français', nl: 'Néerlandais', de: 'Allemand' },
  languageWhy: '',
  update: 'Mettre l’aperçu à jour',
  live: 'L’aperçu suit ce que vous tapez.',
  liveFailed:
    'L’aperçu ne suit plus : le serveur ne répond pas. Ce que vous avez tapé est encore ici.',
  take: 'Emporter l’acte',
  files: {
    pdf: 'PDF, à signer et archiver',
    docx: 'Word, à modifier',
    html: 'Page (HTML)',
    txt: 'Texte seul',
  },
  data: 'Continuer plus tard',
  dataSays: 'Un fichier JSON garde ce qui est rempli, même incomplet. Il reste chez vous.',
  saveData: 'Enregistrer ce qui est rempli',
  loadLabel: 'Partir d’un fichier enregistré ici',
  loadHint: 'Il remplace ce qui est rempli sur cette page.',
  loadButton: 'Reprendre ce fichier',
  ready: 'Rien ne manque et rien ne se contredit : l’acte peut être emporté.',
  wrong: (count: number) =>
    count === 1
      ? 'Une chose se contredit ou est à corriger'
      : `${count} choses se contredisent ou sont à corriger`,
  missing: (count: number) =>
    count === 1 ? 'Il manque encore une chose' : `Il manque encore ${count} choses`,
  more: (count: number) => `… et ${count} de plus.`,
  kinds: { missing: 'Manque', unreadable: 'À corriger', contradiction: 'Se contredit' },
  remarks: 'À côté de l’acte, jamais dedans',
  refused: 'Ce que cet acte refuse',
  versions: 'Versions connues ici',
  since: (day: string) => `depuis le ${day}`,
  between: (from: string, until: string) => `du ${from} au ${until}`,
  failures: {
    busy: 'Trop d’actes sont demandés en ce moment. Rien n’est perdu : attendez quelques secondes, puis demandez à nouveau.',
    unprintable:
      'L’acte contient un signe que nos polices ne savent pas écrire. Remplacez-le, puis demandez à nouveau.',
    unset: 'L’acte ne tient sur aucune page : raccourcissez le mot ou le texte le plus long.',
    'our-fault':
      'La faute est de notre côté : ce fichier n’a pas pu être fait. Rien de ce que vous avez tapé n’est perdu : essayez à nouveau, ou emportez l’acte autrement.',
    'too-large': 'C’est trop : un acte prend au plus 400 000 caractères. Raccourcissez un texte.',
    'too-many-rows': 'C’est trop de lignes pour une page : 600 au plus, toutes listes comprises.',
    'no-file': 'Choisissez d’abord un fichier enregistré sur cette page.',
    'not-json':
      'Ce fichier n’est pas un fichier de données d’un acte. Choisissez celui qui finit par .json.',
  },
  unprintableSigns: (signs: string) => `Signes en cause : ${signs}.`,
} as const

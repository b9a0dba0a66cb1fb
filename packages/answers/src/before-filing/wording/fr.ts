/** The sentences of the check before filing. */
export const beforeFilingFr = {
  unnamed: 'un argument sans nature',
  stops: (stage: string): string => `Sans cela, la demande s’arrête à l’étape « ${stage} ».`,
  consequences: {
    'article-9bis.prise-en-consideration':
      'Sans cela, la commune ne prend pas la demande en considération et ne l’envoie pas à l’Office.',
    'article-9bis.redevance':
      'Sans cela, la demande est irrecevable et personne ne lit ses arguments.',
    'article-9bis.recevabilite':
      'Sans cela, la demande est irrecevable et le fond n’est pas examiné.',
    'article-9bis.bien-fonde': 'Sans motif de fond, une demande recevable est déclarée non fondée.',
  },
  actions: {
    'prise-en-consideration.bourgmestre':
      'Adressez la demande au bourgmestre de la commune où la personne habite vraiment.',
    'prise-en-consideration.adresse': 'Écrivez dans la demande l’adresse où la personne habite.',
    'prise-en-consideration.residence':
      'Attendez que la personne habite à l’adresse indiquée, ou indiquez celle où elle habite.',
    redevance:
      'Payez le montant du jour de l’introduction au nom du demandeur, et joignez la preuve.',
    identite:
      'Joignez un document d’identité, même périmé, ou les preuves qu’aucun ne peut être obtenu en Belgique.',
    'circonstances.au-moins-une':
      'Invoquez au moins une circonstance qu’aucun point du § 2 n’écarte.',
    'bien-fonde': 'Donnez au moins un motif de fond, avec ses pièces.',
  },
  ask: (question: string): string => `Demandez à la personne : ${question}`,
  confirm: 'Le texte a changé et n’a pas été relu : faites confirmer ce point avant d’introduire.',
  mend: (label: string): string => `À régler avant d’introduire : ${label}.`,
  argue:
    'Argumentez ce point et joignez les pièces : il est laissé à l’appréciation de l’autorité.',
  weigh: 'Pesez ce point avec la personne avant d’introduire.',
  strengthen: 'Corrigez ce point, ou dites dans la demande pourquoi il en est ainsi.',
  taskAsk: (fact: string): string => `Demander : ${fact}`,
  taskMend: (label: string): string => `Régler : ${label}`,
  taskWeigh: (label: string): string => `Peser avec la personne : ${label}`,
  barred: {
    does: (argument: string, why: string): string => `${argument} : ${why}`,
    may: (argument: string, why: string): string => `${argument}, à vérifier : ${why}`,
    reason: 'Un argument écarté ne compte pas ; seul, il rend la demande irrecevable.',
    action: 'Montrez ce qui est nouveau, ou appuyez la demande sur d’autres circonstances.',
    task: (argument: string): string => `Vérifier si l’argument peut encore servir : ${argument}`,
  },
  about: (label: string, what: string): string => `${label} : ${what}`,
  own: {
    'argument-without-proof': {
      label: 'Un argument n’est appuyé par aucune pièce',
      reason: 'C’est au demandeur de prouver ce qu’il avance.',
      action: 'Liez une pièce à cet argument, ou retirez-le.',
    },
    'argument-without-kind': {
      label: 'La nature d’un argument n’est pas dite',
      reason: 'Sans elle, ni ses preuves habituelles ni ses faiblesses ne peuvent être montrées.',
      action: 'Choisissez la nature de cet argument.',
    },
    'piece-translation-missing': {
      label: 'Des pièces sont dans une langue que l’autorité ne lit pas, sans traduction',
      reason:
        'Une pièce qui n’est pas lue ne prouve rien. Aucune règle lue n’exige un traducteur juré.',
      action: 'Faites traduire ces pièces, au moins librement.',
    },
    'piece-translation-unknown': {
      label: 'On ne sait pas si des pièces en langue étrangère sont traduites',
      reason: 'Une pièce qui n’est pas lue ne prouve rien.',
      action: 'Indiquez pour ces pièces si une traduction existe.',
    },
    'piece-expired': {
      label: 'Des pièces sont arrivées à leur dernier jour',
      reason: 'Une pièce périmée prouve le passé, pas le présent.',
      action: 'Demandez une pièce récente, ou expliquez pourquoi elle manque.',
    },
    'piece-too-old': {
      label: 'Des pièces sont trop anciennes le jour de l’introduction',
      reason: 'Le texte cité demande une pièce récente.',
      action: 'Demandez une nouvelle pièce avant d’introduire.',
    },
    'piece-serves-nothing': {
      label: 'Des pièces ne prouvent rien',
      reason: 'Une pièce sans lien avec un argument ou un fait alourdit le dossier.',
      action: 'Liez ces pièces à ce qu’elles prouvent, ou retirez-les.',
    },
    'piece-kind-unknown': {
      label: 'La nature de certaines pièces n’est pas dite',
      reason: 'Sans elle, ce qu’elles prouvent et leur validité ne peuvent être vérifiés.',
      action: 'Choisissez la nature de ces pièces.',
    },
    'presence-gap': {
      label: 'Des années de séjour sans aucune preuve',
      reason: 'Le séjour continu se montre d’année en année ; un trou l’affaiblit.',
      action: 'Cherchez une preuve par année : école, soins, transports, courrier.',
    },
    'notified-where-elected': {
      label: 'La décision sera notifiée au domicile élu, et le délai de recours court de là',
      reason: 'Une lettre que personne n’ouvre fait courir le délai comme une autre.',
      action: 'Vérifiez que quelqu’un lit chaque jour le courrier de cette adresse.',
    },
  },
}

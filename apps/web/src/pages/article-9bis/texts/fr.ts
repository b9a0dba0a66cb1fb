import { guide } from '../../../app/guide/words/fr.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

const afterColon = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

export const screening = {
  yes: guide.yes,
  no: guide.no,
  errorPrefix: guide.errorPrefix,
  title: 'Puis-je demander ?',
  description:
    'Article 9bis : répondez à une question à la fois et voyez ce qui rendrait la demande irrecevable, ce qui l’affaiblit et ce que l’Office apprécie, avec la source de chaque ligne.',
  start: {
    ...guide.start,
    title: 'Puis-je demander le séjour depuis la Belgique ?',
    lead: 'L’article 9bis permet de demander l’autorisation de séjour sans retourner au pays, si des circonstances exceptionnelles l’empêchent. Ces questions disent où en est votre dossier.',
    points: [
      'Une question à la fois. Vous pouvez toujours répondre « Je ne sais pas », revenir et modifier.',
      'De dix à trente questions, selon vos réponses : comptez dix à vingt minutes.',
      'À la fin : ce qui bloquerait la demande, ce qui l’affaiblit, les pièces à réunir. Jamais un pronostic : c’est l’Office des étrangers qui décide.',
    ],
    privacy: 'Vos réponses restent dans cette page. Rien n’est envoyé, rien n’est conservé.',
    privacyNoScript:
      'Sans JavaScript, vos réponses passent par notre serveur le temps de calculer la page suivante ; rien n’y est conservé.',
    question: 'Quel jour la demande est-elle introduite ?',
    why: 'La loi a changé plusieurs fois. C’est celle du jour de l’introduction qui fixe la redevance, les motifs d’exclusion et l’examen de votre identité.',
    today: (day: string) =>
      `Je n’ai pas encore introduit de demande : la loi d’aujourd’hui, ${day}`,
    otherHint: 'Le jour où vous avez introduit la demande, ou celui où vous comptez le faire.',
  },
  question: {
    ...guide.question,
    caption: (group: string, number: number) => `${group} · question ${number}`,
    record: (item: string, number: number, kind: string) => `${item} ${number} : ${kind}`,
    remarkHint:
      'La réponse ne change pas la conclusion ; elle peut révéler un risque ou une faiblesse.',
    stopRemarks: 'Passer les questions qui restent',
  },
  groups: {
    demande: 'La demande',
    residence: 'Votre adresse',
    redevance: 'La redevance',
    identite: 'Votre identité',
    asile: 'L’asile',
    procedures: 'Vos autres procédures',
    circonstances: 'Les circonstances exceptionnelles',
    motifs: 'Les motifs de fond',
    fond: 'Votre vie en Belgique',
    langue: 'La langue',
    domicile: 'Où recevoir la décision',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early':
      'Ce jour est trop ancien : l’article 9bis s’applique depuis le 1er juin 2007. Vérifiez l’année.',
  },
  remarks: {
    title: 'Tout ce qui décide est répondu',
    lead: 'Vous pouvez voir la conclusion. D’autres questions ne la changent pas ; elles peuvent révéler un risque, ou une faiblesse à corriger.',
    count: (most: number) => `${plural(most, 'question', 'questions')} au plus.`,
    yes: 'Répondre à ces questions aussi',
    no: 'Passer, et vérifier mes réponses',
  },
  check: {
    ...guide.check,
    title: 'Vérifiez vos réponses',
    lead: 'Corrigez ce qui n’est pas juste. Ce que vous ne savez pas reste à établir.',
    filing: 'Jour de l’introduction',
    remove: 'Retirer',
    unused: 'Réponses gardées, mais sans effet',
    unusedLead: 'Avec vos autres réponses, elles ne changent plus la conclusion.',
    unanswered: 'Une question attend encore une réponse.',
    goOn: 'Y répondre',
    moreRemarks: 'Répondre aux questions passées',
    conclude: 'Voir la conclusion',
  },
  conclusion: {
    ...guide.conclusion,
    title: 'Conclusion',
    lawOf: (day: string) => `Droit du ${day}`,
    notAPromise:
      'Ce n’est ni une décision ni un pronostic : l’autorité décide, sur tout le dossier.',
    lastKnown: (label: string) => `Selon le dernier texte connu : ${afterColon(label)}.`,
    openDoor:
      'Ce texte a pu changer : ne renoncez pas pour cette raison avant d’avoir vu un avocat.',
    notesTitle: 'À confirmer par un avocat',
    thread: 'Le chemin de la demande',
    threadFiled: 'Demande introduite',
    threadToFile: 'Introduire la demande',
    threadToFileIf: 'vous décidez de demander',
    threadSent: 'Transmission à l’Office',
    threadSentIf: 'la commune constate que vous habitez à l’adresse',
    threadExamined: 'Examen de la recevabilité',
    threadExaminedIf: 'la redevance est en ordre',
    threadMerits: 'Examen du fond',
    threadMeritsIf: 'un argument est retenu',
    threadDecision: 'Décision de l’Office',
    threadDecisionIf: 'rien ne met fin à la demande avant',
    blockers: 'Sans quoi la demande s’arrête',
    blockersLead: 'Chacune de ces conditions doit être remplie.',
    noBlockers: 'Aucune condition qui arrêterait la demande ne manque, d’après vos réponses.',
    weaknesses: 'Plus faible sans',
    weaknessesLead: 'Ces points ne ferment rien ; l’Office peut les retenir contre le dossier.',
    warnings: 'À savoir avant d’agir',
    gather: 'À réunir',
    gatherUnknown: 'Pour établir ce que vous ne savez pas',
    gatherKnown: 'Pour prouver ce que vous avez répondu',
    gatherFor: (labels: string) => `pour : ${labels}`,
    fee: 'Ce que coûte la demande',
    feeAmount: (amount: string, day: string) =>
      `${amount} par personne, pour une demande introduite le ${day}.`,
    feeNone: 'Aucune redevance n’existait ce jour-là.',
    feeUnknown: (amount: string) =>
      `Le montant de ce jour n’est pas encore publié ; le dernier connu est de ${amount}.`,
    feeLink: 'Calculer pour ma famille, avec les dispenses',
    limit: 'Si la réponse est un refus',
    limitText:
      'Un refus s’attaque devant le Conseil du contentieux des étrangers, et le délai est court : il court dès la notification. Gardez l’enveloppe et la preuve de remise, et comptez le dernier jour sans attendre.',
    limitLink: 'Compter le dernier jour',
    whatIf: 'Ce qui changerait la conclusion',
    whatIfLead: 'Ce que vous pouvez encore changer avant d’introduire la demande.',
    whatIfLine: (changes: string, stage: string, finding: string) =>
      `Si ${changes}, l’étape « ${stage} » serait : ${finding}.`,
    whatIfFact: (label: string, value: string) => `« ${label} » était « ${value} »`,
    and: ' et ',
    why: 'Pourquoi cette conclusion',
    whyLead:
      'Chaque étape, dans l’ordre de l’examen. Ouvrez une ligne pour voir de quoi elle dépend.',
    record: (item: string, number: number, kind: string, sentence: string) =>
      `${item} ${number} (${kind}) : ${sentence}`,
    help: 'Où trouver de l’aide',
    helpLines: [
      'Un avocat en droit des étrangers. Si vos moyens sont modestes, il peut être gratuit : demandez au bureau d’aide juridique de votre arrondissement.',
      'Le service social de votre commune ou de votre CPAS, ou une association d’aide aux étrangers.',
      'Montrez cette page imprimée : chaque ligne y porte sa source.',
    ],
  },
  authorities: { 'Office des étrangers': 'Office des étrangers' },
} as const

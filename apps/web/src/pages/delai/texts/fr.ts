import { modes } from '../modes/fr.ts'

export const delai = {
  title: 'Jusqu’à quel jour puis-je agir ?',
  description:
    'Calculez le dernier jour pour attaquer une décision sur le séjour en Belgique, jour par jour, avec la source de chaque étape.',
  lead: 'Dites quel papier vous avez reçu, comment et quand. La page compte les jours devant vous, et montre le jour sûr quand quelque chose reste inconnu.',
  submit: 'Calculer le dernier jour',
  groups: {
    regularisation: 'Articles 9bis et 9ter, redevance',
    removal: 'Ordre de quitter le territoire, interdiction d’entrée',
    union: 'Citoyens de l’Union et leur famille',
    stay: 'Autres décisions sur le séjour',
    protection: 'Commissariat général (asile)',
    courts: 'Conseil du contentieux des étrangers',
  },
  fields: {
    decision: 'Quel papier avez-vous reçu ?',
    decisionHint: 'Le numéro d’annexe est imprimé en haut de la première page.',
    otherDecision: 'Un autre papier, ou je ne sais pas',
    decisionMissing:
      'Choisissez le papier reçu. Si vous ne le trouvez pas, prenez « Un autre papier, ou je ne sais pas ».',
    remedy: 'Pour quoi comptez-vous le délai ?',
    remedyHint: 'Plusieurs démarches sont possibles. La première de la liste est la plus courante.',
    by: 'Comment ce papier vous est-il parvenu ?',
    byHint: 'C’est la manière de la remise qui dit quand le délai commence.',
    on: {
      notification: 'Quel jour ?',
      sending: 'Quel jour le papier a-t-il été envoyé ?',
      receipt: 'Quel jour l’avez-vous reçu ?',
      filing: 'Quel jour la demande a-t-elle été introduite ?',
      issue: 'Quel jour le papier a-t-il été délivré ?',
      expiry: 'Quel jour le titre expire-t-il ?',
    },
    onHint:
      'En main propre : le jour de la signature. Recommandé avec accusé : le jour où le facteur est passé. Autre envoi : le jour de la remise à la poste, imprimé sur l’enveloppe.',
    onMissing: 'Sans ce jour, rien ne peut être compté. Cherchez-le sur le papier ou l’enveloppe.',
    detained: 'Étiez-vous détenu en un lieu fermé ce jour-là ?',
    detainedHint: 'Un centre fermé, une maison de retour, une prison, ou la frontière.',
    removalMeasure: 'Est-ce la première mesure d’éloignement prise contre vous ?',
    removalMeasureHint:
      'Un ordre de quitter le territoire ou un refoulement. Une mesure d’avant, même non exécutée, compte.',
    otherFamily: 'Êtes-vous un « autre membre de la famille » d’un citoyen de l’Union ?',
    otherFamilyHint:
      'Article 47/1 : partenaire hors mariage, parent à charge ou du même ménage, malade dont il faut s’occuper. Pas le conjoint, ni l’enfant, ni le parent d’un mineur.',
    cgraGround: 'Sur quoi le Commissaire général a-t-il fondé sa décision ?',
    heldAtApplication: 'Étiez-vous détenu quand vous avez demandé la protection ?',
    union: 'Êtes-vous citoyen de l’Union, ou membre de la famille d’un tel citoyen ?',
    nationalSecurity: 'La décision invoque-t-elle des raisons impérieuses de sécurité nationale ?',
    printedDays: 'Le papier indique-t-il un nombre de jours pour agir ?',
    printedDaysHint:
      'Cherchez vers la fin : « dans les … jours ». Pour une notification depuis le 12 juin 2026, c’est ce délai-là qu’il faut suivre.',
    printedDaysUnit: 'jours',
    printedLastDay: 'Ou indique-t-il un dernier jour ?',
    decidedOn: 'Quel jour la décision a-t-elle été prise ?',
    filedOn: 'L’acte a-t-il été fait, ou quel jour voulez-vous le faire ?',
    filedOnHint: 'Pour un recours envoyé par recommandé : le jour de l’envoi.',
  },
  modes,
  measures: {
    none: 'Il n’y a aucune mesure d’éloignement',
    first: 'Oui, la première',
    further: 'Non, il y en a eu une avant',
  },
  cgraGrounds: {
    merits: 'Un refus sur le fond, en procédure ordinaire',
    accelerated: 'Un refus en procédure accélérée',
    inadmissible: 'Une irrecevabilité',
    subsequent: 'Une irrecevabilité d’une demande ultérieure',
  },
  answer: {
    safe: 'Agissez au plus tard le',
    last: 'Dernier jour pour agir',
    indicative: 'Jour indicatif',
    until: 'Dernier jour',
    lastIf: (day: string) =>
      `Le délai peut courir jusqu’au ${day}, mais cela n’est pas sûr. Tenez-vous au jour ci-dessus.`,
    stillPerhaps: (day: string) =>
      `Le délai court peut-être encore jusqu’au ${day} : agissez aujourd’hui, sans attendre d’en être sûr.`,
    left: (days: number) =>
      days === 1
        ? 'Il reste 1 jour après aujourd’hui.'
        : `Il reste ${days} jours après aujourd’hui.`,
    today: 'C’est aujourd’hui.',
    gone: (days: number) =>
      days === 1 ? 'Ce jour est passé d’un jour.' : `Ce jour est passé depuis ${days} jours.`,
    goneWhat:
      'Voyez un avocat sans attendre : un délai plus long ou la force majeure peuvent parfois être plaidés, rarement.',
    noSanction: 'Rien dans la loi ne punit un retard.',
    uncounted: 'Ce délai ne peut pas être compté',
    inTime: 'Fait ce jour-là, l’acte est à temps.',
    inTimePerhaps: 'Fait ce jour-là, l’acte n’est à temps que si le délai le plus long vaut.',
    late: (days: number) =>
      days === 1
        ? 'Fait ce jour-là, l’acte vient un jour trop tard.'
        : `Fait ce jour-là, l’acte vient ${days} jours trop tard.`,
    check: 'À vérifier avant de vous y fier',
    know: 'Bon à savoir',
    thread: 'Le fil des jours',
    notified: {
      notification: 'Notifié',
      sending: 'Envoyé',
      receipt: 'Reçu',
      filing: 'Demande introduite',
      issue: 'Délivré',
      expiry: 'Expiration',
    },
    decided: 'Décision prise',
    runs: 'Le délai court',
    over: 'Délai passé',
    safeOver: 'Jour sûr passé',
    runsPerhaps: 'Court peut-être encore',
    filed: 'Acte',
    afterwards: 'Encore recevable',
    forceMajeure: 'force majeure, rarement admise',
    calendar: 'Les jours comptés',
    calendarSaid: (from: string, last: string) =>
      `Le premier jour compté est le ${from}, le dernier jour est le ${last}.`,
    how: 'Comment ce jour est trouvé',
    otherwise: 'Si les choses sont autrement',
    means: 'Ce que cela veut dire',
    suspensive: 'Peut-on m’éloigner entre-temps ?',
    suspends: {
      yes: 'Pendant ce délai et pendant le recours, la décision ne peut pas être exécutée de force.',
      no: 'Ce recours n’empêche pas à lui seul l’exécution de la décision.',
      unknown: 'On ne peut pas le dire sur ce que l’on sait.',
    },
    printed: {
      agrees: 'Le délai imprimé sur le papier mène au même jour.',
      differs: (day: string) => `Le délai imprimé sur le papier mène au ${day}.`,
    },
    help: 'Un recours se prépare : parlez aujourd’hui à un avocat. L’aide juridique peut être gratuite, demandez-la au bureau d’aide juridique du barreau.',
    ics: 'Mettre dans mon agenda (.ics)',
  },
  ics: {
    safe: (remedy: string) => `Dernier jour sûr : ${remedy}`,
    last: (remedy: string) => `Dernier jour : ${remedy}`,
    alarm: (days: number) => `Dans ${days} jours`,
    file: 'dernier-jour',
    warning: 'Calculé sur les réponses données, sans garantie. Vérifiez avec un avocat.',
  },
} as const

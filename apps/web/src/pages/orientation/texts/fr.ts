import { guide } from '../../../app/guide/words/fr.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

export const orientation = {
  ...guide,
  title: 'Quelles voies vers un séjour ?',
  description:
    'Répondez à quelques questions et voyez côte à côte toutes les voies vers un séjour en Belgique : conditions, autorité, redevance, papiers, délais, effets, avec la source de chaque ligne.',
  start: {
    ...guide.start,
    title: 'Quelles voies vers un séjour en Belgique ?',
    lead: 'Quelques questions sur votre situation, puis toutes les voies côte à côte : celles qui sont ouvertes, celles qui ne le sont pas, et pourquoi.',
    points: [
      'Une question à la fois. « Je ne sais pas » est toujours une réponse, et ne ferme aucune voie.',
      'Vous pouvez voir les voies à tout moment, même sans avoir tout répondu.',
      'Aucune note, aucun pronostic : l’autorité décide. Une voie fermée reste montrée, avec sa raison.',
    ],
    privacy: 'Vos réponses restent dans cette page. Rien n’est envoyé, rien n’est conservé.',
    privacyNoScript:
      'Sans JavaScript, vos réponses passent par notre serveur le temps de calculer la page suivante ; rien n’y est conservé.',
    question: 'De quel jour faut-il appliquer la loi ?',
    why: 'La loi change souvent, et le montant de la redevance aussi. C’est en général celle du jour de la demande.',
    today: (day: string) => `D’aujourd’hui, ${day}`,
    otherHint: 'Le jour où vous avez fait une demande, ou celui où vous comptez la faire.',
  },
  question: {
    ...guide.question,
    together: 'Est-ce votre cas ?',
    togetherLead:
      'Répondez à ce que vous savez. Ce que vous laissez reste inconnu et ne ferme aucune voie.',
    caption: (number: number) => `Votre situation · question ${number}`,
    see: 'Voir les voies maintenant',
    effectHint:
      'La réponse n’ouvre ni ne ferme aucune voie ; elle montre ce qu’une voie ferait à votre situation.',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early':
      'Ce jour est avant le 1er juillet 1981, quand la loi est entrée en vigueur. Vérifiez l’année.',
  },
  check: {
    ...guide.check,
    title: 'Vérifiez vos réponses',
    lead: 'Corrigez ce qui n’est pas juste. Ce que vous ne savez pas reste ouvert.',
    day: 'Loi de quel jour',
    none: 'Vous n’avez encore répondu à aucune question.',
    see: 'Voir les voies',
  },
  result: {
    title: 'Les voies, côte à côte',
    on: (day: string) => `Droit du ${day}`,
    regime: 'Le régime qui s’applique',
    shortStay: 'Compter les jours d’un court séjour',
    open: (count: number) => `${plural(count, 'voie', 'voies')} à regarder`,
    openLead:
      'Ouvertes d’après vos réponses, ou encore à établir. Les mêmes lignes se suivent dans chaque colonne.',
    noneOpen: 'D’après vos réponses, aucune des voies décrites ici n’est ouverte.',
    region: 'Les voies côte à côte ; faites défiler vers la droite pour voir les suivantes',
    unanswered: 'Des réponses manquent encore : elles peuvent ouvrir ou fermer une voie.',
    answer: 'Répondre à la question suivante',
    held: (count: number) =>
      `${plural(count, 'voie', 'voies')} à confirmer : le texte a changé et n’a pas été lu`,
    heldLead:
      'Le nouveau texte n’a pas pu être lu. Rien n’est conclu : ne renoncez pas pour cette raison avant d’avoir vu un avocat.',
    closed: (count: number) => `${plural(count, 'voie fermée', 'voies fermées')}, avec la raison`,
    missing: 'Ce qu’il reste à savoir',
    nothingMissing: 'Rien de plus que ce que vous avez répondu.',
    toldUnknown: (labels: string) => `Vous ne savez pas : ${labels}.`,
    why: 'Pourquoi',
    whereYouStand: 'Où vous en êtes',
    stands: {
      met: 'Vous pouvez la demander. Ses autres conditions s’examinent ensuite.',
      discretionary: 'Vous pouvez la demander. L’autorité apprécie ce que la loi lui laisse.',
      unknown: 'On ne sait pas encore si vous pouvez la demander.',
    },
    conditions: 'Conditions',
    authority: 'Autorité',
    place: 'Lieu',
    fee: 'Redevance',
    papers: 'Preuves et papiers',
    limits: 'Décision et délais',
    titleRow: 'Titre et droits',
    interactions: 'Effets et risques',
    nothing: 'Rien n’en est dit ici.',
    others: (count: number) => `Voir aussi : ${plural(count, 'ligne', 'lignes')}`,
    concerns: 'Vous concerne',
    mayConcern: 'Vous concerne peut-être',
    more: 'Tout ce que l’on sait de cette voie',
    sheet: 'Toute la fiche de cette voie',
    answers: 'Vos réponses',
    review: 'Revoir mes réponses',
  },
} as const

/** The sentences that an orientation adds to those of the ways themselves. */
export const orientFr = {
  regimes: {
    belgian: {
      label: 'Belge',
      says: 'Un Belge n’est pas un étranger : il n’a aucun séjour à demander. Une autre nationalité n’y change rien.',
    },
    union: {
      label: 'Citoyen de l’Union ou d’un État assimilé',
      says: 'La libre circulation s’applique : le séjour n’est pas demandé, il se fait reconnaître.',
    },
    'union-family': {
      label: 'Membre de la famille d’un citoyen qui circule dans l’Union',
      says: 'Le séjour se dérive de celui du citoyen de l’Union, ou du Belge revenu d’un autre État.',
    },
    'withdrawal-agreement': {
      label: 'Accord de retrait du Royaume-Uni',
      says: 'L’accord garde un séjour proche de celui des citoyens de l’Union à qui vivait ici avant 2021.',
    },
    'third-country': {
      label: 'Ressortissant d’un autre État, ou apatride',
      says: 'Le séjour de plus de 90 jours demande une autorisation ou une admission, en principe demandée à l’étranger.',
    },
    'short-stay': {
      label: 'Court séjour',
      says: 'Jusqu’à 90 jours sur toute période de 180 jours, d’autres règles s’appliquent : voyez la page du court séjour.',
    },
    unknown: {
      label: 'Régime à établir',
      says: 'Sans la nationalité, on ne sait pas quelles règles s’appliquent : aucune voie n’est écartée pour cela.',
    },
  },
  closed: (condition: string) => `Condition non remplie : ${condition}.`,
  closedEarly: (condition: string) =>
    `Aucune des réponses qui manquent ne peut remplir cette condition : ${condition}.`,
  heldBack: (condition: string, readUntil: string) =>
    `Selon le dernier texte lu, en vigueur jusqu’au ${readUntil}, condition non remplie : ${condition}. Ce texte a changé depuis : à confirmer.`,
  warnings: {
    belgianFirst:
      'Plusieurs nationalités, dont la belge : en Belgique, seule la nationalité belge compte.',
    unionFirst:
      'Plusieurs nationalités, dont une de l’Union ou d’un État assimilé : la libre circulation s’applique.',
    notYetListed: (code: string) =>
      `${code} : on ne sait pas ici si ce passeport donnait la libre circulation ce jour-là.`,
    refugee:
      'Ce code est celui d’un titre de voyage de réfugié, pas d’une nationalité : la personne est comptée ici parmi les ressortissants d’un autre État.',
  },
  unknownFact: (id: string, nearest: readonly string[]) =>
    `« ${id} » n’est pas une question de l’orientation. Corrigez son nom ou retirez-le${
      nearest.length > 0 ? ` ; peut-être : ${nearest.join(', ')}` : ''
    }.`,
  noScore:
    'Les voies suivent l’ordre des matières. Ce n’est ni un classement ni une prévision : l’autorité décide.',
}

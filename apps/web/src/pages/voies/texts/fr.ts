const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

export const voies = {
  list: {
    title: 'Les voies vers un séjour',
    description:
      'Toutes les voies vers un séjour en Belgique, par matière : ce qu’elles sont, où les demander, ce qu’elles coûtent, ce qu’elles donnent, avec leurs sources.',
    lead: (count: number) =>
      `${plural(count, 'voie', 'voies')}, par matière. L’ordre n’est pas un classement.`,
    orient:
      'Vous ne savez pas laquelle vous concerne ? Quelques questions les mettent côte à côte.',
    orientLink: 'Voir mes voies',
  },
  sheet: {
    description: (title: string) =>
      `${title} : conditions, autorité, redevance, papiers, délais, titre et recours, avec la source de chaque ligne.`,
    on: (day: string) => `Droit du ${day}`,
    otherDay: 'Voir le droit d’un autre jour',
    day: 'Quel jour ?',
    see: 'Voir ce jour',
    tooEarly: 'Ce jour est avant le 1er juillet 1981, quand la loi est entrée en vigueur.',
    tooLate: 'Ce jour est trop lointain pour être juste. Vérifiez l’année.',
    opening: 'Qui peut la demander',
    openingLead: 'Ce que la loi demande avant toute autre condition.',
    openingSince: (day: string) => `Règle en vigueur depuis le ${day}.`,
    kinds: {
      any: 'L’une de ces conditions suffit :',
      all: 'Toutes ces conditions :',
      not: 'À l’inverse de ceci :',
      unless: 'La règle, puis ses exceptions :',
    },
    appreciatedBy: (authority: string) => `laissé à l’appréciation : ${authority}`,
    fee: 'Redevance',
    feeLink: 'Calculer pour ma famille, avec les dispenses',
    titles: 'Ce qu’elle donne',
    waiting: 'En attendant la décision',
    papers: 'Papiers',
    limitLink: 'Compter le dernier jour',
    coming: 'Ce qui va changer',
    past: 'Ce qui a changé',
    period: (from: string | null, until: string | null) =>
      from === null
        ? `Jusqu’au ${until}`
        : until === null
          ? `Depuis le ${from}`
          : `Du ${from} au ${until}`,
    versions: 'Versions de la règle d’ouverture',
    examine: 'Examiner ma situation',
    examineLead:
      'Répondez à ce que vous savez : la page dit ce qui est rempli, ce qui manque et ce que l’autorité apprécie. Vos réponses restent dans la page.',
    all: 'Toutes les voies',
    orient: 'Comparer les voies pour ma situation',
  },
} as const

export const contradictions = {
  title: 'Contradictions entre sources',
  description:
    'Où les sources du droit de séjour ne disent pas la même chose, ce que dit chacune, et comment c’est traité ici.',
  lead: 'Deux sources sérieuses ne disent pas toujours la même chose. Voici où, ce que dit chacune, et ce que nous en faisons. Une contradiction n’est jamais cachée.',
  sides: ['D’un côté :', 'De l’autre :'],
  handling: 'Ce que nous en faisons.',
  where: 'Concerne :',
  since: (day: string) => `Depuis le ${day}`,
  subjects: {
    sejour: 'Séjour',
    'court-sejour': 'Court séjour',
    union: 'Citoyens de l’Union',
    famille: 'Famille',
    papiers: 'Cartes et papiers',
    redevance: 'Redevance',
    recours: 'Recours',
    eloignement: 'Ordre de quitter',
  },
}

/** What an alert says of itself; the law speaks with its own sentences. */
export const alertsFr = {
  rule: (procedure: string, day: string) => `${procedure} : la règle a changé le ${day}.`,
  fee: (day: string) => `Le montant de la redevance a changé le ${day}.`,
  limit: (label: string, day: string) => `${label} : la règle de ce délai a changé le ${day}.`,
  conclusion: (procedure: string, day: string) =>
    `${procedure} : ce qui a été conclu pour le ${day} ne donne plus le même résultat.`,
  corrected: 'La règle conservée pour ce jour a été corrigée depuis que la conclusion a été notée.',
}

export type AlertTexts = typeof alertsFr

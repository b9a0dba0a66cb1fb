/** The sentences that an assessment adds to those of the procedure. */
export const assessFr = {
  toConfirm: 'À confirmer par un avocat',
  unread: (stage: string, readUntil: string) =>
    `${stage} : le texte a changé après le ${readUntil} et le nouveau texte n’a pas pu être lu. La réponse suit le dernier texte connu ; elle ne ferme aucune porte tant qu’un avocat ne l’a pas confirmée.`,
  settledEarly: 'Des réponses manquent, mais aucune ne peut changer cette conclusion.',
  unknownFact: (id: string, nearest: readonly string[]) =>
    `« ${id} » n’est pas un renseignement de cette procédure. Corrigez son nom ou retirez-le${
      nearest.length > 0 ? ` ; peut-être : ${nearest.join(', ')}` : ''
    }.`,
  unknownProcedure: (known: readonly string[]) =>
    `Cette procédure n’est pas connue. Choisissez parmi : ${known.join(', ')}.`,
  notInForce: (from: string) =>
    `La règle n’existait pas encore ce jour-là : elle commence le ${from}. Donnez un jour à partir de cette date.`,
}

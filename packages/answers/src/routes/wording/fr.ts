const CARD = /^[A-Z]\+?$|^EU\+?$/

/** The sentences that stand around what is known of a way to a stay. */
export const routesFr = {
  groups: {
    famille: 'Famille',
    union: 'Citoyens de l’Union et leur famille',
    etudes: 'Études',
    travail: 'Travail',
    protection: 'Protection',
    humanitaire: 'Raisons humanitaires',
    autre: 'Autres voies',
  },
  natures: {
    'of-right': 'Un droit pour qui remplit les conditions',
    tied: 'À accorder quand les conditions sont remplies',
    discretionary: 'Peut être refusée même si tout est réuni',
  },
  topics: {
    base: 'De quoi il s’agit',
    place: 'Où demander',
    authority: 'Qui traite et décide',
    conditions: 'Conditions',
    evidence: 'Preuves et papiers',
    fee: 'Redevance',
    waiting: 'En attendant',
    decision: 'Décision',
    silence: 'Si rien n’est décidé',
    title: 'Titre obtenu',
    work: 'Travail',
    renewal: 'Renouvellement',
    unlimited: 'Vers le séjour illimité',
    end: 'Fin du séjour',
    remedy: 'Recours',
    interaction: 'Effets sur une autre demande ou mesure',
    harm: 'Ce que l’on peut perdre',
  },
  fee: {
    none: 'Aucune redevance',
    byGround: 'La redevance dépend du motif : voyez ci-dessous',
    due: (money: string) => `${money} par adulte`,
    unconfirmed: (money: string) => `${money} par adulte, montant non confirmé`,
    'other-reading': (money: string, other: string) =>
      `${money} ou ${other} par adulte : les sources se contredisent`,
    unknown: (money: string) => `Montant inconnu ; le dernier connu est ${money} par adulte`,
  },
  events: {
    entry: 'entrée en Belgique',
    filing: 'introduction de la demande',
    'complete-file': 'dossier complet',
    notification: 'notification de la décision',
    expiry: 'dernier jour du séjour ou de la carte',
    grant: 'octroi du séjour',
    'protection-request': 'demande de protection internationale',
  },
  length: {
    days: (count: number) => `${count} ${count < 2 ? 'jour' : 'jours'}`,
    workingDays: (count: number) => `${count} ${count < 2 ? 'jour ouvrable' : 'jours ouvrables'}`,
    months: (count: number) =>
      count % 12 === 0 ? `${count / 12} ${count < 24 ? 'an' : 'ans'}` : `${count} mois`,
    and: ' et ',
    from: (length: string, event: string) => `${length} à compter de : ${event}`,
    before: (length: string, event: string) => `${length} avant : ${event}`,
  },
  offDay: (day: string, reason: string) =>
    `Ce jour (${reason}) n’est pas un jour ouvrable. La loi ne dit pas ici qu’il est reporté : agissez au plus tard le ${day}.`,
  offDayOfRemedy: (day: string, reason: string) =>
    `Ce jour (${reason}) n’est pas un jour ouvrable. Le dernier jour exact d’un recours se compte à part ; d’ici là, agissez au plus tard le ${day}.`,
  paper: (id: string) => {
    if (id === 'ai') return 'attestation d’immatriculation'
    if (id === 'M-permanent') return 'carte M permanente'
    if (CARD.test(id)) return `carte ${id}`
    return id
      .replace(/^circulaire-annexe-(.+)$/, 'annexe $1 de la circulaire')
      .replace(/^annexe-/, 'annexe ')
  },
  notInForce: (from: string) =>
    `Les règles de cette voie ne sont connues ici qu’à partir du ${from} : rien n’en est dit pour ce jour.`,
  unknownRoute: (known: readonly string[]) =>
    `Cette voie n’est pas connue. Choisissez parmi : ${known.join(', ')}.`,
}

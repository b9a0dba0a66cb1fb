/** How an act tells what a case knows. */
export const knownFr = {
  filed: (procedure: string) => `Demande introduite : ${procedure}`,
  received: (paper: string) => `Document remis : ${paper}`,
  notified: (decision: string) => `Notification : ${decision}`,
  remedy: (remedy: string) => `Recours introduit : ${remedy}`,
  judgment: 'Arrêt notifié',
  results: {
    annulled: 'annulation',
    suspended: 'suspension',
    rejected: 'rejet',
    inadmissible: 'irrecevabilité',
    other: 'autre issue',
  },
  granted: (title: string) => `Titre de séjour accordé : ${title}`,
  step: (step: string) => step,
  until: (day: string) => `jusqu’au ${day}`,
  decidedOn: (day: string) => `décision du ${day}`,
  numbered: (number: number, title: string) => `pièce ${number} (${title})`,
  relations: {
    applicant: 'demandeur',
    partner: 'partenaire',
    child: 'enfant',
    parent: 'parent',
    other: 'autre membre du ménage',
  },
}

export type KnownWords = typeof knownFr

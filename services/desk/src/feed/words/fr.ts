import type { LateEffect } from '../../agenda/nature.ts'

/** What a feed says beside what the agenda says. */
export const feedFr = {
  name: (organisation: string) => `Sejour – ${organisation}`,
  safe: (label: string, reference: string) => `${label} – jour sûr (${reference})`,
  last: (label: string, reference: string) => `${label} – dernier jour (${reference})`,
  only: (label: string, reference: string) => `${label} (${reference})`,
  margin: (safe: string, last: string, days: number) =>
    `Jour sûr : le ${safe}. Dernier jour sur les faits connus : le ${last}. Marge : ${days} ${days === 1 ? 'jour' : 'jours'}.`,
  late: {
    peremptory: '',
    none: 'À titre indicatif : rien ne sanctionne un retard.',
    usage:
      'Jour d’usage : la loi demande d’introduire la demande avant que le titre ne prenne fin.',
    authority: 'Ce délai s’impose à l’autorité.',
    'said-elsewhere': '',
  } satisfies { readonly [effect in LateEffect]: string },
  opened: (said: string) => `Ouvert par : ${said}.`,
  noProof: 'Aucune preuve de notification dans le dossier.',
  check: 'À vérifier par une personne avant de s’y fier.',
  basis: (sources: string) => `Base légale : ${sources}.`,
  alarm: (days: number, title: string) =>
    days === 0
      ? `Aujourd’hui : ${title}`
      : days === 1
        ? `Demain : ${title}`
        : `Dans ${days} jours : ${title}`,
}

export type FeedTexts = typeof feedFr

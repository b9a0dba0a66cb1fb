import type { LateEffect } from '../../agenda/nature.ts'

type Line = {
  readonly label: string
  readonly reference: string
  readonly day: string
  readonly left: string
}

/** A letter that reminds of days. */
export const letterFr = {
  subject: (count: number, left: string) =>
    count === 1 ? `Sejour : un délai, ${left}` : `Sejour : ${count} délais, le plus proche ${left}`,
  opening: 'Ces jours approchent dans vos dossiers. La date donnée est celle à laquelle se fier.',
  line: ({ label, reference, day, left }: Line) =>
    `${label}\nDossier ${reference} : le ${day}, ${left}.`,
  lastDay: (day: string) => `Le dernier jour, sur les faits connus, est le ${day}.`,
  late: {
    peremptory: '',
    none: 'Ce jour est une indication : rien ne sanctionne un retard.',
    usage:
      'Ce jour vient de l’usage : la loi demande d’introduire avant que le titre ne prenne fin.',
    authority: 'Ce délai s’impose à l’autorité.',
    'said-elsewhere': '',
  } satisfies { readonly [effect in LateEffect]: string },
  toConfirm: 'À confirmer : lisez les réserves dans le dossier avant de vous y fier.',
  left: (days: number) => {
    if (days < 0) return 'jour dépassé'
    if (days === 0) return 'aujourd’hui'
    return days === 1 ? 'demain' : `dans ${days} jours`
  },
  closing:
    'Ce message ne remplace pas le dossier : la base légale, la preuve de notification et les réserves s’y lisent. Les rappels se règlent sur la page de l’agenda.',
}

export type LetterTexts = typeof letterFr

import type { InEachLang } from '@sejour/answers/say'

type MaintenanceTexts = {
  readonly title: (day: string) => string
  readonly places: string
  readonly items: string
  readonly unread: string
  readonly stale: string
  readonly undated: string
  readonly soon: (days: number) => string
  readonly waiting: string
  readonly nothing: string
  readonly comparedOn: (day: string) => string
  readonly restsOn: (count: number) => string
}

export const maintenanceTexts: InEachLang<MaintenanceTexts> = {
  fr: {
    title: (day) => `L’état du droit vu le ${day}`,
    places: 'Endroits sans source sûre',
    items: 'Énoncés sans aucune source sûre',
    unread: 'Changés avant ce jour et plus lus depuis',
    stale: 'Comparés il y a plus d’un an',
    undated: 'Comparés un jour qui n’est pas noté',
    soon: (days) => `Commence ou finit dans les ${days} jours`,
    waiting: 'Attend une seconde signature',
    nothing: 'Rien n’attend.',
    comparedOn: (day) => `comparé le ${day}`,
    restsOn: (count) =>
      count === 1 ? '1 élément repose dessus' : `${count} éléments reposent dessus`,
  },
  nl: {
    title: (day) => `De staat van het recht op ${day}`,
    places: 'Plaatsen zonder zekere bron',
    items: 'Stellingen zonder enige zekere bron',
    unread: 'Veranderd vóór die dag en sindsdien niet meer gelezen',
    stale: 'Meer dan een jaar geleden vergeleken',
    undated: 'Vergeleken op een dag die niet genoteerd is',
    soon: (days) => `Begint of eindigt binnen ${days} dagen`,
    waiting: 'Wacht op een tweede handtekening',
    nothing: 'Niets wacht.',
    comparedOn: (day) => `vergeleken op ${day}`,
    restsOn: (count) => (count === 1 ? '1 element steunt erop' : `${count} elementen steunen erop`),
  },
  de: {
    title: (day) => `Der Stand des Rechts am ${day}`,
    places: 'Stellen ohne sichere Quelle',
    items: 'Aussagen ohne jede sichere Quelle',
    unread: 'Vor diesem Tag geändert und seither nicht gelesen',
    stale: 'Vor mehr als einem Jahr verglichen',
    undated: 'Verglichen an einem Tag, der nicht vermerkt ist',
    soon: (days) => `Beginnt oder endet in ${days} Tagen`,
    waiting: 'Wartet auf eine zweite Unterschrift',
    nothing: 'Nichts wartet.',
    comparedOn: (day) => `verglichen am ${day}`,
    restsOn: (count) =>
      count === 1 ? '1 Element beruht darauf' : `${count} Elemente beruhen darauf`,
  },
  en: {
    title: (day) => `The state of the law on ${day}`,
    places: 'Places without a sure source',
    items: 'Statements without any sure source',
    unread: 'Changed before that day and not read since',
    stale: 'Compared more than a year ago',
    undated: 'Compared on a day that was not noted',
    soon: (days) => `Starts or ends within ${days} days`,
    waiting: 'Waits for a second signature',
    nothing: 'Nothing waits.',
    comparedOn: (day) => `compared on ${day}`,
    restsOn: (count) => (count === 1 ? '1 thing rests on it' : `${count} things rest on it`),
  },
}

import type { InEachLang } from '@sejour/answers/say'

type RoutesTexts = {
  readonly title: (count: number) => string
  readonly on: (day: string) => string
  readonly calendar: string
  readonly fee: string
  readonly titles: string
  readonly coming: string
  readonly past: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
}

export const routesTexts: InEachLang<RoutesTexts> = {
  fr: {
    title: (count) => `${count} voies vers un séjour`,
    on: (day) => `au ${day}`,
    calendar: 'Vos jours',
    fee: 'Redevance',
    titles: 'Titre',
    coming: 'Ce qui va changer',
    past: 'Ce qui a changé',
    from: (day) => `depuis le ${day}`,
    until: (day) => `jusqu’au ${day}`,
  },
  nl: {
    title: (count) => `${count} wegen naar een verblijf`,
    on: (day) => `op ${day}`,
    calendar: 'Uw dagen',
    fee: 'Retributie',
    titles: 'Titel',
    coming: 'Wat zal veranderen',
    past: 'Wat veranderd is',
    from: (day) => `sinds ${day}`,
    until: (day) => `tot en met ${day}`,
  },
  de: {
    title: (count) => `${count} Wege zu einem Aufenthalt`,
    on: (day) => `am ${day}`,
    calendar: 'Ihre Tage',
    fee: 'Gebühr',
    titles: 'Titel',
    coming: 'Was sich ändern wird',
    past: 'Was sich geändert hat',
    from: (day) => `seit dem ${day}`,
    until: (day) => `bis zum ${day}`,
  },
  en: {
    title: (count) => `${count} routes to a stay`,
    on: (day) => `on ${day}`,
    calendar: 'Your days',
    fee: 'Fee',
    titles: 'Title',
    coming: 'What will change',
    past: 'What has changed',
    from: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
  },
}

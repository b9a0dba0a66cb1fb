import type { InEachLang } from '@sejour/answers/say'

export type OrientPageTexts = {
  readonly on: (day: string) => string
  readonly warnings: string
  readonly next: string
  readonly others: string
  readonly know: string
  readonly missing: string
  readonly concerns: string
  readonly mayConcern: string
  readonly fee: string
  readonly titles: string
}

export const orientTexts: InEachLang<OrientPageTexts> = {
  fr: {
    on: (day) => `au ${day}`,
    warnings: 'Attention',
    next: 'À demander maintenant',
    others: 'Les autres voies, et pourquoi',
    know: 'À savoir',
    missing: 'Il reste à savoir',
    concerns: 'Vous concerne',
    mayConcern: 'Vous concerne peut-être',
    fee: 'Redevance',
    titles: 'Titre',
  },
  nl: {
    on: (day) => `op ${day}`,
    warnings: 'Let op',
    next: 'Nu te vragen',
    others: 'De andere wegen, en waarom',
    know: 'Goed om te weten',
    missing: 'Nog te weten',
    concerns: 'Geldt voor u',
    mayConcern: 'Geldt misschien voor u',
    fee: 'Retributie',
    titles: 'Titel',
  },
  de: {
    on: (day) => `am ${day}`,
    warnings: 'Achtung',
    next: 'Jetzt zu fragen',
    others: 'Die anderen Wege, und warum',
    know: 'Zu wissen',
    missing: 'Noch zu wissen',
    concerns: 'Betrifft Sie',
    mayConcern: 'Betrifft Sie vielleicht',
    fee: 'Gebühr',
    titles: 'Titel',
  },
  en: {
    on: (day) => `on ${day}`,
    warnings: 'Beware',
    next: 'To be asked now',
    others: 'The other routes, and why',
    know: 'Good to know',
    missing: 'Still to know',
    concerns: 'Concerns you',
    mayConcern: 'May concern you',
    fee: 'Fee',
    titles: 'Title',
  },
}

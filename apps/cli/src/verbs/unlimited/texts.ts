import type { InEachLang } from '@sejour/answers/say'
import type { SaidSegment } from '@sejour/answers/unlimited'

type UnlimitedTexts = {
  readonly title: (basis: string, day: string) => string
  readonly years: string
  readonly days: (from: string, to: string) => string
  readonly counted: { readonly [counted in SaidSegment['counted']]: string }
  readonly projected: string
  readonly closed: string
  readonly loss: string
  readonly afterGrant: string
  readonly know: string
}

export const unlimitedTexts: InEachLang<UnlimitedTexts> = {
  fr: {
    title: (basis, day) => `${basis}. Vu le ${day}.`,
    years: 'Les années',
    days: (from, to) => `du ${from} au ${to}`,
    counted: {
      full: 'compté',
      half: 'compté pour moitié',
      none: 'non compté',
      doubtful: 'douteux',
    },
    projected: 'à venir',
    closed: 'Cartes que cette base n’ouvre pas',
    loss: 'Après : absences, perte et retour',
    afterGrant: 'Après un octroi : la carte et sa prolongation',
    know: 'À savoir',
  },
  nl: {
    title: (basis, day) => `${basis}. Bekeken op ${day}.`,
    years: 'De jaren',
    days: (from, to) => `van ${from} tot en met ${to}`,
    counted: { full: 'telt', half: 'telt voor de helft', none: 'telt niet', doubtful: 'onzeker' },
    projected: 'nog te komen',
    closed: 'Kaarten die deze grond niet opent',
    loss: 'Daarna: afwezigheid, verlies en terugkeer',
    afterGrant: 'Na een toekenning: de kaart en haar verlenging',
    know: 'Goed om te weten',
  },
  de: {
    title: (basis, day) => `${basis}. Stand: ${day}.`,
    years: 'Die Jahre',
    days: (from, to) => `vom ${from} bis ${to}`,
    counted: {
      full: 'zählt',
      half: 'zählt zur Hälfte',
      none: 'zählt nicht',
      doubtful: 'zweifelhaft',
    },
    projected: 'kommt noch',
    closed: 'Karten, die dieser Grund nicht öffnet',
    loss: 'Danach: Abwesenheit, Verlust und Rückkehr',
    afterGrant: 'Nach einer Gewährung: die Karte und ihre Verlängerung',
    know: 'Zu wissen',
  },
  en: {
    title: (basis, day) => `${basis}. Seen on ${day}.`,
    years: 'The years',
    days: (from, to) => `from ${from} to ${to}`,
    counted: {
      full: 'counted',
      half: 'counted by half',
      none: 'not counted',
      doubtful: 'doubtful',
    },
    projected: 'to come',
    closed: 'Cards that this ground does not open',
    loss: 'Afterwards: absences, loss and return',
    afterGrant: 'After a grant: the card and its extension',
    know: 'Good to know',
  },
}

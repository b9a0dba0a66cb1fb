import type { InEachLang } from '@sejour/answers/say'

type LimitTexts = {
  readonly inTime: string
  readonly late: (days: number) => string
  readonly suspensive: { readonly [effect in 'yes' | 'no' | 'unknown']: string }
  readonly indicative: string
  readonly counting: string
  readonly alternatives: string
  readonly alternative: (condition: string, day: string) => string
  readonly check: string
  readonly know: string
}

export const limitTexts: InEachLang<LimitTexts> = {
  fr: {
    inTime: 'Déposé dans le délai.',
    late: (days) => `Déposé ${days} ${days === 1 ? 'jour' : 'jours'} trop tard.`,
    suspensive: {
      yes: 'Ce recours empêche l’éloignement tant qu’il est pendant.',
      no: 'Ce recours n’empêche pas l’éloignement.',
      unknown: 'On ne sait pas si ce recours empêche l’éloignement.',
    },
    indicative: 'Rien ne sanctionne un acte plus tardif.',
    counting: 'Le calcul',
    alternatives: 'Autres jours possibles',
    alternative: (condition, day) => `${condition} : ${day}`,
    check: 'À vérifier par une personne avant de s’y fier',
    know: 'À savoir',
  },
  nl: {
    inTime: 'Ingediend binnen de termijn.',
    late: (days) => `Ingediend ${days} ${days === 1 ? 'dag' : 'dagen'} te laat.`,
    suspensive: {
      yes: 'Dit beroep verhindert de verwijdering zolang het hangende is.',
      no: 'Dit beroep verhindert de verwijdering niet.',
      unknown: 'Het is niet bekend of dit beroep de verwijdering verhindert.',
    },
    indicative: 'Op een latere handeling staat geen sanctie.',
    counting: 'De berekening',
    alternatives: 'Andere mogelijke dagen',
    alternative: (condition, day) => `${condition}: ${day}`,
    check: 'Door een persoon na te kijken voor u erop vertrouwt',
    know: 'Goed om te weten',
  },
  de: {
    inTime: 'Fristgerecht eingereicht.',
    late: (days) => `Eingereicht ${days} ${days === 1 ? 'Tag' : 'Tage'} zu spät.`,
    suspensive: {
      yes: 'Diese Beschwerde verhindert die Entfernung, solange sie anhängig ist.',
      no: 'Diese Beschwerde verhindert die Entfernung nicht.',
      unknown: 'Es ist nicht bekannt, ob diese Beschwerde die Entfernung verhindert.',
    },
    indicative: 'Eine spätere Handlung wird durch nichts geahndet.',
    counting: 'Die Berechnung',
    alternatives: 'Andere mögliche Tage',
    alternative: (condition, day) => `${condition}: ${day}`,
    check: 'Von einer Person zu prüfen, bevor man sich darauf verlässt',
    know: 'Zu wissen',
  },
  en: {
    inTime: 'Filed in time.',
    late: (days) => `Filed ${days} ${days === 1 ? 'day' : 'days'} late.`,
    suspensive: {
      yes: 'This remedy stops removal while it is pending.',
      no: 'This remedy does not stop removal.',
      unknown: 'It is not known whether this remedy stops removal.',
    },
    indicative: 'Nothing sanctions a later act.',
    counting: 'How it is counted',
    alternatives: 'Other possible days',
    alternative: (condition, day) => `${condition}: ${day}`,
    check: 'To be checked by a person before anybody relies on it',
    know: 'Good to know',
  },
}

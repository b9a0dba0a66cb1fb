import type { InEachLang } from '@sejour/answers/say'

type OrderTexts = {
  readonly check: string
  readonly days: string
  readonly past: string
  readonly term: string
  /** Heads of the part on execution, by the answer. */
  readonly suspended: { readonly [effect in 'yes' | 'no' | 'unknown']: string }
  readonly requests: string
  readonly extension: string
  readonly remedies: string
  readonly ban: string
  readonly duties: string
  readonly guarantees: string
}

export const orderTexts: InEachLang<OrderTexts> = {
  fr: {
    check: 'À vérifier par une personne avant de s’y fier.',
    days: 'Les autres jours',
    past: '(passé)',
    term: 'Le délai pour partir',
    suspended: {
      yes: 'Sur ce que l’on sait, l’exécution forcée est arrêtée ce jour-là',
      no: 'Rien de connu n’arrête l’exécution forcée ce jour-là',
      unknown: 'On ne sait pas si l’exécution forcée est arrêtée ce jour-là',
    },
    requests: 'Ce qu’une demande change',
    extension: 'Demander plus de temps',
    remedies: 'Les recours, un par décision',
    ban: 'L’interdiction d’entrée',
    duties: 'Les devoirs',
    guarantees: 'Ce que l’autorité peut et doit',
  },
  nl: {
    check: 'Door een persoon na te kijken voor u erop vertrouwt.',
    days: 'De andere dagen',
    past: '(voorbij)',
    term: 'De termijn om te vertrekken',
    suspended: {
      yes: 'Op basis van wat bekend is, is de gedwongen uitvoering die dag tegengehouden',
      no: 'Niets bekends houdt de gedwongen uitvoering die dag tegen',
      unknown: 'Het is niet bekend of de gedwongen uitvoering die dag is tegengehouden',
    },
    requests: 'Wat een aanvraag verandert',
    extension: 'Meer tijd vragen',
    remedies: 'De beroepen, een per beslissing',
    ban: 'Het inreisverbod',
    duties: 'De plichten',
    guarantees: 'Wat de overheid mag en moet',
  },
  de: {
    check: 'Von einer Person zu prüfen, bevor man sich darauf verlässt.',
    days: 'Die anderen Tage',
    past: '(vorbei)',
    term: 'Die Frist für die Ausreise',
    suspended: {
      yes: 'Nach dem Bekannten ist die zwangsweise Ausführung an diesem Tag aufgehalten',
      no: 'Nichts Bekanntes hält die zwangsweise Ausführung an diesem Tag auf',
      unknown: 'Es ist nicht bekannt, ob die zwangsweise Ausführung an diesem Tag aufgehalten ist',
    },
    requests: 'Was ein Antrag ändert',
    extension: 'Mehr Zeit beantragen',
    remedies: 'Die Rechtsmittel, eines je Entscheidung',
    ban: 'Das Einreiseverbot',
    duties: 'Die Pflichten',
    guarantees: 'Was die Behörde darf und muss',
  },
  en: {
    check: 'To be checked by a person before anybody relies on it.',
    days: 'The other days',
    past: '(over)',
    term: 'The term for leaving',
    suspended: {
      yes: 'On what is known, forced execution is stopped on that day',
      no: 'Nothing known stops forced execution on that day',
      unknown: 'It is not known whether forced execution is stopped on that day',
    },
    requests: 'What a request changes',
    extension: 'Asking for more time',
    remedies: 'The appeals, one a decision',
    ban: 'The entry ban',
    duties: 'The duties',
    guarantees: 'What the authority may and must do',
  },
}

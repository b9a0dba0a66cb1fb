import type { InEachLang } from '@sejour/answers/say'

type ActDetails = {
  readonly busy: string
  readonly unknownAct: (known: readonly string[]) => string
  readonly actLanguage: string
  readonly format: (known: readonly string[]) => string
  readonly tooLarge: string
  readonly unprintable: (signs: string) => string
  readonly unset: string
}

/** What happened to an act that a program asked for, without a word of what was sent. */
export const actDetails: InEachLang<ActDetails> = {
  fr: {
    busy: 'Trop d’actes sont demandés en ce moment : essayez à nouveau après le délai de « Retry-After ».',
    unknownAct: (known) => `Actes connus : ${known.join(', ')}.`,
    actLanguage:
      'Dites la langue de l’acte : « lang » doit être fr, nl ou de. Un acte s’écrit dans une langue du pays.',
    format: (known) => `« format » doit être ${known.join(', ')}.`,
    tooLarge: 'Les données d’un acte pèsent au plus 400 ko.',
    unset: 'L’acte ne tient sur aucune page : raccourcissez le mot ou le texte le plus long.',
    unprintable: (signs) => `Nos polices ne savent pas écrire un signe de l’acte (${signs}).`,
  },
  nl: {
    busy: 'Er worden nu te veel akten gevraagd: probeer opnieuw na de tijd van “Retry-After”.',
    unknownAct: (known) => `Bekende akten: ${known.join(', ')}.`,
    actLanguage:
      'Zeg de taal van de akte: “lang” moet fr, nl of de zijn. Een akte wordt in een landstaal geschreven.',
    format: (known) => `“format” moet ${known.join(', ')} zijn.`,
    tooLarge: 'De gegevens van een akte wegen hoogstens 400 kB.',
    unset:
      'De akte past op geen enkele bladzijde: maak het langste woord of de langste tekst korter.',
    unprintable: (signs) =>
      `Onze lettertypes kunnen een teken van de akte niet schrijven (${signs}).`,
  },
  de: {
    busy: 'Im Augenblick werden zu viele Schriftstücke verlangt: Versuchen Sie es nach der Frist von „Retry-After“ erneut.',
    unknownAct: (known) => `Bekannte Schriftstücke: ${known.join(', ')}.`,
    actLanguage:
      'Nennen Sie die Sprache des Schriftstücks: „lang“ muss fr, nl oder de sein. Ein Schriftstück wird in einer Landessprache verfasst.',
    format: (known) => `„format“ muss ${known.join(', ')} sein.`,
    tooLarge: 'Die Daten eines Schriftstücks sind höchstens 400 kB groß.',
    unset:
      'Das Schriftstück passt auf keine Seite: Kürzen Sie das längste Wort oder den längsten Text.',
    unprintable: (signs) =>
      `Unsere Schriften können ein Zeichen des Schriftstücks nicht schreiben (${signs}).`,
  },
  en: {
    busy: 'Too many acts are being asked for at this moment: try again after the time in “Retry-After”.',
    unknownAct: (known) => `Known acts: ${known.join(', ')}.`,
    actLanguage:
      'Say the language of the act: “lang” must be fr, nl or de. Acts are written in the languages of the country.',
    format: (known) => `“format” must be ${known.join(', ')}.`,
    tooLarge: 'The data of an act are at most 400 kB.',
    unset: 'The act fits on no page: shorten its longest word or text.',
    unprintable: (signs) => `Our fonts cannot write a sign of the act (${signs}).`,
  },
}

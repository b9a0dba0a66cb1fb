import type { InEachLang } from '@sejour/answers/say'

type AssessPageTexts = {
  readonly on: (day: string) => string
  readonly lastKnown: (outcome: string) => string
  readonly next: string
  readonly weaknesses: string
  readonly warnings: string
  readonly know: string
}

export const assessTexts: InEachLang<AssessPageTexts> = {
  fr: {
    on: (day) => `au ${day}`,
    lastKnown: (outcome) => `Selon le dernier texte lu : ${outcome}`,
    next: 'À demander maintenant',
    weaknesses: 'Ce qui affaiblit le dossier',
    warnings: 'Attention',
    know: 'À savoir',
  },
  nl: {
    on: (day) => `op ${day}`,
    lastKnown: (outcome) => `Volgens de laatst gelezen tekst: ${outcome}`,
    next: 'Nu te vragen',
    weaknesses: 'Wat het dossier verzwakt',
    warnings: 'Let op',
    know: 'Goed om te weten',
  },
  de: {
    on: (day) => `am ${day}`,
    lastKnown: (outcome) => `Nach dem zuletzt gelesenen Text: ${outcome}`,
    next: 'Jetzt zu fragen',
    weaknesses: 'Was die Akte schwächt',
    warnings: 'Achtung',
    know: 'Zu wissen',
  },
  en: {
    on: (day) => `on ${day}`,
    lastKnown: (outcome) => `Under the last text that was read: ${outcome}`,
    next: 'To be asked now',
    weaknesses: 'What weakens the file',
    warnings: 'Beware',
    know: 'Good to know',
  },
}

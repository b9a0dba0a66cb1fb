import type { InEachLang } from '@sejour/answers/say'

type EuStayTexts = {
  readonly step: (label: string, day: string) => string
  readonly safe: (day: string) => string
  readonly calendar: string
  readonly held: string
  readonly negative: string
  readonly silence: string
  readonly missing: string
  readonly know: string
}

export const euStayTexts: InEachLang<EuStayTexts> = {
  fr: {
    step: (label, day) => `${label} : ${day}.`,
    safe: (day) => `Jour sûr : ${day}.`,
    calendar: 'Le calendrier',
    held: 'Le papier et le registre',
    negative: 'Si le contrôle de résidence est négatif : deux lectures',
    silence: 'Si rien n’est décidé',
    missing: 'Ce qu’on ne sait pas',
    know: 'À savoir',
  },
  nl: {
    step: (label, day) => `${label}: ${day}.`,
    safe: (day) => `Veilige dag: ${day}.`,
    calendar: 'De kalender',
    held: 'Het document en het register',
    negative: 'Als de woonstcontrole negatief is: twee lezingen',
    silence: 'Als er niets beslist is',
    missing: 'Wat niet bekend is',
    know: 'Goed om te weten',
  },
  de: {
    step: (label, day) => `${label}: ${day}.`,
    safe: (day) => `Sicherer Tag: ${day}.`,
    calendar: 'Der Kalender',
    held: 'Das Papier und das Register',
    negative: 'Wenn die Wohnsitzkontrolle negativ ist: zwei Lesarten',
    silence: 'Wenn nichts entschieden ist',
    missing: 'Was nicht bekannt ist',
    know: 'Zu wissen',
  },
  en: {
    step: (label, day) => `${label}: ${day}.`,
    safe: (day) => `Safe day: ${day}.`,
    calendar: 'The calendar',
    held: 'The paper and the register',
    negative: 'If the residence check is negative: two readings',
    silence: 'If nothing is decided',
    missing: 'What is not known',
    know: 'Good to know',
  },
}

import type { InEachLang } from '@sejour/answers/say'

type WhatIfTexts = {
  readonly title: (day: string) => string
  readonly nothing: string
  readonly change: (facts: string) => string
  readonly fact: (label: string, value: string, isChangeable: boolean) => string
  readonly yesNo: { readonly [answer in 'yes' | 'no']: string }
}

export const whatIfTexts: InEachLang<WhatIfTexts> = {
  fr: {
    title: (day) => `Ce qui changerait le constat au ${day}`,
    nothing: 'Aucun changement court ne modifie ce constat.',
    change: (facts) => `Si ${facts}`,
    fact: (label, value, may) => `« ${label} » : ${value}${may ? ' (peut encore changer)' : ''}`,
    yesNo: { yes: 'oui', no: 'non' },
  },
  nl: {
    title: (day) => `Wat de bevinding op ${day} zou veranderen`,
    nothing: 'Geen enkele korte wijziging verandert deze bevinding.',
    change: (facts) => `Indien ${facts}`,
    fact: (label, value, may) => `“${label}”: ${value}${may ? ' (kan nog veranderen)' : ''}`,
    yesNo: { yes: 'ja', no: 'nee' },
  },
  de: {
    title: (day) => `Was den Befund am ${day} ändern würde`,
    nothing: 'Keine kurze Änderung ändert diesen Befund.',
    change: (facts) => `Wenn ${facts}`,
    fact: (label, value, may) => `„${label}“: ${value}${may ? ' (kann sich noch ändern)' : ''}`,
    yesNo: { yes: 'ja', no: 'nein' },
  },
  en: {
    title: (day) => `What would change the finding on ${day}`,
    nothing: 'No short change alters this finding.',
    change: (facts) => `If ${facts}`,
    fact: (label, value, may) => `“${label}”: ${value}${may ? ' (can still change)' : ''}`,
    yesNo: { yes: 'yes', no: 'no' },
  },
}

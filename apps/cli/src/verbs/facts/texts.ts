import type { InEachLang } from '@sejour/answers/say'
import type { Fact } from '@sejour/engine'

type FactTexts = {
  readonly count: (facts: number) => string
  readonly kind: { readonly [kind in Fact['kind']]: string }
  readonly exhibits: (list: string) => string
}

export const factTexts: InEachLang<FactTexts> = {
  fr: {
    count: (facts) => `${facts} faits, dans l’ordre où il vaut mieux les demander`,
    kind: {
      boolean: 'true, false, ou null si on ne sait pas',
      choice: 'une de ces valeurs, ou null si on ne sait pas',
      day: 'un jour, année-mois-jour',
      money: 'un montant en cents',
      number: 'un nombre entier',
      list: 'une liste ; chaque élément contient',
    },
    exhibits: (list) => `Se prouve par : ${list}`,
  },
  nl: {
    count: (facts) => `${facts} feiten, in de volgorde waarin ze het best worden gevraagd`,
    kind: {
      boolean: 'true, false, of null als men het niet weet',
      choice: 'een van deze waarden, of null als men het niet weet',
      day: 'een dag, jaar-maand-dag',
      money: 'een bedrag in cent',
      number: 'een geheel getal',
      list: 'een lijst; elk element bevat',
    },
    exhibits: (list) => `Wordt bewezen met: ${list}`,
  },
  de: {
    count: (facts) => `${facts} Angaben, in der Reihenfolge, in der man sie am besten fragt`,
    kind: {
      boolean: 'true, false oder null, wenn man es nicht weiß',
      choice: 'einer dieser Werte oder null, wenn man es nicht weiß',
      day: 'ein Tag, Jahr-Monat-Tag',
      money: 'ein Betrag in Cent',
      number: 'eine ganze Zahl',
      list: 'eine Liste; jedes Element enthält',
    },
    exhibits: (list) => `Wird bewiesen durch: ${list}`,
  },
  en: {
    count: (facts) => `${facts} facts, in the order in which they are best asked`,
    kind: {
      boolean: 'true, false, or null when it is not known',
      choice: 'one of these values, or null when it is not known',
      day: 'a day, year-month-day',
      money: 'an amount in cents',
      number: 'a whole number',
      list: 'a list; each element holds',
    },
    exhibits: (list) => `Proven by: ${list}`,
  },
}

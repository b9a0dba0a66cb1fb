import type { InEachLang } from '@sejour/answers/say'

type ExemptionTexts = {
  readonly title: (count: number) => string
  readonly grounds: (grounds: string, from: string) => string
  readonly computed: string
}

export const exemptionTexts: InEachLang<ExemptionTexts> = {
  fr: {
    title: (count) => `${count} dispenses de la redevance`,
    grounds: (grounds, from) => `Pour : ${grounds} ; demandes déposées dès le ${from}`,
    computed: 'Se déduit de la date de naissance.',
  },
  nl: {
    title: (count) => `${count} vrijstellingen van de retributie`,
    grounds: (grounds, from) => `Voor: ${grounds}; aanvragen ingediend vanaf ${from}`,
    computed: 'Volgt uit de geboortedatum.',
  },
  de: {
    title: (count) => `${count} Befreiungen von der Gebühr`,
    grounds: (grounds, from) => `Für: ${grounds}; ab dem ${from} eingereichte Anträge`,
    computed: 'Ergibt sich aus dem Geburtsdatum.',
  },
  en: {
    title: (count) => `${count} exemptions from the fee`,
    grounds: (grounds, from) => `For: ${grounds}; requests filed from ${from}`,
    computed: 'Follows from the date of birth.',
  },
}

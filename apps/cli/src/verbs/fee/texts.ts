import type { FeeAnswer } from '@sejour/answers/fee'
import type { InEachLang } from '@sejour/answers/say'

type FeeTexts = {
  readonly due: (money: string) => string
  readonly status: { readonly [status in FeeAnswer['status']]: (paid: string) => string }
  readonly consequence: {
    readonly annexe42: string
    readonly annexe43: string
    readonly annexe43Until: (day: string) => string
  }
  readonly refundable: { readonly [refundable in FeeAnswer['refundable']]: string }
  readonly person: (id: string, money: string, why: string) => string
  readonly persons: string
  readonly tariff: string
  readonly since: (day: string) => string
  readonly between: (from: string, until: string) => string
  readonly know: string
}

export const feeTexts: InEachLang<FeeTexts> = {
  fr: {
    due: (money) => `Redevance due : ${money}`,
    status: {
      'not-due': () => 'Rien n’est dû.',
      paid: (paid) => `Payé : ${paid}. Le compte y est.`,
      partial: (paid) => `Payé : ${paid}. Il manque une partie.`,
      unpaid: () => 'Rien n’est payé.',
      'amount-unconfirmed': (paid) =>
        `Payé : ${paid}. Le montant exact n’est pas confirmé : on ne peut pas dire s’il suffit.`,
    },
    consequence: {
      annexe42: 'Sans paiement, la demande est déclarée irrecevable (annexe 42).',
      annexe43: 'Le solde est réclamé par une annexe 43 ; le délai court dès sa notification.',
      annexe43Until: (day) =>
        `Le solde réclamé par l’annexe 43 est à payer, preuve remise, au plus tard le ${day}.`,
    },
    refundable: {
      no: 'Non remboursable.',
      yes: 'Remboursable.',
      see: 'Remboursable dans certains cas : voir plus bas.',
    },
    person: (id, money, why) => `${id} : ${money}. ${why}`,
    persons: 'Par personne',
    tariff: 'Le tarif',
    since: (day) => `depuis le ${day}`,
    between: (from, until) => `du ${from} au ${until}`,
    know: 'À savoir',
  },
  nl: {
    due: (money) => `Verschuldigde retributie: ${money}`,
    status: {
      'not-due': () => 'Er is niets verschuldigd.',
      paid: (paid) => `Betaald: ${paid}. Dat volstaat.`,
      partial: (paid) => `Betaald: ${paid}. Er ontbreekt een deel.`,
      unpaid: () => 'Er is niets betaald.',
      'amount-unconfirmed': (paid) =>
        `Betaald: ${paid}. Het juiste bedrag is niet bevestigd: of dit volstaat, is niet te zeggen.`,
    },
    consequence: {
      annexe42: 'Zonder betaling wordt de aanvraag onontvankelijk verklaard (bijlage 42).',
      annexe43:
        'Het saldo wordt gevraagd met een bijlage 43; de termijn loopt vanaf de kennisgeving.',
      annexe43Until: (day) =>
        `Het saldo dat de bijlage 43 vraagt, is uiterlijk op ${day} te betalen, met bewijs.`,
    },
    refundable: {
      no: 'Niet terugbetaalbaar.',
      yes: 'Terugbetaalbaar.',
      see: 'Terugbetaalbaar in bepaalde gevallen: zie hieronder.',
    },
    person: (id, money, why) => `${id}: ${money}. ${why}`,
    persons: 'Per persoon',
    tariff: 'Het tarief',
    since: (day) => `sinds ${day}`,
    between: (from, until) => `van ${from} tot en met ${until}`,
    know: 'Goed om te weten',
  },
  de: {
    due: (money) => `Geschuldete Gebühr: ${money}`,
    status: {
      'not-due': () => 'Es ist nichts geschuldet.',
      paid: (paid) => `Bezahlt: ${paid}. Das genügt.`,
      partial: (paid) => `Bezahlt: ${paid}. Ein Teil fehlt.`,
      unpaid: () => 'Es ist nichts bezahlt.',
      'amount-unconfirmed': (paid) =>
        `Bezahlt: ${paid}. Der genaue Betrag ist nicht bestätigt: Ob das genügt, lässt sich nicht sagen.`,
    },
    consequence: {
      annexe42: 'Ohne Zahlung wird der Antrag für unzulässig erklärt (Anlage 42).',
      annexe43:
        'Der Rest wird mit einer Anlage 43 verlangt; die Frist läuft ab ihrer Notifizierung.',
      annexe43Until: (day) =>
        `Der mit der Anlage 43 verlangte Rest ist spätestens am ${day} zu zahlen, mit Nachweis.`,
    },
    refundable: {
      no: 'Nicht erstattbar.',
      yes: 'Erstattbar.',
      see: 'In bestimmten Fällen erstattbar: siehe unten.',
    },
    person: (id, money, why) => `${id}: ${money}. ${why}`,
    persons: 'Je Person',
    tariff: 'Der Tarif',
    since: (day) => `seit dem ${day}`,
    between: (from, until) => `vom ${from} bis zum ${until}`,
    know: 'Zu wissen',
  },
  en: {
    due: (money) => `Fee due: ${money}`,
    status: {
      'not-due': () => 'Nothing is due.',
      paid: (paid) => `Paid: ${paid}. That is enough.`,
      partial: (paid) => `Paid: ${paid}. A part is missing.`,
      unpaid: () => 'Nothing is paid.',
      'amount-unconfirmed': (paid) =>
        `Paid: ${paid}. The exact amount is not confirmed: whether this is enough cannot be said.`,
    },
    consequence: {
      annexe42: 'Without payment the request is declared inadmissible (annex 42).',
      annexe43: 'The balance is claimed by an annex 43; the limit runs from its notification.',
      annexe43Until: (day) =>
        `The balance claimed by the annex 43 is to be paid, with proof, by ${day} at the latest.`,
    },
    refundable: {
      no: 'Not refundable.',
      yes: 'Refundable.',
      see: 'Refundable in certain cases: see below.',
    },
    person: (id, money, why) => `${id}: ${money}. ${why}`,
    persons: 'For each person',
    tariff: 'The rate',
    since: (day) => `since ${day}`,
    between: (from, until) => `from ${from} to ${until}`,
    know: 'Good to know',
  },
}

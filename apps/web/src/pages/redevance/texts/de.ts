import type { RedevanceTexts } from './index.ts'

export const redevance: RedevanceTexts = {
  title: 'Was kostet der Antrag?',
  description:
    'Berechnen Sie die Gebühr für einen Aufenthaltsantrag in Belgien am Tag der Einreichung, Person für Person, und was folgt, wenn nicht oder zu wenig gezahlt wurde.',
  lead: 'Die Gebühr wird vor der Einreichung gezahlt, eine je Erwachsenem, und der Nachweis liegt dem Antrag bei. Sagen Sie, welcher Antrag, an welchem Tag und für wen.',
  submit: 'Die Gebühr berechnen',
  fields: {
    ground: 'Welcher Antrag?',
    groundMissing: 'Wählen Sie den Antrag: Jeder hat seinen Tarif.',
    filedOn: 'An welchem Tag wird er eingereicht?',
    filedOnHint: 'Es gilt der Tarif dieses Tages. Heute ist schon eingetragen.',
    filedOnMissing: 'Ohne diesen Tag lässt sich der Tarif nicht bestimmen.',
    birth: 'Geburtsdatum',
    birthHint: 'Unter 18 am Tag des Antrags: Es ist nichts zu zahlen.',
    exemption: 'Eine Befreiung, die Sie nachweisen können',
    exemptionNone: 'Keine Befreiung',
    partner: 'Ein Paar mit',
    partnerHint: 'Ehe oder gesetzliches Zusammenwohnen, nachgewiesen.',
    partnerNone: 'Niemandem in dieser Liste',
    together: 'Reicht das Paar den Antrag gemeinsam und auf derselben Grundlage ein?',
    togetherHint: 'Wenn ja, ist für beide nur eine Gebühr fällig.',
    paid: 'Gezahlter Betrag',
    paidMissing: 'Schreiben Sie den gezahlten Betrag, oder entfernen Sie diese Zahlung.',
    paidFor: 'Auf wessen Namen',
    paidForMissing:
      'Sagen Sie, auf wessen Namen gezahlt wurde: Die Zahlung gilt nur für diese Person.',
    paidOn: 'Tag der Zahlung',
    proof: 'Liegt der Zahlungsnachweis bei?',
    topUp:
      'An welchem Tag wurde eine Anlage 43 (Aufforderung, den Restbetrag zu zahlen) notifiziert?',
    topUpHint: 'Lassen Sie es leer, wenn Sie keine erhalten haben.',
  },
  person: (place: number) => `Person ${place}`,
  personTitle: (place: number) => `Person ${place}`,
  paymentTitle: (place: number) => `Zahlung ${place}`,
  addPerson: 'Eine Person hinzufügen',
  addPayment: 'Eine Zahlung hinzufügen',
  remove: (title: string) => `Entfernen: ${title}`,
  who: 'Für wen?',
  payments: 'Was schon gezahlt ist',
  paymentsHint: 'Lassen Sie es leer, wenn noch nichts gezahlt ist.',
  answer: {
    due: 'Fällige Gebühr',
    nothing: 'Nichts zu zahlen',
    forOne: (day: string) => `Für einen am ${day} eingereichten Antrag.`,
    paid: (money: string) => `Schon gezahlt und angerechnet: ${money}.`,
    safe: (money: string) => `Betrag, der in jeder Lesart genügt: ${money} je Gebühr.`,
    status: {
      'not-due': 'Es ist nichts fällig.',
      paid: 'Das Gezahlte genügt.',
      partial: 'Ein Teil des Betrags fehlt.',
      unpaid: 'Mindestens eine Gebühr zählt noch nicht als gezahlt.',
      'amount-unconfirmed':
        'Ob das Gezahlte genügt, lässt sich nicht sagen: Der Betrag ist nicht bestätigt.',
    },
    perPerson: 'Person für Person',
    consequence: 'Was folgt, wenn sich nichts ändert',
    consequences: {
      'annexe-42': 'Der Antrag wird ohne Prüfung für unzulässig erklärt (Anlage 42).',
      'annexe-43':
        'Die Verwaltung fordert auf, den Restbetrag binnen dreißig Tagen zu zahlen (Anlage 43).',
    },
    lastDay: (day: string) =>
      `Der Restbetrag und sein Nachweis werden spätestens am ${day} erwartet.`,
    safeDay: (day: string) =>
      `Tun Sie es sicherheitshalber spätestens am ${day}, dem letzten Werktag davor.`,
    notes: 'Zu wissen, bevor Sie zahlen',
    tariff: 'Der Tarif im Lauf der Zeit',
    tariffCaption: 'Je Antrag und Erwachsenem. Die markierte Zeile gilt für Ihren Tag.',
    from: 'Ab',
    amount: 'Betrag',
    sure: 'Gewissheit',
    current: 'Ihr Tag',
    none: 'nichts',
    unknownAmount: 'unbekannt',
    refund: 'Erstattung',
    refunds: {
      no: 'Die Gebühr wird nicht zurückgezahlt, wie auch immer es ausgeht.',
      yes: 'Eine Erstattung kann mit Nachweisen beim Ausländeramt beantragt werden.',
      see: 'Eine Erstattung ist manchmal möglich: Siehe die Bemerkungen oben.',
    },
    account:
      'Auf welches Konto zu zahlen ist, steht auf der Website des Ausländeramtes. Wir nennen keines: Eine abgeschriebene Nummer kann falsch oder veraltet sein.',
  },
}

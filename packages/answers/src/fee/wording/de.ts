import { libellesDe } from '@sejour/law/redevance'
import type { ExemptionId } from '@sejour/law/redevance'
import { inputDe } from '../../input/wording/de.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { FeeWording } from './wording.ts'

const money = (cents: number) => sayMoney(cents, 'de')
const exempt = (id: ExemptionId) => libellesDe.exemptions[id]

export const feeWordingDe: FeeWording = {
  lang: 'de',
  input: inputDe,
  ground: (id) => libellesDe.grounds[id],
  exemption: exempt,
  reasons: {
    'free-ground': () => 'Für diesen Antrag ist keine Gebühr geschuldet.',
    'before-fee': () => 'Vor dem 2. März 2015 war keine Gebühr geschuldet.',
    'under-18': ({ turns18On }) =>
      `Unter 18 Jahren am Tag des Antrags (18 Jahre am ${sayDate(turns18On, 'de')}): nichts geschuldet.`,
    exempt: ({ exemption }) => `Befreiung, mit dem Antrag nachzuweisen: ${exempt(exemption)}.`,
    shared: ({ payer }) =>
      `Die von ${payer} gezahlte Gebühr gilt für das Paar, verheiratet oder gesetzlich zusammenwohnend.`,
    'pays-for-couple': ({ partner }) => `Diese Gebühr gilt auch für ${partner}.`,
    adult: () => 'Am Tag des Antrags volljährig: Die Gebühr ist geschuldet.',
    'birth-unknown': () =>
      'Geburtsdatum unbekannt: Die Gebühr wird mitgezählt. Sie wäre nicht geschuldet, wenn die Person am Tag des Antrags unter 18 Jahren war.',
    'leap-birthday': () =>
      'Wer an einem 29. Februar geboren ist, gilt hier ab dem 28. Februar als volljährig; eine andere Lesart wartet bis zum 1. März.',
    'exemption-other-ground': ({ exemption }) =>
      `Die geltend gemachte Befreiung gilt nicht für diesen Antrag: ${exempt(exemption)}.`,
    'exemption-not-yet': ({ exemption, from }) =>
      `Die geltend gemachte Befreiung besteht erst seit dem ${sayDate(from, 'de')}: ${exempt(exemption)}.`,
    'exemption-not-shown': ({ exemption }) =>
      `Die geltend gemachte Befreiung ergibt sich nicht aus dem Geburtsdatum: ${exempt(exemption)}.`,
  },
  notes: {
    'amount-unconfirmed': ({ cents, floorCents }) =>
      `Der Betrag von ${money(cents)} wird von keiner hier bekannten amtlichen Quelle bestätigt (letzter bestätigter Betrag: ${money(floorCents)}); eine Rundung um einen Euro ist möglich. Fragen Sie vor der Zahlung beim Ausländeramt nach.`,
    'amount-unknown': ({ cents }) =>
      `Für diesen Tag ist kein Betrag bekannt: Die Indexierung vom 1. Januar wurde nicht gelesen. Der letzte bekannte Betrag, ${money(cents)}, dient nur als Anhaltspunkt.`,
    'amount-contradicted': ({ cents, otherCents }) =>
      `Die Quellen widersprechen sich: ${money(cents)} nach der einen, ${money(otherCents)} nach der anderen. Nur der höhere Betrag gibt Sicherheit.`,
    'text-unread': ({ readUntil }) =>
      `Die Liste der gebührenpflichtigen Anträge (Artikel 1/1) wurde in der Fassung gelesen, die bis zum ${sayDate(readUntil, 'de')} galt; sie wurde seither geändert. Bitte prüfen.`,
    tolerated: () =>
      'Das Ausländeramt nahm in jenem Jahr noch den Betrag von vor der Indexierung an.',
    'person-unpaid': ({ person }) =>
      `Für ${person} ist keine rechtzeitige Zahlung nachgewiesen: Der Antrag wird sofort für unzulässig erklärt (Anlage 42).`,
    'person-partial': ({ person, missingCents }) =>
      `Für ${person} fehlen ${money(missingCents)}: Der Restbetrag wird mit einer Anlage 43 gefordert.`,
    'person-forfeited': ({ person, lastDay }) =>
      `Der Restbetrag für ${person} wurde nicht bis spätestens ${sayDate(lastDay, 'de')} gezahlt und nachgewiesen: Der Antrag ist unzulässig (Anlage 42).`,
    'topped-up': ({ person }) =>
      `Der Restbetrag für ${person} wurde innerhalb der Frist der Anlage 43 gezahlt; der Nachweis muss in derselben Frist vorliegen.`,
    'top-up-not-notified': () =>
      'Die Anlage 43 ist noch nicht notifiziert: Die 30 Tage für Restbetrag und Nachweis beginnen am Tag nach der Notifizierung.',
    'top-up-fixed': ({ lastDay }) =>
      `Restbetrag und Nachweis werden bis spätestens ${sayDay(lastDay, 'de')} erwartet; ein Wochenende oder Feiertag verlängert diese Frist nicht.`,
    'top-up-safe-day': ({ safeDay }) =>
      `Dieser letzte Tag ist kein Werktag: Zahlen Sie sicherheitshalber bis spätestens ${sayDay(safeDay, 'de')} und reichen Sie den Nachweis bis dahin ein.`,
    'payment-late': ({ person, paidOn }) =>
      `Die Zahlung vom ${sayDate(paidOn, 'de')} für ${person} liegt nach dem Antrag: Die Gebühr muss vorher gezahlt sein. Sie zählt nur als Restbetrag, der mit einer Anlage 43 gefordert wird.`,
    'payment-unproven': ({ person }) =>
      `Eine Zahlung für ${person} zählt nicht, weil der Nachweis fehlt: Betrag, Datum, Identität des Antragstellers und Endgültigkeit der Zahlung.`,
    'payment-day-unknown': ({ person }) =>
      `Eine Zahlung für ${person} zählt nicht: Ihr Tag ist unbekannt. Sie würde zählen, wenn sie vor dem Antrag liegt.`,
    'couple-before-derogation': () =>
      'Vor dem 26. Mai 2022 zahlte jeder Erwachsene eine Gebühr, auch wer verheiratet war.',
    'couple-basis-unknown': () =>
      'Es ist nicht bekannt, ob das Paar den Antrag gemeinsam und auf derselben Grundlage stellt: Jede Gebühr wird mitgezählt. Trifft es zu, ist nur eine geschuldet.',
    'couple-not-together': () =>
      'Das Paar stellt den Antrag nicht gemeinsam und auf derselben Grundlage: Jeder zahlt eine Gebühr.',
    'partner-not-listed': ({ person }) =>
      `${person} bildet in der Frage ein Paar, steht aber nicht unter den Personen: Für diese Person wird nichts gezählt. Fügen Sie sie hinzu, wenn sie auch einen Antrag stellt.`,
    'couple-means': () =>
      'Nur Ehegatten oder gesetzlich Zusammenwohnende mit nachgewiesener Bindung zahlen eine einzige Gebühr. Lebensgefährten oder ein volljähriges Kind zahlen jeweils ihre eigene.',
    excess: ({ cents }) =>
      `${money(cents)} zu viel: Die Erstattung wird mit den Nachweisen beim Ausländeramt beantragt.`,
    annulled: ({ extent }) => ANNULLED[extent],
    'private-school': () => 'Für eine Privatschule gilt der Tarif von Artikel 9.',
    'one-transfer-each': () =>
      'Eine Überweisung je Gebühr, auf den Namen des betroffenen Antragstellers: Ein Überschuss für den einen deckt den anderen nicht.',
    'not-refunded': () =>
      'Bei Ablehnung oder Rücknahme wird die Gebühr nicht erstattet. Die Bankkosten trägt, wer zahlt.',
    'other-costs': () =>
      'Hinzu kommen je nach Fall die Visumkosten und was die Gemeinde für die Karte verlangt.',
  },
}

const ANNULLED = {
  full: 'Die Zahlungen vom 2. März 2015 bis zum 25. Juni 2016 haben ihre Grundlage verloren (Staatsrat, Nr. 245.404): Sie sind ganz zu erstatten. Prüfen Sie, ob der Antrag noch möglich ist.',
  partial:
    'Die Zahlungen vom 1. März 2017 bis zum 2. Januar 2019 haben ihre Grundlage teilweise verloren (Staatsrat, Nr. 245.403): Eine teilweise Erstattung wurde vorgesehen.',
  'no-valid-basis':
    'Vom 3. Januar 2019 bis zum 25. Mai 2022 wurde die Gebühr ohne gültige Grundlage verlangt; eine allgemeine Erstattung ist nicht bekannt.',
} as const

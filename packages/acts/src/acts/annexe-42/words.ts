import { appealWords } from '../../parts/appeal-words.ts'
import { communeNotificationWords } from '../../parts/commune-notification.ts'
import { communeWords } from '../../parts/commune.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    ...communeNotificationWords.fr,
    ...appealWords.fr,
    title: 'Décision d’irrecevabilité d’une demande de séjour pour défaut de redevance',
    seen: 'Vu l’article 1er/1 de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers ;',
    request: 'Vu la demande de séjour introduite le {day}, au nom de :',
    ground: 'Demande : {ground}',
    nothing:
      'La redevance due le jour de la demande est de {owed}. Aucune preuve de son paiement n’accompagne la demande, et aucune dispense n’est prouvée.',
    balance:
      'La redevance due le jour de la demande est de {owed} ; {paid} en ont été payés. La décision qui constate ce paiement partiel (annexe 43) a été notifiée le {notified}.',
    balanceLate:
      'Au {day}, dernier jour du délai, le solde de {balance} n’était pas payé, ou son paiement n’était pas prouvé.',
    decision: 'La demande du {day} est irrecevable.',
    again:
      'Une nouvelle demande peut être introduite, avec la preuve du paiement de la redevance due ce jour-là.',
    again9bis:
      'Les éléments invoqués dans la présente demande peuvent l’être à nouveau (article 9bis, § 2, 3°).',
    officeCopy: 'Copie : Office des étrangers, {office}',
  },
  nl: {
    ...communeWords.nl,
    ...communeNotificationWords.nl,
    ...appealWords.nl,
    title:
      'Beslissing tot onontvankelijkheid van een verblijfsaanvraag wegens niet-betaling van de retributie',
    seen: 'Gelet op artikel 1/1 van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen;',
    request: 'Gelet op de verblijfsaanvraag die op {day} is ingediend, op naam van:',
    ground: 'Aanvraag: {ground}',
    nothing:
      'De retributie verschuldigd op de dag van de aanvraag bedraagt {owed}. Bij de aanvraag is geen bewijs van betaling gevoegd en er is geen vrijstelling bewezen.',
    balance:
      'De retributie verschuldigd op de dag van de aanvraag bedraagt {owed}; daarvan is {paid} betaald. De beslissing die deze gedeeltelijke betaling vaststelt (bijlage 43), is ter kennis gebracht op {notified}.',
    balanceLate:
      'Op {day}, de laatste dag van de termijn, was het saldo van {balance} niet betaald, of was de betaling ervan niet bewezen.',
    decision: 'De aanvraag van {day} is onontvankelijk.',
    again:
      'Een nieuwe aanvraag kan worden ingediend, met het bewijs van betaling van de retributie die op die dag verschuldigd is.',
    again9bis:
      'De elementen die in deze aanvraag zijn ingeroepen, kunnen opnieuw worden ingeroepen (artikel 9bis, § 2, 3°).',
    officeCopy: 'Afschrift: Dienst Vreemdelingenzaken, {office}',
  },
  de: {
    ...communeWords.de,
    ...communeNotificationWords.de,
    ...appealWords.de,
    title: 'Entscheidung zur Unzulässigkeit eines Aufenthaltsantrags wegen nicht gezahlter Gebühr',
    seen: 'Aufgrund von Artikel 1/1 des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern;',
    request: 'Aufgrund des am {day} eingereichten Aufenthaltsantrags im Namen von:',
    ground: 'Antrag: {ground}',
    nothing:
      'Die am Tag des Antrags geschuldete Gebühr beträgt {owed}. Dem Antrag liegt kein Nachweis der Zahlung bei, und keine Befreiung ist nachgewiesen.',
    balance:
      'Die am Tag des Antrags geschuldete Gebühr beträgt {owed}; davon wurden {paid} gezahlt. Die Entscheidung, die diese Teilzahlung feststellt (Anlage 43), wurde am {notified} notifiziert.',
    balanceLate:
      'Am {day}, dem letzten Tag der Frist, war der Restbetrag von {balance} nicht gezahlt oder seine Zahlung nicht nachgewiesen.',
    decision: 'Der Antrag vom {day} ist unzulässig.',
    again:
      'Ein neuer Antrag kann eingereicht werden, mit dem Nachweis der Zahlung der an jenem Tag geschuldeten Gebühr.',
    again9bis:
      'Die in diesem Antrag geltend gemachten Umstände können erneut geltend gemacht werden (Artikel 9bis § 2 Nr. 3).',
    officeCopy: 'Abschrift: Ausländeramt, {office}',
  },
} as const

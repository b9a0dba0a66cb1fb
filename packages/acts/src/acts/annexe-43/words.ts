import { appealWords } from '../../parts/appeal-words.ts'
import { communeNotificationWords } from '../../parts/commune-notification.ts'
import { communeWords } from '../../parts/commune.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    ...communeNotificationWords.fr,
    ...appealWords.fr,
    title: 'Décision constatant le paiement partiel de la redevance',
    seen: 'Vu l’article 1er/1 de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers ;',
    request: 'Vu la demande de séjour introduite le {day}, au nom de :',
    ground: 'Demande : {ground}',
    owed: 'Redevance due le jour de la demande',
    paid: 'Payé et prouvé ce jour-là',
    balance: 'Solde à payer',
    decision:
      'La redevance n’est payée qu’en partie. Le solde de {balance} doit être payé sur le compte de l’Office des étrangers, et la preuve de ce paiement remise, dans les {days} jours qui commencent le lendemain de la notification.',
    until: 'Dernier jour pour payer le solde et en remettre la preuve : {day}.',
    otherwise:
      'Si le solde n’est pas payé, ou si la preuve n’en est pas remise dans ce délai, la demande est déclarée irrecevable (annexe 42).',
    otherwiseFrom: 'Cette conséquence est possible à partir du {day}.',
    officeCopy: 'Copie : Office des étrangers, {office}',
  },
  nl: {
    ...communeWords.nl,
    ...communeNotificationWords.nl,
    ...appealWords.nl,
    title: 'Beslissing tot vaststelling van de gedeeltelijke betaling van de retributie',
    seen: 'Gelet op artikel 1/1 van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen;',
    request: 'Gelet op de verblijfsaanvraag die op {day} is ingediend, op naam van:',
    ground: 'Aanvraag: {ground}',
    owed: 'Retributie verschuldigd op de dag van de aanvraag',
    paid: 'Op die dag betaald en bewezen',
    balance: 'Te betalen saldo',
    decision:
      'De retributie is slechts gedeeltelijk betaald. Het saldo van {balance} moet op de rekening van de Dienst Vreemdelingenzaken worden betaald, en het bewijs van die betaling afgegeven, binnen de {days} dagen die beginnen op de dag na de kennisgeving.',
    until: 'Laatste dag om het saldo te betalen en het bewijs ervan af te geven: {day}.',
    otherwise:
      'Wordt het saldo niet betaald, of wordt het bewijs ervan niet binnen die termijn afgegeven, dan wordt de aanvraag onontvankelijk verklaard (bijlage 42).',
    otherwiseFrom: 'Dat gevolg is mogelijk vanaf {day}.',
    officeCopy: 'Afschrift: Dienst Vreemdelingenzaken, {office}',
  },
  de: {
    ...communeWords.de,
    ...communeNotificationWords.de,
    ...appealWords.de,
    title: 'Entscheidung zur Feststellung der Teilzahlung der Gebühr',
    seen: 'Aufgrund von Artikel 1/1 des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern;',
    request: 'Aufgrund des am {day} eingereichten Aufenthaltsantrags im Namen von:',
    ground: 'Antrag: {ground}',
    owed: 'Am Tag des Antrags geschuldete Gebühr',
    paid: 'An diesem Tag bezahlt und nachgewiesen',
    balance: 'Zu zahlender Restbetrag',
    decision:
      'Die Gebühr ist nur teilweise bezahlt. Der Restbetrag von {balance} ist auf das Konto des Ausländeramtes zu zahlen, und der Nachweis dieser Zahlung ist vorzulegen, binnen den {days} Tagen, die am Tag nach der Notifizierung beginnen.',
    until: 'Letzter Tag, um den Restbetrag zu zahlen und den Nachweis vorzulegen: {day}.',
    otherwise:
      'Wird der Restbetrag nicht gezahlt oder der Nachweis nicht binnen dieser Frist vorgelegt, wird der Antrag für unzulässig erklärt (Anlage 42).',
    otherwiseFrom: 'Diese Folge ist ab dem {day} möglich.',
    officeCopy: 'Abschrift: Ausländeramt, {office}',
  },
} as const

import { appealWords } from '../../parts/appeal-words.ts'
import { cooperationWords } from '../../parts/cooperation-words.ts'
import { notificationWords } from '../../parts/notification-words.ts'
import { signerWords } from '../../parts/signer.ts'
import type { Key20 } from './fr.ts'

export const de: { readonly [key in Key20]: string } = {
  title:
    'Entscheidung zur Verweigerung eines Aufenthalts von mehr als drei Monaten, mit oder ohne Anweisung, das Staatsgebiet zu verlassen',
  heading:
    'Entscheidung zur Verweigerung eines Aufenthalts von mehr als drei Monaten {withOrder}{mark}',
  headingOrder: 'mit Anweisung, das Staatsgebiet zu verlassen',
  kingdom: 'Königreich Belgien',
  commune: 'Gemeinde: {commune}',
  reference: 'Aktenzeichen: {reference}',
  front: 'Vorderseite',
  basis:
    'Aufgrund von Artikel {basis}{readWith}{mark} des Königlichen Erlasses vom 8. Oktober 1981 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern wird der Antrag {request}{mark}, eingereicht am {day} von:',
  basis5111: '51 § 1 Absatz 1',
  basis5113: '51 § 1 Absatz 3',
  basis5122: '51 § 2 Absatz 2',
  basis523: '52 § 3',
  basis5245: '52 § 4 Absatz 5',
  readWith: ', in Verbindung mit Artikel {article}',
  readWith58: '58',
  readWith69ter: '69ter',
  or: 'oder',
  requestCertificate: 'auf eine Anmeldebescheinigung',
  requestCard: 'auf eine Aufenthaltskarte für Familienmitglieder eines Unionsbürgers',
  requestIdentityCard: 'auf einen Personalausweis für Ausländer',
  name: 'Name',
  firstNames: 'Vorname(n)',
  nationality: 'Staatsangehörigkeit',
  birthDate: 'Geburtsdatum',
  birthPlace: 'Geburtsort',
  nationalNumber: 'Identifikationsnummer im Nationalregister{mark}',
  resides: 'Wohnhaft in',
  declares: 'Gibt an zu wohnen in',
  refused: 'aus folgendem Grund abgelehnt{mark}:',
  ground1:
    'Die Person hat nicht binnen der vorgesehenen Frist nachgewiesen, dass sie die Bedingungen für das Recht auf Aufenthalt von mehr als drei Monaten in der Eigenschaft als Unionsbürger erfüllt. {extraMonth}',
  extraMonth:
    'Aufgrund von Artikel 51 § 1 Absatz 2 desselben Königlichen Erlasses verfügt sie über einen zusätzlichen Monat, bis einschließlich {day}, um die verlangten Dokumente vorzulegen.',
  ground2:
    'Die Person erfüllt die Bedingungen für das Recht auf Aufenthalt von mehr als drei Monaten in der Eigenschaft als Unionsbürger nicht:',
  ground3:
    'Die Person hat nicht binnen der vorgesehenen Frist nachgewiesen, dass sie die Bedingungen für das Recht auf Aufenthalt von mehr als drei Monaten in der Eigenschaft als Familienmitglied oder als anderes Familienmitglied eines Unionsbürgers erfüllt.',
  ground4:
    'Nach der Wohnsitzkontrolle wohnt die Person nicht auf dem Gebiet der Gemeinde, bei der sie ihren Antrag eingereicht hat.',
  ground5:
    'Die Person erfüllt die Bedingungen für das Recht auf Aufenthalt von mehr als drei Monaten in der Eigenschaft als Familienmitglied oder als anderes Familienmitglied eines Unionsbürgers nicht:',
  ground6:
    'Der Aufenthalt wird aus Gründen der öffentlichen Ordnung oder der nationalen Sicherheit verweigert. Persönliches Verhalten, das den Aufenthalt der Person aus diesen Gründen unerwünscht macht:',
  ground7: 'Der Aufenthalt wird aus Gründen der Volksgesundheit verweigert:',
  order:
    'Die Person wird angewiesen, das Staatsgebiet des Königreichs binnen {days} {days:Tag|Tagen} zu verlassen.',
  urgency: 'Dringlichkeit, die diese Frist rechtfertigt: {urgency}',
  noTitle:
    'Dieses Dokument ist in keiner Weise ein Identitätsnachweis oder ein Nachweis der Staatsangehörigkeit.',
  doneAt: 'Ausgefertigt in {place}, am {day}.',
  noteStrike: 'Unzutreffendes streichen.',
  noteNumber: 'Nur auszufüllen, wenn der Ausländer eine solche Identifikationsnummer hat.',
  noteBox: 'Zutreffendes ankreuzen.',
  noteMinister:
    'Die Zuständigkeitsbereiche des Ministers angeben, dem die Einreise ins Staatsgebiet, der Aufenthalt, die Niederlassung und das Entfernen von Ausländern unterstehen.',
  deedDecision: 'die Entscheidung vom {day}, mit der {document}{mark} verweigert wird{withOrder}.',
  deedCertificate: 'die Anmeldebescheinigung',
  deedCard: 'die Aufenthaltskarte für Familienmitglieder eines Unionsbürgers',
  deedIdentityCard: 'der Personalausweis für Ausländer',
  deedOrder: ', und mit der die Anweisung, das Staatsgebiet zu verlassen, erteilt wird',
  ...signerWords.de,
  ...notificationWords.de,
  ...cooperationWords.de,
  ...appealWords.de,
}

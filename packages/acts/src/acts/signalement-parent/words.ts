import { citationWords } from '../../parts/letter/citations.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    ...citationWords.fr,
    ...inventoryWords.fr,
    title: 'Signalement d’une demande 9bis : parent d’un enfant en séjour légal',
    mailbox: 'dex.9bisAEL@ibz.fgov.be',
    request:
      'Une demande d’autorisation de séjour sur la base de l’article 9bis de la loi du 15 décembre 1980 a été introduite le {day} auprès du bourgmestre de la commune de {commune}.',
    transmitted: 'La commune l’a transmise à l’Office des étrangers le {day}.',
    signal:
      'Elle est signalée parce qu’elle émane d’un parent d’un enfant qui séjourne légalement en Belgique.',
    child: '{name}, date de naissance : {day}, nationalité : {nationality}{pieces}.',
    hChild: 'L’enfant',
    childStay: 'L’enfant séjourne légalement en Belgique à ce titre : {title}{pieces}.',
    hCare: 'Le lien avec l’enfant',
    ask: 'Il est demandé d’examiner cette demande en priorité. La présente ne remplace pas la demande et n’y ajoute aucun motif.',
  },
  nl: {
    ...letterWords.nl,
    ...citationWords.nl,
    ...inventoryWords.nl,
    title: 'Melding van een 9bis-aanvraag: ouder van een kind met wettig verblijf',
    mailbox: 'dex.9bisOLK@ibz.fgov.be',
    request:
      'Op {day} is bij de burgemeester van de gemeente {commune} een aanvraag om machtiging tot verblijf ingediend op grond van artikel 9bis van de wet van 15 december 1980.',
    transmitted: 'De gemeente heeft ze op {day} overgezonden aan de Dienst Vreemdelingenzaken.',
    signal:
      'Zij wordt gemeld omdat zij uitgaat van een ouder van een kind dat wettig in België verblijft.',
    child: '{name}, geboortedatum: {day}, nationaliteit: {nationality}{pieces}.',
    hChild: 'Het kind',
    childStay: 'Het kind verblijft wettig in België op deze grond: {title}{pieces}.',
    hCare: 'De band met het kind',
    ask: 'Er wordt gevraagd deze aanvraag bij voorrang te onderzoeken. Deze melding vervangt de aanvraag niet en voegt er geen reden aan toe.',
  },
  de: {
    ...letterWords.de,
    ...citationWords.de,
    ...inventoryWords.de,
    title: 'Meldung eines 9bis-Antrags: Elternteil eines Kindes mit legalem Aufenthalt',
    mailbox: 'dex.9bisAEL@ibz.fgov.be',
    request:
      'Am {day} wurde beim Bürgermeister der Gemeinde {commune} ein Antrag auf Aufenthaltserlaubnis auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eingereicht.',
    transmitted: 'Die Gemeinde hat ihn am {day} dem Ausländeramt übermittelt.',
    signal:
      'Er wird gemeldet, weil er von einem Elternteil eines Kindes ausgeht, das sich legal in Belgien aufhält.',
    child: '{name}, Geburtsdatum: {day}, Staatsangehörigkeit: {nationality}{pieces}.',
    hChild: 'Das Kind',
    childStay: 'Das Kind hält sich auf folgender Grundlage legal in Belgien auf: {title}{pieces}.',
    hCare: 'Die Bindung zum Kind',
    ask: 'Es wird gebeten, diesen Antrag vorrangig zu prüfen. Diese Meldung ersetzt den Antrag nicht und fügt ihm keinen Grund hinzu.',
  },
} as const

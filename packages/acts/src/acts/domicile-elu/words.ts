import { domicileWords } from '../../parts/letter/domicile.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    ...domicileWords.fr,
    title: 'Élection de domicile',
    headingChange: 'Changement de domicile élu',
    request9bis: 'sur la base de l’article 9bis',
    request9ter: 'sur la base de l’article 9ter',
    elects:
      'Pour la demande d’autorisation de séjour introduite le {day} {basis} de la loi du 15 décembre 1980, domicile est élu {where}.',
    electsFiling:
      'Pour la demande d’autorisation de séjour introduite {basis} de la loi du 15 décembre 1980, à laquelle cette lettre est jointe, domicile est élu {where}.',
    changes:
      'Pour la demande d’autorisation de séjour introduite le {day} {basis} de la loi du 15 décembre 1980, domicile était élu {former} ; il est désormais élu {where}.',
    notified:
      'Toute notification, convocation ou demande de renseignements relative à cette demande y est valablement faite.',
    byPost:
      'Le changement est communiqué à l’Office des étrangers par recommandé ou contre accusé de réception, comme la loi le demande.',
    copies:
      'Il est demandé d’adresser une copie de chaque notification à l’avocat nommé ci-dessus.',
    agrees: 'Pour accord, la personne chez qui domicile est élu',
  },
  nl: {
    ...letterWords.nl,
    ...domicileWords.nl,
    title: 'Keuze van woonplaats',
    headingChange: 'Wijziging van gekozen woonplaats',
    request9bis: 'op grond van artikel 9bis',
    request9ter: 'op grond van artikel 9ter',
    elects:
      'Voor de aanvraag om machtiging tot verblijf die op {day} {basis} van de wet van 15 december 1980 is ingediend, wordt woonplaats gekozen {where}.',
    electsFiling:
      'Voor de aanvraag om machtiging tot verblijf {basis} van de wet van 15 december 1980, waarbij deze brief is gevoegd, wordt woonplaats gekozen {where}.',
    changes:
      'Voor de aanvraag om machtiging tot verblijf die op {day} {basis} van de wet van 15 december 1980 is ingediend, was woonplaats gekozen {former}; voortaan wordt woonplaats gekozen {where}.',
    notified:
      'Elke kennisgeving, oproeping of vraag om inlichtingen over deze aanvraag gebeurt daar geldig.',
    byPost:
      'De wijziging wordt aangetekend of tegen ontvangstbewijs aan de Dienst Vreemdelingenzaken meegedeeld, zoals de wet het vraagt.',
    copies:
      'Er wordt gevraagd een kopie van elke kennisgeving te zenden aan de hierboven genoemde advocaat.',
    agrees: 'Voor akkoord, de persoon bij wie woonplaats wordt gekozen',
  },
  de: {
    ...letterWords.de,
    ...domicileWords.de,
    title: 'Wahl des Wohnsitzes',
    headingChange: 'Änderung des gewählten Wohnsitzes',
    request9bis: 'auf der Grundlage von Artikel 9bis',
    request9ter: 'auf der Grundlage von Artikel 9ter',
    elects:
      'Für den am {day} {basis} des Gesetzes vom 15. Dezember 1980 eingereichten Antrag auf Aufenthaltserlaubnis wird der Wohnsitz {where}, gewählt.',
    electsFiling:
      'Für den Antrag auf Aufenthaltserlaubnis {basis} des Gesetzes vom 15. Dezember 1980, dem dieses Schreiben beiliegt, wird der Wohnsitz {where}, gewählt.',
    changes:
      'Für den am {day} {basis} des Gesetzes vom 15. Dezember 1980 eingereichten Antrag auf Aufenthaltserlaubnis war der Wohnsitz {former}, gewählt; von nun an wird er {where}, gewählt.',
    notified:
      'Jede Notifizierung, Vorladung oder Bitte um Auskunft zu diesem Antrag erfolgt dort gültig.',
    byPost:
      'Die Änderung wird dem Ausländeramt, wie das Gesetz es verlangt, per Einschreiben oder gegen Empfangsbestätigung mitgeteilt.',
    copies:
      'Es wird gebeten, dem oben genannten Rechtsanwalt eine Kopie jeder Notifizierung zu senden.',
    agrees: 'Einverstanden, die Person, bei der der Wohnsitz gewählt wird',
  },
} as const

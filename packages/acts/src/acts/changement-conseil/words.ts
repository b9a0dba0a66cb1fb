import { domicileWords } from '../../parts/letter/domicile.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    ...domicileWords.fr,
    title: 'Changement d’avocat',
    headingEnds: 'Fin de l’intervention d’un avocat',
    request:
      'La présente concerne la demande d’autorisation de séjour introduite le {day} sur la base de l’article 9bis de la loi du 15 décembre 1980.',
    replaced:
      'Depuis le {day}, les intérêts des personnes nommées ci-dessus sont défendus par {new}, à la place de {former}.',
    ends: 'Depuis le {day}, {former} n’intervient plus pour les personnes nommées ci-dessus.',
    domicile:
      'Le domicile élu jusqu’ici chez {former} est changé : domicile est désormais élu {where}.',
    domicileElsewhere: 'Le domicile élu, qui n’est pas chez {former}, reste inchangé.',
    copies:
      'Il est demandé d’adresser désormais à {new}, et non plus à {former}, la copie des notifications et toute correspondance.',
    copiesEnd: 'Il est demandé de ne plus adresser de correspondance à {former}.',
  },
  nl: {
    ...letterWords.nl,
    ...domicileWords.nl,
    title: 'Verandering van advocaat',
    headingEnds: 'Einde van de tussenkomst van een advocaat',
    request:
      'Deze brief betreft de aanvraag om machtiging tot verblijf die op {day} is ingediend op grond van artikel 9bis van de wet van 15 december 1980.',
    replaced:
      'Sinds {day} worden de belangen van de hierboven genoemde personen behartigd door {new}, in de plaats van {former}.',
    ends: 'Sinds {day} treedt {former} niet meer op voor de hierboven genoemde personen.',
    domicile:
      'De tot nu toe bij {former} gekozen woonplaats wordt gewijzigd: voortaan wordt woonplaats gekozen {where}.',
    domicileElsewhere: 'De gekozen woonplaats, die niet bij {former} is, blijft ongewijzigd.',
    copies:
      'Er wordt gevraagd de kopie van de kennisgevingen en alle briefwisseling voortaan te zenden aan {new}, en niet langer aan {former}.',
    copiesEnd: 'Er wordt gevraagd geen briefwisseling meer te zenden aan {former}.',
  },
  de: {
    ...letterWords.de,
    ...domicileWords.de,
    title: 'Wechsel des Rechtsanwalts',
    headingEnds: 'Ende der Vertretung durch einen Rechtsanwalt',
    request:
      'Dieses Schreiben betrifft den am {day} auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eingereichten Antrag auf Aufenthaltserlaubnis.',
    replaced:
      'Seit dem {day} werden die Interessen der oben genannten Personen von {new} anstelle von {former} wahrgenommen.',
    ends: 'Seit dem {day} wird {former} nicht mehr für die oben genannten Personen tätig.',
    domicile:
      'Der bisher bei {former} gewählte Wohnsitz wird geändert: Der Wohnsitz wird von nun an {where}, gewählt.',
    domicileElsewhere: 'Der gewählte Wohnsitz, der nicht bei {former} liegt, bleibt unverändert.',
    copies:
      'Es wird gebeten, die Kopie der Notifizierungen und jede Korrespondenz von nun an {new} und nicht mehr {former} zuzusenden.',
    copiesEnd: 'Es wird gebeten, {former} keine Korrespondenz mehr zuzusenden.',
  },
} as const

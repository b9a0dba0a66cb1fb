import { citationWords } from '../../parts/letter/citations.ts'
import { letterWords } from '../../parts/letter/frame-words.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    ...citationWords.fr,
    ...inventoryWords.fr,
    title: 'Actualisation d’une demande d’autorisation de séjour (article 9bis)',
    pending:
      'La demande d’autorisation de séjour introduite le {day} auprès du bourgmestre de la commune de {commune}, sur la base de l’article 9bis de la loi du 15 décembre 1980, est actualisée par la présente.',
    asylumEnded:
      'La procédure d’asile qui était en cours à ce moment s’est close le {day} ; aucun recours suspensif n’y est plus pendant. Les circonstances exceptionnelles sont celles qui sont exposées ci-après.',
    annulled:
      'La décision prise sur cette demande a été annulée le {day} par le Conseil du contentieux des étrangers. L’Office des étrangers statue de nouveau ; il est prié de le faire au vu de la situation actuelle, exposée ci-après.',
    changed:
      'La situation des personnes nommées ci-dessus a changé le {day}, comme il est exposé ci-après.',
    time: 'Le temps écoulé depuis l’introduction de la demande appelle les précisions suivantes.',
    hHolds: 'Ce qui reste invoqué',
    hNew: 'Ce qui est nouveau',
    hDropped: 'Ce qui n’est plus invoqué',
    element: 'Élément {number} : {title}',
    ask: 'Il est demandé de joindre la présente et ses pièces au dossier des personnes nommées ci-dessus, et de statuer au vu de la situation qu’elle expose.',
  },
  nl: {
    ...letterWords.nl,
    ...citationWords.nl,
    ...inventoryWords.nl,
    title: 'Actualisering van een aanvraag om machtiging tot verblijf (artikel 9bis)',
    pending:
      'De aanvraag om machtiging tot verblijf die op {day} bij de burgemeester van de gemeente {commune} is ingediend op grond van artikel 9bis van de wet van 15 december 1980, wordt met deze brief geactualiseerd.',
    asylumEnded:
      'De asielprocedure die toen liep, is beëindigd op {day} en er is geen schorsend beroep meer tegen hangende. De buitengewone omstandigheden zijn die welke hierna worden uiteengezet.',
    annulled:
      'De beslissing over deze aanvraag is op {day} nietig verklaard door de Raad voor Vreemdelingenbetwistingen. De Dienst Vreemdelingenzaken beslist opnieuw; gevraagd wordt dit te doen op grond van de huidige toestand, die hierna wordt uiteengezet.',
    changed:
      'De toestand van de hierboven genoemde personen is op {day} gewijzigd, zoals hierna wordt uiteengezet.',
    time: 'De tijd die sinds de indiening van de aanvraag is verlopen, vraagt de volgende toelichting.',
    hHolds: 'Wat ingeroepen blijft',
    hNew: 'Wat nieuw is',
    hDropped: 'Wat niet langer wordt ingeroepen',
    element: 'Element {number}: {title}',
    ask: 'Er wordt gevraagd deze brief en de stukken bij het dossier van de hierboven genoemde personen te voegen en te beslissen op grond van de toestand die erin wordt uiteengezet.',
  },
  de: {
    ...letterWords.de,
    ...citationWords.de,
    ...inventoryWords.de,
    title: 'Aktualisierung eines Antrags auf Aufenthaltserlaubnis (Artikel 9bis)',
    pending:
      'Der Antrag auf Aufenthaltserlaubnis, der am {day} beim Bürgermeister der Gemeinde {commune} auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eingereicht wurde, wird mit diesem Schreiben aktualisiert.',
    asylumEnded:
      'Das damals anhängige Asylverfahren wurde am {day} abgeschlossen; eine aufschiebende Beschwerde ist nicht mehr anhängig. Die außergewöhnlichen Umstände sind die nachstehend dargelegten.',
    annulled:
      'Die Entscheidung über diesen Antrag wurde am {day} vom Rat für Ausländerstreitsachen für nichtig erklärt. Das Ausländeramt entscheidet erneut; es wird gebeten, dies nach der heutigen, nachstehend dargelegten Lage zu tun.',
    changed:
      'Die Lage der oben genannten Personen hat sich am {day} geändert, wie nachstehend dargelegt.',
    time: 'Die Zeit, die seit der Einreichung des Antrags vergangen ist, verlangt folgende Ausführungen.',
    hHolds: 'Was weiter geltend gemacht wird',
    hNew: 'Was neu ist',
    hDropped: 'Was nicht mehr geltend gemacht wird',
    element: 'Element {number}: {title}',
    ask: 'Es wird gebeten, dieses Schreiben und die Unterlagen zur Akte der oben genannten Personen zu nehmen und nach der darin dargelegten Lage zu entscheiden.',
  },
} as const

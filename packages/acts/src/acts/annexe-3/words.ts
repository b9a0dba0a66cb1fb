import { communeWords } from '../../parts/commune.ts'
import { shortStayWords } from '../../parts/short-stay-words.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    ...shortStayWords.fr,
    title: 'Déclaration d’arrivée',
    declared:
      'La personne désignée ci-dessous s’est présentée à la commune le {day} et y a déclaré son arrivée, en vertu de l’article 5 de la loi du 15 décembre 1980.',
    visa: 'Visa',
    visaIs:
      'n° {number}, du {from} au {until}, {days} {days:jour encore permis|jours encore permis}',
    noVisa: 'Entrée sans visa',
    earlierCaption: 'Séjours antérieurs dans l’espace Schengen, pris en compte',
    earlierFrom: 'Du',
    earlierTo: 'Au',
    end: 'Le séjour est permis jusqu’au {day} inclus.',
    endWhy:
      'Ce jour est compté selon l’article 6 de la loi : au plus {max} jours sur toute période de {window} jours, le jour d’entrée et le jour de sortie compris, dans tout l’espace Schengen.',
    endVisa:
      'La durée et la fin du visa ont été prises en compte : le terme le plus proche est celui qui vaut.',
    gives:
      'Cette déclaration prouve que la personne s’est présentée à la commune. Elle n’inscrit dans aucun registre et ne prolonge pas le séjour.',
    other:
      'Ce document n’est pas l’annexe 3 de la circulaire du 21 juin 2007, l’attestation de réception d’une demande fondée sur l’article 9bis.',
  },
  nl: {
    ...communeWords.nl,
    ...shortStayWords.nl,
    title: 'Aankomstverklaring',
    declared:
      'De hieronder genoemde persoon heeft zich op {day} bij de gemeente aangeboden en er zijn aankomst aangegeven, krachtens artikel 5 van de wet van 15 december 1980.',
    visa: 'Visum',
    visaIs: 'nr. {number}, van {from} tot {until}, nog {days} {days:dag|dagen} toegestaan',
    noVisa: 'Binnenkomst zonder visum',
    earlierCaption: 'Eerdere verblijven in het Schengengebied die zijn meegerekend',
    earlierFrom: 'Van',
    earlierTo: 'Tot',
    end: 'Het verblijf is toegestaan tot en met {day}.',
    endWhy:
      'Die dag is geteld volgens artikel 6 van de wet: hoogstens {max} dagen in elke periode van {window} dagen, de dag van binnenkomst en de dag van vertrek inbegrepen, in het hele Schengengebied.',
    endVisa:
      'Met de duur en het einde van het visum is rekening gehouden: het vroegste einde geldt.',
    gives:
      'Deze verklaring bewijst dat de persoon zich bij de gemeente heeft aangeboden. Zij leidt niet tot inschrijving in een register en verlengt het verblijf niet.',
    other:
      'Dit document is niet bijlage 3 van de omzendbrief van 21 juni 2007, het attest van inontvangstneming van een aanvraag op grond van artikel 9bis.',
  },
  de: {
    ...communeWords.de,
    ...shortStayWords.de,
    title: 'Ankunftserklärung',
    declared:
      'Die nachstehend genannte Person hat sich am {day} bei der Gemeinde eingefunden und dort ihre Ankunft erklärt, aufgrund von Artikel 5 des Gesetzes vom 15. Dezember 1980.',
    visa: 'Visum',
    visaIs: 'Nr. {number}, vom {from} bis {until}, noch {days} {days:Tag|Tage} erlaubt',
    noVisa: 'Einreise ohne Visum',
    earlierCaption: 'Berücksichtigte frühere Aufenthalte im Schengen-Raum',
    earlierFrom: 'Von',
    earlierTo: 'Bis',
    end: 'Der Aufenthalt ist bis einschließlich {day} erlaubt.',
    endWhy:
      'Dieser Tag ist nach Artikel 6 des Gesetzes gezählt: höchstens {max} Tage in jedem Zeitraum von {window} Tagen, Einreise- und Ausreisetag eingeschlossen, im gesamten Schengen-Raum.',
    endVisa: 'Dauer und Ende des Visums wurden berücksichtigt: Es gilt das frühere Ende.',
    gives:
      'Diese Erklärung beweist, dass sich die Person bei der Gemeinde eingefunden hat. Sie führt zu keiner Eintragung in einem Register und verlängert den Aufenthalt nicht.',
    other:
      'Dieses Dokument ist nicht Anlage 3 des Rundschreibens vom 21. Juni 2007, die Empfangsbescheinigung eines Antrags auf der Grundlage von Artikel 9bis.',
  },
} as const

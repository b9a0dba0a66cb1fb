import { letterWords } from '../../parts/letter/frame-words.ts'

export const words = {
  fr: {
    ...letterWords.fr,
    title: 'Désistement d’une demande de séjour',
    withdraws9bis:
      'La demande d’autorisation de séjour introduite le {day}{commune} sur la base de l’article 9bis de la loi du 15 décembre 1980 est retirée.',
    withdraws9ter:
      'La demande d’autorisation de séjour introduite le {day} sur la base de l’article 9ter de la loi du 15 décembre 1980 est retirée.',
    withdrawsOther: 'La demande de séjour suivante, introduite le {day}, est retirée : {other}.',
    atCommune: 'auprès du bourgmestre de la commune de {commune}',
    only: 'Le retrait ne vaut que pour les personnes nommées ci-dessus. La demande est maintenue pour toute autre personne qui y figure.',
    all: 'Le retrait vaut pour toutes les personnes qui figurent dans la demande.',
    hReason: 'Raison du retrait',
    reserve:
      'Ce retrait ne porte sur aucun des éléments qui y étaient exposés : ils peuvent être invoqués dans une autre demande.',
    ask: 'Il est demandé d’acter ce retrait par écrit et de ne plus statuer sur la demande.',
  },
  nl: {
    ...letterWords.nl,
    title: 'Afstand van een verblijfsaanvraag',
    withdraws9bis:
      'Van de aanvraag om machtiging tot verblijf die op {day}{commune} is ingediend op grond van artikel 9bis van de wet van 15 december 1980, wordt afstand gedaan.',
    withdraws9ter:
      'Van de aanvraag om machtiging tot verblijf die op {day} is ingediend op grond van artikel 9ter van de wet van 15 december 1980, wordt afstand gedaan.',
    withdrawsOther:
      'Van de volgende verblijfsaanvraag, ingediend op {day}, wordt afstand gedaan: {other}.',
    atCommune: 'bij de burgemeester van de gemeente {commune}',
    only: 'De afstand geldt alleen voor de hierboven genoemde personen. Voor elke andere persoon blijft de aanvraag gehandhaafd.',
    all: 'De afstand geldt voor alle personen in de aanvraag.',
    hReason: 'Reden van de afstand',
    reserve:
      'Deze afstand slaat niet op de elementen die in de aanvraag waren uiteengezet: zij kunnen in een andere aanvraag worden ingeroepen.',
    ask: 'Er wordt gevraagd van deze afstand schriftelijk akte te nemen en niet meer over de aanvraag te beslissen.',
  },
  de: {
    ...letterWords.de,
    title: 'Rücknahme eines Aufenthaltsantrags',
    withdraws9bis:
      'Der am {day}{commune} auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eingereichte Antrag auf Aufenthaltserlaubnis wird zurückgenommen.',
    withdraws9ter:
      'Der am {day} auf der Grundlage von Artikel 9ter des Gesetzes vom 15. Dezember 1980 eingereichte Antrag auf Aufenthaltserlaubnis wird zurückgenommen.',
    withdrawsOther:
      'Der folgende, am {day} eingereichte Aufenthaltsantrag wird zurückgenommen: {other}.',
    atCommune: 'beim Bürgermeister der Gemeinde {commune}',
    only: 'Die Rücknahme gilt nur für die oben genannten Personen. Für jede andere Person bleibt der Antrag aufrechterhalten.',
    all: 'Die Rücknahme gilt für alle Personen, die im Antrag stehen.',
    hReason: 'Grund der Rücknahme',
    reserve:
      'Diese Rücknahme betrifft nicht die im Antrag dargelegten Elemente: Sie können in einem anderen Antrag geltend gemacht werden.',
    ask: 'Es wird gebeten, diese Rücknahme schriftlich zu vermerken und über den Antrag nicht mehr zu entscheiden.',
  },
} as const

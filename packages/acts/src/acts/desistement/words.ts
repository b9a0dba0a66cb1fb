export const words = {
  fr: {
    title: 'Désistement d’une demande de séjour',
    office: 'Office des étrangers',
    placeAndDay: '{place}, le {day}',
    who: '{name}, demeurant {home}, vous fait savoir ce qui suit.',
    withdraws9bis:
      'La demande d’autorisation de séjour introduite le {day} sur la base de l’article 9bis de la loi du 15 décembre 1980 est retirée.',
    withdrawsOther: 'La demande de séjour introduite le {day} est retirée.',
    reason: 'Motif : {reason}',
    signature: 'Signature',
  },
  nl: {
    title: 'Afstand van een verblijfsaanvraag',
    office: 'Dienst Vreemdelingenzaken',
    placeAndDay: '{place}, {day}',
    who: '{name}, wonende {home}, deelt u het volgende mee.',
    withdraws9bis:
      'De aanvraag om machtiging tot verblijf die op {day} is ingediend op grond van artikel 9bis van de wet van 15 december 1980, wordt ingetrokken.',
    withdrawsOther: 'De verblijfsaanvraag die op {day} is ingediend, wordt ingetrokken.',
    reason: 'Reden: {reason}',
    signature: 'Handtekening',
  },
  de: {
    title: 'Rücknahme eines Aufenthaltsantrags',
    office: 'Ausländeramt',
    placeAndDay: '{place}, den {day}',
    who: '{name}, wohnhaft {home}, teilt Ihnen Folgendes mit.',
    withdraws9bis:
      'Der am {day} auf der Grundlage von Artikel 9bis des Gesetzes vom 15. Dezember 1980 eingereichte Antrag auf Aufenthaltserlaubnis wird zurückgenommen.',
    withdrawsOther: 'Der am {day} eingereichte Aufenthaltsantrag wird zurückgenommen.',
    reason: 'Grund: {reason}',
    signature: 'Unterschrift',
  },
} as const

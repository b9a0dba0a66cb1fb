import { officeWords } from '../../parts/office/words.ts'

export const words = {
  fr: {
    title: 'Décision déclarant sans objet une demande d’autorisation de séjour (article 9bis)',
    request:
      'La demande d’autorisation de séjour de plus de trois mois que cette personne a introduite le {day}, auprès du bourgmestre de {commune}, en application de l’article 9bis de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers, est sans objet.',
    stay: 'La personne dispose, depuis le {day}, d’un autre droit ou d’une autre autorisation de séjour : {fact}',
    nationality: 'La personne est devenue belge le {day}. {fact}',
    departure: 'La personne a quitté définitivement le Royaume le {day}. {fact}',
    death: 'La personne est décédée le {day}. {fact}',
    other: 'Depuis le {day}, la demande n’a plus d’objet : {fact}',
    ...officeWords.fr,
  },
  nl: {
    title:
      'Beslissing waarbij een aanvraag om machtiging tot verblijf zonder voorwerp wordt verklaard (artikel 9bis)',
    request:
      'De aanvraag om machtiging tot een verblijf van meer dan drie maanden die deze persoon op {day} bij de burgemeester van {commune} heeft ingediend met toepassing van artikel 9bis van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen, is zonder voorwerp.',
    stay: 'De persoon beschikt sinds {day} over een ander recht op verblijf of een andere machtiging tot verblijf: {fact}',
    nationality: 'De persoon is op {day} Belg geworden. {fact}',
    departure: 'De persoon heeft het Rijk op {day} definitief verlaten. {fact}',
    death: 'De persoon is op {day} overleden. {fact}',
    other: 'Sinds {day} heeft de aanvraag geen voorwerp meer: {fact}',
    ...officeWords.nl,
  },
  de: {
    title:
      'Entscheidung, mit der ein Antrag auf Aufenthaltserlaubnis für gegenstandslos erklärt wird (Artikel 9bis)',
    request:
      'Der Antrag auf Erlaubnis zum Aufenthalt von mehr als drei Monaten, den diese Person am {day} beim Bürgermeister von {commune} in Anwendung von Artikel 9bis des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern eingereicht hat, ist gegenstandslos.',
    stay: 'Die Person verfügt seit dem {day} über ein anderes Aufenthaltsrecht oder eine andere Aufenthaltserlaubnis: {fact}',
    nationality: 'Die Person ist am {day} Belgier geworden. {fact}',
    departure: 'Die Person hat das Königreich am {day} endgültig verlassen. {fact}',
    death: 'Die Person ist am {day} verstorben. {fact}',
    other: 'Seit dem {day} ist der Antrag gegenstandslos: {fact}',
    ...officeWords.de,
  },
} as const

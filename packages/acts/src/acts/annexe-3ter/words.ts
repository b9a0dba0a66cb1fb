import { communeWords } from '../../parts/commune.ts'
import { shortStayWords } from '../../parts/short-stay-words.ts'

export const words = {
  fr: {
    ...communeWords.fr,
    ...shortStayWords.fr,
    title: 'Déclaration de présence',
    declared:
      'La personne désignée ci-dessous s’est présentée à la commune le {day} et y a déclaré sa présence, en vertu de l’article 41bis de la loi du 15 décembre 1980.',
    as: 'Qualité',
    citizen: 'citoyen de l’Union européenne ou de l’AELE',
    family: 'membre de la famille de {citizen}, citoyen de l’Union européenne ou de l’AELE',
    noTerm:
      'Cette déclaration ne porte pas de terme : le droit de séjourner trois mois au plus vient de la loi elle-même.',
    gives:
      'Elle prouve que la personne s’est présentée à la commune. Elle n’inscrit dans aucun registre.',
    next: 'Qui veut rester plus de trois mois introduit une demande auprès de la commune, au plus tard {months} mois après l’entrée (article 42).',
  },
  nl: {
    ...communeWords.nl,
    ...shortStayWords.nl,
    title: 'Melding van aanwezigheid',
    declared:
      'De hieronder genoemde persoon heeft zich op {day} bij de gemeente aangeboden en er zijn aanwezigheid gemeld, krachtens artikel 41bis van de wet van 15 december 1980.',
    as: 'Hoedanigheid',
    citizen: 'burger van de Europese Unie of van de EVA',
    family: 'familielid van {citizen}, burger van de Europese Unie of van de EVA',
    noTerm:
      'Deze melding draagt geen einddatum: het recht om hoogstens drie maanden te verblijven vloeit voort uit de wet zelf.',
    gives:
      'Zij bewijst dat de persoon zich bij de gemeente heeft aangeboden. Zij leidt niet tot inschrijving in een register.',
    next: 'Wie langer dan drie maanden wil blijven, dient bij de gemeente een aanvraag in, uiterlijk {months} maanden na de binnenkomst (artikel 42).',
  },
  de: {
    ...communeWords.de,
    ...shortStayWords.de,
    title: 'Anwesenheitsmeldung',
    declared:
      'Die nachstehend genannte Person hat sich am {day} bei der Gemeinde eingefunden und dort ihre Anwesenheit gemeldet, aufgrund von Artikel 41bis des Gesetzes vom 15. Dezember 1980.',
    as: 'Eigenschaft',
    citizen: 'Bürger der Europäischen Union oder der EFTA',
    family: 'Familienmitglied von {citizen}, Bürger der Europäischen Union oder der EFTA',
    noTerm:
      'Diese Meldung trägt kein Enddatum: Das Recht auf einen Aufenthalt von höchstens drei Monaten ergibt sich aus dem Gesetz selbst.',
    gives:
      'Sie beweist, dass sich die Person bei der Gemeinde eingefunden hat. Sie führt zu keiner Eintragung in einem Register.',
    next: 'Wer länger als drei Monate bleiben will, stellt bei der Gemeinde einen Antrag, spätestens {months} Monate nach der Einreise (Artikel 42).',
  },
} as const

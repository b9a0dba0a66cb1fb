import { officeWords } from '../../parts/office/words.ts'

export const words = {
  fr: {
    title: 'Décision déclarant non fondée une demande d’autorisation de séjour (article 9bis)',
    request:
      'La demande d’autorisation de séjour de plus de trois mois que cette personne a introduite le {day}, auprès du bourgmestre de {commune}, en application de l’article 9bis de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers, est recevable mais non fondée.',
    admissible: 'La demande est recevable : {reason}',
    nothingArgued:
      'La demande ne fait valoir aucun motif pour lequel l’autorisation devrait être accordée.',
    grounds:
      'La loi laisse à l’autorité le soin d’apprécier, dans chaque cas, si l’autorisation est accordée. Les motifs invoqués ont été examinés, séparément et ensemble ; ils ne justifient pas qu’elle le soit.',
    invoked: 'La personne invoque : {ground}',
    answered: 'Réponse : {answer}',
    guideline: 'Ligne de conduite dont il est tenu compte : {guideline}',
    ...officeWords.fr,
  },
  nl: {
    title:
      'Beslissing waarbij een aanvraag om machtiging tot verblijf ongegrond wordt verklaard (artikel 9bis)',
    request:
      'De aanvraag om machtiging tot een verblijf van meer dan drie maanden die deze persoon op {day} bij de burgemeester van {commune} heeft ingediend met toepassing van artikel 9bis van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen, is ontvankelijk maar ongegrond.',
    admissible: 'De aanvraag is ontvankelijk: {reason}',
    nothingArgued:
      'De aanvraag voert geen enkele grond aan waarom de machtiging zou moeten worden verleend.',
    grounds:
      'De wet laat het aan de overheid over om in elk geval te beoordelen of de machtiging wordt verleend. De aangevoerde gronden werden afzonderlijk en samen onderzocht; ze rechtvaardigen die verlening niet.',
    invoked: 'De persoon voert aan: {ground}',
    answered: 'Antwoord: {answer}',
    guideline: 'Gedragslijn waarmee rekening is gehouden: {guideline}',
    ...officeWords.nl,
  },
  de: {
    title:
      'Entscheidung, mit der ein Antrag auf Aufenthaltserlaubnis für unbegründet erklärt wird (Artikel 9bis)',
    request:
      'Der Antrag auf Erlaubnis zum Aufenthalt von mehr als drei Monaten, den diese Person am {day} beim Bürgermeister von {commune} in Anwendung von Artikel 9bis des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern eingereicht hat, ist zulässig, aber unbegründet.',
    admissible: 'Der Antrag ist zulässig: {reason}',
    nothingArgued:
      'Der Antrag macht keinen Grund geltend, aus dem die Erlaubnis erteilt werden sollte.',
    grounds:
      'Das Gesetz überlässt es der Behörde, in jedem Einzelfall zu beurteilen, ob die Erlaubnis erteilt wird. Die geltend gemachten Gründe wurden einzeln und zusammen geprüft; sie rechtfertigen es nicht, sie zu erteilen.',
    invoked: 'Die Person macht geltend: {ground}',
    answered: 'Antwort: {answer}',
    guideline: 'Leitlinie, die berücksichtigt wird: {guideline}',
    ...officeWords.de,
  },
} as const

import { officeWords } from '../../parts/office/words.ts'

export const words = {
  fr: {
    title: 'Décision d’autorisation de séjour (article 9bis)',
    granted:
      'En réponse à la demande introduite le {day}, auprès du bourgmestre de {commune}, en application de l’article 9bis de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers, cette personne est autorisée à séjourner plus de trois mois dans le Royaume.',
    limited: 'Le séjour est autorisé pour {months} mois, à partir de la délivrance du titre.',
    unlimited: 'Le séjour est autorisé pour une durée illimitée, sans condition.',
    conditionsHeading: 'Conditions de la prolongation',
    conditions:
      'La prolongation suppose que ces conditions soient remplies au moment de la demande :',
    noConditions: 'La prolongation n’est soumise à aucune condition propre à cette décision.',
    proofs: 'La personne joint à cette demande :',
    integration:
      'À la première prolongation, elle montre aussi des efforts raisonnables d’intégration (article 1er/2, § 3).',
    integrationExempt:
      'Elle n’a pas à montrer d’efforts d’intégration (article 1er/2, § 4) : {reason}',
    renewal:
      'La prolongation se demande à la commune de résidence, avant que le titre expire ; l’Office souhaite recevoir la demande entre le {opens}e et le {closes}e jour qui précède l’expiration.',
    communeHeading: 'Instructions à la commune',
    registers: 'La personne est inscrite au registre des étrangers.',
    cardLimited: 'Un titre de séjour « A » (séjour limité) lui est délivré, valable {months} mois.',
    cardUnlimited: 'Un titre de séjour « B » (séjour illimité) lui est délivré.',
    workUnlimited: 'Mention sur le titre : « marché du travail : illimité ».',
    workLimited: 'Mention sur le titre : « marché du travail : limité ».',
    workNone: 'Mention sur le titre : « marché du travail : non ».',
    passport: 'Lors de l’inscription, elle présente un passeport ou un document qui en tient lieu.',
    ...officeWords.fr,
  },
  nl: {
    title: 'Beslissing tot machtiging tot verblijf (artikel 9bis)',
    granted:
      'In antwoord op de aanvraag die op {day} bij de burgemeester van {commune} is ingediend met toepassing van artikel 9bis van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen, wordt deze persoon gemachtigd meer dan drie maanden in het Rijk te verblijven.',
    limited:
      'De machtiging tot verblijf geldt voor {months} {months:maand|maanden}, vanaf de afgifte van de titel.',
    unlimited: 'De machtiging tot verblijf geldt voor onbeperkte duur, zonder voorwaarde.',
    conditionsHeading: 'Voorwaarden voor de verlenging',
    conditions:
      'De verlenging veronderstelt dat op het ogenblik van de aanvraag aan deze voorwaarden is voldaan:',
    noConditions: 'De verlenging is aan geen enkele voorwaarde van deze beslissing onderworpen.',
    proofs: 'De persoon voegt bij die aanvraag:',
    integration:
      'Bij de eerste verlenging toont de persoon ook redelijke inspanningen tot integratie aan (artikel 1/2, § 3).',
    integrationExempt:
      'De persoon hoeft geen inspanningen tot integratie aan te tonen (artikel 1/2, § 4): {reason}',
    renewal:
      'De verlenging wordt bij de gemeente van verblijf gevraagd voordat de titel vervalt; de Dienst wenst de aanvraag te krijgen tussen de {opens}e en de {closes}e dag vóór de vervaldag.',
    communeHeading: 'Instructies aan de gemeente',
    registers: 'De persoon wordt ingeschreven in het vreemdelingenregister.',
    cardLimited:
      'Er wordt een verblijfstitel “A” (beperkt verblijf) afgegeven, geldig voor {months} {months:maand|maanden}.',
    cardUnlimited: 'Er wordt een verblijfstitel “B” (onbeperkt verblijf) afgegeven.',
    workUnlimited: 'Vermelding op de titel: “arbeidsmarkt: onbeperkt”.',
    workLimited: 'Vermelding op de titel: “arbeidsmarkt: beperkt”.',
    workNone: 'Vermelding op de titel: “arbeidsmarkt: nee”.',
    passport:
      'Bij de inschrijving legt de persoon een paspoort voor, of een document dat ervoor in de plaats komt.',
    ...officeWords.nl,
  },
  de: {
    title: 'Entscheidung über die Aufenthaltserlaubnis (Artikel 9bis)',
    granted:
      'In Beantwortung des Antrags, der am {day} beim Bürgermeister von {commune} in Anwendung von Artikel 9bis des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern eingereicht wurde, wird dieser Person erlaubt, sich länger als drei Monate im Königreich aufzuhalten.',
    limited:
      'Die Aufenthaltserlaubnis gilt für {months} {months:Monat|Monate} ab der Ausstellung des Aufenthaltstitels.',
    unlimited: 'Die Aufenthaltserlaubnis gilt auf unbestimmte Dauer, ohne Bedingung.',
    conditionsHeading: 'Bedingungen für die Verlängerung',
    conditions:
      'Die Verlängerung setzt voraus, dass zum Zeitpunkt des Antrags diese Bedingungen erfüllt sind:',
    noConditions: 'Die Verlängerung ist an keine eigene Bedingung dieser Entscheidung gebunden.',
    proofs: 'Die Person fügt diesem Antrag bei:',
    integration:
      'Bei der ersten Verlängerung weist sie auch angemessene Integrationsbemühungen nach (Artikel 1/2 § 3).',
    integrationExempt:
      'Sie muss keine Integrationsbemühungen nachweisen (Artikel 1/2 § 4): {reason}',
    renewal:
      'Die Verlängerung wird bei der Gemeinde des Wohnorts beantragt, bevor der Aufenthaltstitel abläuft; das Amt wünscht den Antrag zwischen dem {opens}. und dem {closes}. Tag vor dem Ablauf.',
    communeHeading: 'Vorgaben an die Gemeinde',
    registers: 'Die Person wird in das Fremdenregister eingetragen.',
    cardLimited:
      'Ihr wird ein Aufenthaltstitel „A“ (befristeter Aufenthalt) ausgestellt, gültig für {months} {months:Monat|Monate}.',
    cardUnlimited: 'Ihr wird ein Aufenthaltstitel „B“ (unbefristeter Aufenthalt) ausgestellt.',
    workUnlimited: 'Vermerk auf dem Titel: „Arbeitsmarkt: unbegrenzt“.',
    workLimited: 'Vermerk auf dem Titel: „Arbeitsmarkt: begrenzt“.',
    workNone: 'Vermerk auf dem Titel: „Arbeitsmarkt: nein“.',
    passport: 'Bei der Eintragung legt sie einen Reisepass oder ein Dokument vor, das ihn ersetzt.',
    ...officeWords.de,
  },
} as const

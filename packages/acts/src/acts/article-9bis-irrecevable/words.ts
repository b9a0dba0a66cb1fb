import { officeWords } from '../../parts/office/words.ts'

export const words = {
  fr: {
    title: 'Décision d’irrecevabilité d’une demande d’autorisation de séjour (article 9bis)',
    request:
      'La demande d’autorisation de séjour de plus de trois mois que cette personne a introduite le {day}, auprès du bourgmestre de {commune}, en application de l’article 9bis de la loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers, est déclarée irrecevable.',
    identity:
      'La personne n’a joint à sa demande ni document d’identité ni preuve qu’elle en est dispensée, alors que l’article 9bis, § 1er, l’exige. {reason}',
    circumstancesNone:
      'La demande n’invoque aucune circonstance qui empêche ou rend particulièrement difficile un retour, même temporaire, dans le pays d’origine ou dans un pays où la personne peut séjourner, pour y demander l’autorisation (article 9bis, § 1er).',
    circumstances:
      'Les circonstances invoquées, prises séparément et ensemble, ne sont pas exceptionnelles au sens de l’article 9bis, § 1er : elles ne montrent pas qu’un retour, même temporaire, pour demander l’autorisation depuis le pays d’origine ou un pays où la personne peut séjourner, soit impossible ou particulièrement difficile.',
    invoked: 'La personne invoque : {circumstance}',
    answered: 'Réponse : {answer}',
    excluded:
      'Les éléments suivants ne peuvent pas être retenus comme circonstances exceptionnelles et sont déclarés irrecevables en vertu de l’article 9bis, § 2 :',
    excludedElement: 'Élément : {element}',
    excludedWhere: 'Procédure en cause : {where}',
    excludedOnly: 'La demande ne contient pas d’autre élément.',
    excluded1:
      '1° : élément déjà invoqué à l’appui d’une demande d’asile et rejeté par les instances d’asile.',
    excluded2:
      '2° : élément qui devait être invoqué durant la procédure d’asile, puisqu’il existait et que la personne le connaissait avant la fin de celle-ci.',
    excluded3:
      '3° : élément déjà invoqué dans une précédente demande d’autorisation de séjour dans le Royaume.',
    excluded4: '4° : élément invoqué dans une demande fondée sur l’article 9ter.',
    excluded5: '5° : élément déjà invoqué dans une demande d’admission au séjour comme apatride.',
    ...officeWords.fr,
  },
  nl: {
    title:
      'Beslissing tot onontvankelijkheid van een aanvraag om machtiging tot verblijf (artikel 9bis)',
    request:
      'De aanvraag om machtiging tot een verblijf van meer dan drie maanden die deze persoon op {day} bij de burgemeester van {commune} heeft ingediend met toepassing van artikel 9bis van de wet van 15 december 1980 betreffende de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen, wordt onontvankelijk verklaard.',
    identity:
      'De persoon heeft bij zijn aanvraag geen identiteitsdocument gevoegd en heeft niet aangetoond dat hij ervan is vrijgesteld, hoewel artikel 9bis, § 1, dat vereist. {reason}',
    circumstancesNone:
      'De aanvraag roept geen enkele omstandigheid in die een terugkeer, zelfs tijdelijk, naar het land van herkomst of naar een land waar de persoon mag verblijven, om de machtiging daar te vragen, verhindert of bijzonder moeilijk maakt (artikel 9bis, § 1).',
    circumstances:
      'De ingeroepen omstandigheden zijn, afzonderlijk en samen genomen, niet buitengewoon in de zin van artikel 9bis, § 1: ze tonen niet aan dat een terugkeer, zelfs tijdelijk, om de machtiging te vragen vanuit het land van herkomst of een land waar de persoon mag verblijven, onmogelijk of bijzonder moeilijk is.',
    invoked: 'De persoon roept in: {circumstance}',
    answered: 'Antwoord: {answer}',
    excluded:
      'De volgende elementen kunnen niet als buitengewone omstandigheden worden aanvaard en worden onontvankelijk verklaard op grond van artikel 9bis, § 2:',
    excludedElement: 'Element: {element}',
    excludedWhere: 'Betrokken procedure: {where}',
    excludedOnly: 'De aanvraag bevat geen ander element.',
    excluded1:
      '1°: element dat reeds werd ingeroepen ter ondersteuning van een asielaanvraag en door de asielinstanties werd verworpen.',
    excluded2:
      '2°: element dat tijdens de asielprocedure had moeten worden ingeroepen, aangezien het bestond en de persoon het kende vóór het einde ervan.',
    excluded3:
      '3°: element dat reeds werd ingeroepen in een vorige aanvraag om machtiging tot verblijf in het Rijk.',
    excluded4: '4°: element dat werd ingeroepen in een aanvraag op grond van artikel 9ter.',
    excluded5:
      '5°: element dat reeds werd ingeroepen in een aanvraag om toelating tot verblijf als staatloze.',
    ...officeWords.nl,
  },
  de: {
    title:
      'Entscheidung über die Unzulässigkeit eines Antrags auf Aufenthaltserlaubnis (Artikel 9bis)',
    request:
      'Der Antrag auf Erlaubnis zum Aufenthalt von mehr als drei Monaten, den diese Person am {day} beim Bürgermeister von {commune} in Anwendung von Artikel 9bis des Gesetzes vom 15. Dezember 1980 über die Einreise ins Staatsgebiet, den Aufenthalt, die Niederlassung und das Entfernen von Ausländern eingereicht hat, wird für unzulässig erklärt.',
    identity:
      'Die Person hat ihrem Antrag weder ein Identitätsdokument beigefügt noch nachgewiesen, dass sie davon befreit ist, obwohl Artikel 9bis § 1 dies verlangt. {reason}',
    circumstancesNone:
      'Der Antrag macht keinen Umstand geltend, der eine auch nur zeitweilige Rückkehr in das Herkunftsland oder in ein Land, in dem sich die Person aufhalten darf, um die Erlaubnis dort zu beantragen, verhindert oder besonders erschwert (Artikel 9bis § 1).',
    circumstances:
      'Die geltend gemachten Umstände sind, einzeln und zusammen betrachtet, nicht außergewöhnlich im Sinne von Artikel 9bis § 1: Sie zeigen nicht, dass eine auch nur zeitweilige Rückkehr, um die Erlaubnis vom Herkunftsland oder von einem Land aus zu beantragen, in dem sich die Person aufhalten darf, unmöglich oder besonders schwierig wäre.',
    invoked: 'Die Person macht geltend: {circumstance}',
    answered: 'Antwort: {answer}',
    excluded:
      'Die folgenden Elemente können nicht als außergewöhnliche Umstände angenommen werden und werden aufgrund von Artikel 9bis § 2 für unzulässig erklärt:',
    excludedElement: 'Element: {element}',
    excludedWhere: 'Betroffenes Verfahren: {where}',
    excludedOnly: 'Der Antrag enthält kein anderes Element.',
    excluded1:
      'Nr. 1: Element, das bereits zur Unterstützung eines Asylantrags geltend gemacht und von den Asylbehörden abgelehnt wurde.',
    excluded2:
      'Nr. 2: Element, das im Asylverfahren hätte geltend gemacht werden müssen, da es bestand und der Person vor dessen Abschluss bekannt war.',
    excluded3:
      'Nr. 3: Element, das bereits in einem früheren Antrag auf Erlaubnis zum Aufenthalt im Königreich geltend gemacht wurde.',
    excluded4:
      'Nr. 4: Element, das in einem Antrag aufgrund von Artikel 9ter geltend gemacht wurde.',
    excluded5:
      'Nr. 5: Element, das bereits in einem Antrag auf Zulassung zum Aufenthalt als Staatenloser geltend gemacht wurde.',
    ...officeWords.de,
  },
} as const

/** The sentences about the appeal; each act that opens one adds them to its own. */
export const appealWords = {
  fr: {
    appealHeading: 'Recours',
    appealAnnulment:
      'Cette décision peut faire l’objet d’un recours en annulation devant le Conseil du contentieux des étrangers, sur la base de l’article 39/2, § 2, de la loi du 15 décembre 1980. Il s’introduit par une requête, dans les {days} jours de la notification.',
    appealHeld:
      'Ce délai n’est que de {days} jours si, au moment de la notification, la personne se trouve dans un lieu visé aux articles 74/8 ou 74/9 de la loi ou est mise à la disposition du gouvernement.',
    appealForm:
      'Outre les autres règles de la loi et de ses arrêtés, la requête remplit les conditions de l’article 39/78 de la même loi et de l’article 32 du règlement de procédure du Conseil. Sauf dans les cas de l’article 3, § 1er, alinéas 2 et 4, de ce règlement, elle est envoyée par pli recommandé à la poste au Premier président du Conseil du contentieux des étrangers, rue Gaucheret 92-94, à 1030 Bruxelles, ou déposée par J-Box, le système informatique de la Justice que décrivent les articles 2 à 5 de l’arrêté royal du 16 juin 2016 portant création de la communication électronique (article 32ter du Code judiciaire).',
    appealDirector:
      'Qui est détenu peut aussi remettre sa requête au directeur du lieu, qui en délivre un récépissé : la date de cette remise compte (article 39/69, § 2).',
    appealContent:
      'Avec sa copie de la décision et l’inventaire de ses pièces, la requête indique le nom, la nationalité, le domicile, un domicile élu en Belgique, la décision attaquée et sa référence, les faits et les moyens ; elle est signée par la personne ou par son avocat. Elle est rédigée en français, en néerlandais ou en allemand ; qui a demandé l’asile y est tenu à la langue de cette procédure là où les articles 39/18 et 51/4 le prévoient.',
    appealFee:
      'Un droit de rôle est dû au Conseil, sauf pour qui obtient l’aide juridique (article 39/68-1).',
    appealSuspends:
      'L’introduction du recours en annulation suspend l’exécution de la présente décision, comme le prévoit l’article 39/79 de la loi du 15 décembre 1980.',
    appealNotForOtherFamily:
      'Le recours en annulation ne suspend toutefois pas l’exécution de la présente décision : il est formé par un autre membre de la famille d’un citoyen de l’Union, visé à l’article 47/1 de la loi.',
    appealDoesNotSuspend:
      'L’introduction du recours en annulation ne suspend pas l’exécution de la présente décision.',
    appealSuspendsStated:
      'L’introduction du recours en annulation suspend l’exécution de la présente décision.',
    appealSuspension:
      'La suspension de l’exécution peut être demandée par le même acte que l’annulation, dont l’intitulé doit le dire (article 39/82, § 3).',
    appealUrgency:
      'Si son exécution devient imminente, la suspension peut être demandée en extrême urgence dans les {first} jours de la notification, ou dans les {further} jours s’il s’agit au moins de la deuxième mesure d’éloignement ou de refoulement (articles 39/57, § 1er, et 39/82, § 4). La mesure n’est pas exécutée de force durant ce délai, ni avant que le Conseil ait rejeté une telle demande (article 39/83).',
    appealAnnulmentSince2026:
      'Cette décision peut faire l’objet d’un recours en annulation devant le Conseil du contentieux des étrangers, dans les {days} jours de la notification. Ce recours est régi par la loi du 17 juin 2026 relative au Conseil du contentieux des étrangers.',
    appealFormSince2026:
      'La requête remplit les conditions que fixent cette loi et ses arrêtés d’exécution. L’adresse du Conseil est : Premier président du Conseil du contentieux des étrangers, rue Gaucheret 92-94, 1030 Bruxelles.',
  },
  nl: {
    appealHeading: 'Beroep',
    appealAnnulment:
      'Tegen deze beslissing staat een beroep tot nietigverklaring open bij de Raad voor Vreemdelingenbetwistingen, op grond van artikel 39/2, § 2, van de wet van 15 december 1980. Het wordt bij verzoekschrift ingediend binnen {days} dagen na de kennisgeving.',
    appealHeld:
      'Die termijn bedraagt slechts {days} dagen indien de persoon zich op het ogenblik van de kennisgeving bevindt op een plaats bedoeld in artikel 74/8 of 74/9 van de wet, of ter beschikking van de regering is gesteld.',
    appealForm:
      'Naast de andere regels van de wet en haar besluiten voldoet het verzoekschrift aan de voorwaarden van artikel 39/78 van dezelfde wet en van artikel 32 van het procedurereglement van de Raad. Behalve in de gevallen van artikel 3, § 1, tweede en vierde lid, van dat reglement wordt het bij een ter post aangetekende zending verstuurd aan de Eerste Voorzitter van de Raad voor Vreemdelingenbetwistingen, Gaucheretstraat 92-94, 1030 Brussel, of neergelegd via J-Box, het informaticasysteem van Justitie dat de artikelen 2 tot 5 van het koninklijk besluit van 16 juni 2016 houdende de elektronische communicatie beschrijven (artikel 32ter van het Gerechtelijk Wetboek).',
    appealDirector:
      'Wie wordt vastgehouden, kan het verzoekschrift ook afgeven aan de directeur van die plaats, die er een ontvangstbewijs voor geeft: de dag van die afgifte telt (artikel 39/69, § 2).',
    appealContent:
      'Samen met een afschrift van de beslissing en de inventaris van de stukken vermeldt het verzoekschrift de naam, de nationaliteit, de woonplaats, een in België gekozen woonplaats, de bestreden beslissing en haar kenmerk, de feiten en de middelen; het wordt ondertekend door de persoon of door zijn advocaat. Het wordt gesteld in het Nederlands, het Frans of het Duits; wie asiel vroeg, is gebonden door de taal van die procedure waar de artikelen 39/18 en 51/4 daarin voorzien.',
    appealFee:
      'Aan de Raad is een rolrecht verschuldigd, behalve door wie juridische bijstand verkrijgt (artikel 39/68-1).',
    appealSuspends:
      'Het indienen van het beroep tot nietigverklaring schorst de tenuitvoerlegging van deze beslissing, zoals artikel 39/79 van de wet van 15 december 1980 bepaalt.',
    appealNotForOtherFamily:
      'Het beroep tot nietigverklaring schorst de tenuitvoerlegging van deze beslissing evenwel niet: het wordt ingediend door een ander familielid van een burger van de Unie, bedoeld in artikel 47/1 van de wet.',
    appealDoesNotSuspend:
      'Het indienen van het beroep tot nietigverklaring schorst de tenuitvoerlegging van deze beslissing niet.',
    appealSuspendsStated:
      'Het indienen van het beroep tot nietigverklaring schorst de tenuitvoerlegging van deze beslissing.',
    appealSuspension:
      'De schorsing van de tenuitvoerlegging kan worden gevorderd in dezelfde akte als de nietigverklaring, waarvan het opschrift dat moet vermelden (artikel 39/82, § 3).',
    appealUrgency:
      'Wordt de tenuitvoerlegging ervan imminent, dan kan de schorsing bij uiterst dringende noodzakelijkheid worden gevorderd binnen {first} dagen na de kennisgeving, of binnen {further} dagen als het minstens de tweede verwijderings- of terugdrijvingsmaatregel is (artikelen 39/57, § 1, en 39/82, § 4). De maatregel wordt niet gedwongen uitgevoerd tijdens die termijn, noch voordat de Raad een dergelijke vordering heeft verworpen (artikel 39/83).',
    appealAnnulmentSince2026:
      'Tegen deze beslissing staat een beroep tot nietigverklaring open bij de Raad voor Vreemdelingenbetwistingen, binnen {days} dagen na de kennisgeving. Dat beroep wordt geregeld door de wet van 17 juni 2026 betreffende de Raad voor Vreemdelingenbetwistingen.',
    appealFormSince2026:
      'Het verzoekschrift voldoet aan de voorwaarden die deze wet en haar uitvoeringsbesluiten vaststellen. Het adres van de Raad is: Eerste Voorzitter van de Raad voor Vreemdelingenbetwistingen, Gaucheretstraat 92-94, 1030 Brussel.',
  },
  de: {
    appealHeading: 'Beschwerde',
    appealAnnulment:
      'Gegen diese Entscheidung kann aufgrund von Artikel 39/2 § 2 des Gesetzes vom 15. Dezember 1980 beim Rat für Ausländerstreitsachen eine Nichtigkeitsbeschwerde eingelegt werden. Sie wird binnen {days} Tagen nach der Notifizierung mit einer Antragschrift eingelegt.',
    appealHeld:
      'Diese Frist beträgt nur {days} Tage, wenn die Person sich zum Zeitpunkt der Notifizierung an einem in Artikel 74/8 oder 74/9 des Gesetzes erwähnten Ort befindet oder der Regierung zur Verfügung gestellt ist.',
    appealForm:
      'Neben den anderen Regeln des Gesetzes und seiner Erlasse erfüllt die Antragschrift die Bedingungen von Artikel 39/78 desselben Gesetzes und von Artikel 32 der Verfahrensordnung des Rates. Außer in den Fällen von Artikel 3 § 1 Absatz 2 und 4 dieser Verfahrensordnung wird sie per Einschreiben an den Ersten Präsidenten des Rates für Ausländerstreitsachen, rue Gaucheret 92-94, 1030 Brüssel, gesandt oder über J-Box eingereicht, das Datenverarbeitungssystem der Justiz, das die Artikel 2 bis 5 des Königlichen Erlasses vom 16. Juni 2016 zur Einführung der elektronischen Kommunikation beschreiben (Artikel 32ter des Gerichtsgesetzbuches).',
    appealDirector:
      'Wer festgehalten wird, kann seine Antragschrift auch dem Direktor des Ortes übergeben, der dafür eine Empfangsbestätigung ausstellt: Der Tag dieser Übergabe zählt (Artikel 39/69 § 2).',
    appealContent:
      'Die Antragschrift, der eine Abschrift der Entscheidung und das Verzeichnis der Unterlagen beigefügt sind, nennt Name, Staatsangehörigkeit, Wohnsitz, einen in Belgien gewählten Wohnsitz, die angefochtene Entscheidung und ihr Aktenzeichen, den Sachverhalt und die Gründe; sie wird von der Person oder ihrem Rechtsanwalt unterzeichnet. Sie wird auf Deutsch, Französisch oder Niederländisch abgefasst; wer Asyl beantragt hat, ist an die Sprache jenes Verfahrens gebunden, soweit die Artikel 39/18 und 51/4 dies vorsehen.',
    appealFee:
      'An den Rat ist eine Eintragungsgebühr zu zahlen, außer wenn juristischer Beistand gewährt wird (Artikel 39/68-1).',
    appealSuspends:
      'Das Einlegen der Nichtigkeitsbeschwerde setzt die Ausführung dieser Entscheidung aus, wie es Artikel 39/79 des Gesetzes vom 15. Dezember 1980 vorsieht.',
    appealNotForOtherFamily:
      'Die Nichtigkeitsbeschwerde setzt die Ausführung dieser Entscheidung jedoch nicht aus: Sie wird von einem in Artikel 47/1 des Gesetzes erwähnten anderen Familienmitglied eines Unionsbürgers eingelegt.',
    appealDoesNotSuspend:
      'Das Einlegen der Nichtigkeitsbeschwerde setzt die Ausführung dieser Entscheidung nicht aus.',
    appealSuspendsStated:
      'Das Einlegen der Nichtigkeitsbeschwerde setzt die Ausführung dieser Entscheidung aus.',
    appealSuspension:
      'Die Aussetzung der Ausführung kann mit derselben Antragschrift wie die Nichtigerklärung beantragt werden; deren Überschrift muss dies angeben (Artikel 39/82 § 3).',
    appealUrgency:
      'Steht ihre Ausführung unmittelbar bevor, kann die Aussetzung in äußerster Dringlichkeit binnen {first} Tagen nach der Notifizierung beantragt werden, oder binnen {further} Tagen, wenn es mindestens die zweite Entfernungs- oder Abweisungsmaßnahme ist (Artikel 39/57 § 1 und 39/82 § 4). Die Maßnahme wird während dieser Frist nicht zwangsweise ausgeführt, und nicht bevor der Rat einen solchen Antrag abgewiesen hat (Artikel 39/83).',
    appealAnnulmentSince2026:
      'Gegen diese Entscheidung kann beim Rat für Ausländerstreitsachen binnen {days} Tagen nach der Notifizierung eine Nichtigkeitsbeschwerde eingelegt werden. Diese Beschwerde wird durch das Gesetz vom 17. Juni 2026 über den Rat für Ausländerstreitsachen geregelt.',
    appealFormSince2026:
      'Die Antragschrift erfüllt die Bedingungen, die dieses Gesetz und seine Ausführungserlasse festlegen. Die Adresse des Rates lautet: Erster Präsident des Rates für Ausländerstreitsachen, rue Gaucheret 92-94, 1030 Brüssel.',
  },
} as const

export type AppealKey = keyof (typeof appealWords)['fr']

/** The sentences that come with every order to leave since 20 July 2024. */
export const cooperationWords = {
  fr: {
    cooperationDuty:
      'La personne a été informée qu’elle est tenue de coopérer (article 74/22 de la loi) et de ce qui suit si elle n’y coopère pas. Elle trouve des explications sur le site {site} ou dans la fiche qui lui a été remise.',
    cooperationAddress:
      'Elle a été informée que cette obligation, tant qu’elle n’a pas quitté le pays, comprend celle d’indiquer à l’Office des étrangers le lieu où elle réside réellement et ses coordonnées, dans les {days} jours de la notification du présent ordre, par lettre recommandée envoyée à l’adresse {letters}.',
    cooperationRefused:
      'Si elle ne respecte pas la présente décision ou n’aide pas à son exécution, elle peut être reconduite à la frontière et détenue à cette fin pendant le temps qui y est strictement nécessaire, en vertu de l’article 7 de la loi du 15 décembre 1980. Le défaut de coopération compte aussi dans la durée de l’interdiction d’entrée qui lui serait imposée.',
    cooperationCoach:
      'Pour toute autre question, ou pour être accompagnée dans l’organisation de son retour, elle peut joindre un coach ICAM par courriel ({email}) ou par téléphone ({telephone}, de {opens} h à {closes} h).',
    cooperationDesks:
      'Chaque mercredi, de 9 h à 12 h, elle peut aussi se rendre sans rendez-vous à un guichet ICAM :',
    cooperationCode: 'Plus de détails sur l’accompagnement ICAM :',
    cooperationBrussels: 'Boulevard Pacheco 44, 1000 Bruxelles',
    cooperationAntwerp: 'Italiëlei 4, boîte 1, 2000 Anvers',
    cooperationLiege: 'Rue de Fragnée 2, 4000 Liège',
  },
  nl: {
    cooperationDuty:
      'De persoon werd ervan ingelicht dat hij verplicht is mee te werken (artikel 74/22 van de wet) en wat volgt als hij dat niet doet. Uitleg staat op de website {site} of op de fiche die werd overhandigd.',
    cooperationAddress:
      'De persoon werd ervan ingelicht dat die verplichting, zolang hij het land niet heeft verlaten, ook inhoudt dat hij zijn werkelijke verblijfplaats en zijn contactgegevens meedeelt aan de Dienst Vreemdelingenzaken, binnen {days} dagen na de kennisgeving van dit bevel, bij aangetekende brief aan het adres {letters}.',
    cooperationRefused:
      'Wie deze beslissing niet naleeft of niet meewerkt aan de uitvoering ervan, kan naar de grens worden teruggeleid en daartoe worden vastgehouden gedurende de tijd die daarvoor strikt noodzakelijk is, op grond van artikel 7 van de wet van 15 december 1980. Het gebrek aan medewerking telt ook mee voor de duur van het inreisverbod dat zou worden opgelegd.',
    cooperationCoach:
      'Voor andere vragen, of om begeleid te worden bij het organiseren van de terugkeer, is een ICAM-coach bereikbaar per e-mail ({email}) of per telefoon ({telephone}, van {opens} tot {closes} uur).',
    cooperationDesks:
      'Elke woensdag van 9 tot 12 uur kan de persoon zich ook zonder afspraak aanmelden bij een ICAM-loket:',
    cooperationCode: 'Meer uitleg over de ICAM-begeleiding:',
    cooperationBrussels: 'Pachecolaan 44, 1000 Brussel',
    cooperationAntwerp: 'Italiëlei 4 bus 1, 2000 Antwerpen',
    cooperationLiege: 'Rue de Fragnée 2, 4000 Luik',
  },
  de: {
    cooperationDuty:
      'Die Person wurde darüber informiert, dass sie zur Zusammenarbeit verpflichtet ist (Artikel 74/22 des Gesetzes), und darüber, was folgt, wenn sie nicht mitwirkt. Erläuterungen stehen auf der Website {site} oder auf dem ausgehändigten Merkblatt.',
    cooperationAddress:
      'Die Person wurde darüber informiert, dass diese Pflicht, solange sie das Land nicht verlassen hat, auch umfasst, dem Ausländeramt ihren tatsächlichen Wohnort und ihre Kontaktdaten mitzuteilen, und zwar binnen {days} Tagen nach der Notifizierung dieser Anweisung, per Einschreiben an die Adresse {letters}.',
    cooperationRefused:
      'Wer diese Entscheidung nicht befolgt oder an ihrer Ausführung nicht mitwirkt, kann aufgrund von Artikel 7 des Gesetzes vom 15. Dezember 1980 zur Grenze zurückgeführt und zu diesem Zweck während der dafür unbedingt notwendigen Zeit festgehalten werden. Die fehlende Mitwirkung zählt auch für die Dauer eines Einreiseverbots, das gegebenenfalls verhängt wird.',
    cooperationCoach:
      'Für weitere Fragen, oder um bei der Organisation der Rückkehr begleitet zu werden, ist ein ICAM-Coach per E-Mail ({email}) oder telefonisch ({telephone}, von {opens} bis {closes} Uhr) erreichbar.',
    cooperationDesks:
      'Jeden Mittwoch von 9 bis 12 Uhr kann die Person auch ohne Termin bei einem ICAM-Schalter vorsprechen:',
    cooperationCode: 'Mehr über die ICAM-Begleitung:',
    cooperationBrussels: 'Boulevard Pacheco 44, 1000 Brüssel',
    cooperationAntwerp: 'Italiëlei 4 bus 1, 2000 Antwerpen',
    cooperationLiege: 'Rue de Fragnée 2, 4000 Lüttich',
  },
} as const

export type CooperationKey = keyof (typeof cooperationWords)['fr']

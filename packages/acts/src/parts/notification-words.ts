/** The sentences that every deed of notification shares, to be spread into those of an act. */
export const notificationWords = {
  fr: {
    deedPage: 'Acte de notification',
    deedOn: 'Le {day}, à la requête {request}{mark},',
    deedMinister: 'du Ministre de {quality}',
    deedDelegate: 'du délégué du Ministre de {quality}',
    deedBy: 'je soussigné(e), {name}, {quality}{mark},',
    deedTo: 'ai notifié à {person}, né(e) le {birthDate} à {birthPlace},',
    deedCopy: 'Je lui ai remis une copie de cette décision.',
    deedOffered:
      'Je lui ai présenté une copie de cette décision, que la personne a refusé de recevoir.',
    deedAcknowledged: 'Je reconnais que cette décision m’a été notifiée.',
    deedPersonSigns: 'Signature de l’étranger',
    deedAuthoritySigns: 'Signature de l’autorité',
    deedName: '{name}',
    deedRefusedToSign:
      'La personne a reçu la décision et a refusé de signer. Refus constaté par {witness}.',
    deedRefusedToReceive:
      'La personne a refusé de recevoir la décision, ce qui vaut remise. Refus constaté par {witness}.',
    deedNoteStrike:
      'Biffer ce qui ne convient pas ; indiquer de quoi est chargé le ministre compétent pour l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers.',
    deedNoteNotifier: 'Nom et qualité de l’autorité qui notifie la décision.',
  },
  nl: {
    deedPage: 'Akte van kennisgeving',
    deedOn: 'Op {day}, op verzoek van {request}{mark},',
    deedMinister: 'de Minister van {quality}',
    deedDelegate: 'de gemachtigde van de Minister van {quality}',
    deedBy: 'heb ik, ondergetekende, {name}, {quality}{mark},',
    deedTo: 'aan {person}, geboren op {birthDate} te {birthPlace}, kennis gegeven van',
    deedCopy: 'Ik heb een afschrift van deze beslissing overhandigd.',
    deedOffered:
      'Ik heb een afschrift van deze beslissing aangeboden, dat de persoon heeft geweigerd te ontvangen.',
    deedAcknowledged: 'Ik erken dat mij van deze beslissing kennis is gegeven.',
    deedPersonSigns: 'Handtekening van de vreemdeling',
    deedAuthoritySigns: 'Handtekening van de overheid',
    deedName: '{name}',
    deedRefusedToSign:
      'De persoon heeft de beslissing ontvangen en heeft geweigerd te tekenen. Weigering vastgesteld door {witness}.',
    deedRefusedToReceive:
      'De persoon heeft geweigerd de beslissing te ontvangen, wat als afgifte geldt. Weigering vastgesteld door {witness}.',
    deedNoteStrike:
      'Schrappen wat niet past; de bevoegdheden vermelden van de minister die belast is met de toegang tot het grondgebied, het verblijf, de vestiging en de verwijdering van vreemdelingen.',
    deedNoteNotifier: 'Naam en hoedanigheid van de overheid die van de beslissing kennis geeft.',
  },
  de: {
    deedPage: 'Notifizierungsurkunde',
    deedOn: 'Am {day}, auf Ersuchen {request}{mark},',
    deedMinister: 'des Ministers für {quality}',
    deedDelegate: 'des Beauftragten des Ministers für {quality}',
    deedBy: 'habe ich, der/die Unterzeichnete, {name}, {quality}{mark},',
    deedTo: '{person}, geboren am {birthDate} in {birthPlace}, Folgendes notifiziert:',
    deedCopy: 'Ich habe eine Abschrift dieser Entscheidung ausgehändigt.',
    deedOffered:
      'Ich habe eine Abschrift dieser Entscheidung angeboten, deren Annahme die Person verweigert hat.',
    deedAcknowledged: 'Ich bestätige, dass mir diese Entscheidung notifiziert wurde.',
    deedPersonSigns: 'Unterschrift des Ausländers',
    deedAuthoritySigns: 'Unterschrift der Behörde',
    deedName: '{name}',
    deedRefusedToSign:
      'Die Person hat die Entscheidung entgegengenommen und die Unterschrift verweigert. Weigerung festgestellt durch {witness}.',
    deedRefusedToReceive:
      'Die Person hat die Annahme der Entscheidung verweigert; dies gilt als Aushändigung. Weigerung festgestellt durch {witness}.',
    deedNoteStrike:
      'Unzutreffendes streichen; die Zuständigkeitsbereiche des Ministers angeben, dem die Einreise ins Staatsgebiet, der Aufenthalt, die Niederlassung und das Entfernen von Ausländern unterstehen.',
    deedNoteNotifier: 'Name und Eigenschaft der Behörde, die die Entscheidung notifiziert.',
  },
} as const

export type NotificationKey = keyof (typeof notificationWords)['fr']

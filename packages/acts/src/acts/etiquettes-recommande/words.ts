export const words = {
  fr: {
    title: 'Étiquettes pour envoi recommandé',
    from: 'Expéditeur',
    registered: 'RECOMMANDÉ',
    receipt: 'RECOMMANDÉ AVEC ACCUSÉ DE RÉCEPTION',
    reference: 'Réf. {reference}',
    use: 'Découpez chaque étiquette et collez-la sur l’enveloppe. Le jour qui compte est celui du dépôt à la poste : gardez le récépissé avec le dossier.',
  },
  nl: {
    title: 'Etiketten voor aangetekende zending',
    from: 'Afzender',
    registered: 'AANGETEKEND',
    receipt: 'AANGETEKEND MET ONTVANGSTBEWIJS',
    reference: 'Ref. {reference}',
    use: 'Knip elk etiket uit en kleef het op de omslag. De dag die telt, is die van de afgifte aan de post: bewaar het bewijs bij het dossier.',
  },
  de: {
    title: 'Etiketten für Einschreiben',
    from: 'Absender',
    registered: 'EINSCHREIBEN',
    receipt: 'EINSCHREIBEN MIT RÜCKSCHEIN',
    reference: 'Aktenzeichen: {reference}',
    use: 'Schneiden Sie jedes Etikett aus und kleben Sie es auf den Umschlag. Es zählt der Tag der Aufgabe bei der Post: Bewahren Sie den Beleg bei der Akte auf.',
  },
} as const

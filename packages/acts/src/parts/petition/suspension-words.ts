const fr = {
  headSerious: 'Moyens sérieux',
  serious:
    'Les moyens exposés plus haut sont sérieux : à première vue déjà, ils peuvent mener à l’annulation.',
  headHarm: 'Risque de préjudice grave et difficilement réparable',
  harmRights:
    'Un moyen sérieux repose sur un droit fondamental : la loi tient alors cette condition pour remplie (article 39/82, § 2, de la loi du 15 décembre 1980).',
  harmRightsUncited: 'Un moyen sérieux repose sur un droit fondamental.',
  headMeasures: 'Mesures provisoires',
}

type SuspensionWords = { readonly [key in keyof typeof fr]: string }
export type SuspensionKey = keyof SuspensionWords

const nl: SuspensionWords = {
  headSerious: 'Ernstige middelen',
  serious:
    'De hierboven uiteengezette middelen zijn ernstig: op het eerste gezicht al kunnen ze tot de nietigverklaring leiden.',
  headHarm: 'Risico op een moeilijk te herstellen ernstig nadeel',
  harmRights:
    'Een ernstig middel steunt op een grondrecht: de wet houdt die voorwaarde dan voor vervuld (artikel 39/82, § 2, van de wet van 15 december 1980).',
  harmRightsUncited: 'Een ernstig middel steunt op een grondrecht.',
  headMeasures: 'Voorlopige maatregelen',
}

const de: SuspensionWords = {
  headSerious: 'Ernsthafte Gründe',
  serious:
    'Die oben dargelegten Gründe sind ernsthaft: Schon auf den ersten Blick können sie zur Nichtigerklärung führen.',
  headHarm: 'Gefahr eines schwer wiedergutzumachenden ernsthaften Nachteils',
  harmRights:
    'Ein ernsthafter Grund beruht auf einem Grundrecht: Das Gesetz sieht diese Bedingung dann als erfüllt an (Artikel 39/82 § 2 des Gesetzes vom 15. Dezember 1980).',
  harmRightsUncited: 'Ein ernsthafter Grund beruht auf einem Grundrecht.',
  headMeasures: 'Vorläufige Maßnahmen',
}

/** The sentences that every request for suspension shares. */
export const suspensionWords = { fr, nl, de } as const

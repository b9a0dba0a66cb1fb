import type { InEachLang } from '@sejour/answers/say'

/** What the API says of bundles. */
type BundleTexts = {
  readonly 'no-piece': string
  readonly 'too-many': string
  readonly noBundle: string
  readonly noVolume: string
}

export const bundleTexts: InEachLang<BundleTexts> = {
  fr: {
    'no-piece': 'Aucune pièce n’est choisie : la liasse serait vide.',
    'too-many': 'Cinq liasses de votre organisation sont déjà en préparation. Attendez-en une.',
    noBundle: 'Aucune liasse de ce dossier n’est ici : demandez-la, puis revenez dans l’heure.',
    noVolume: 'La liasse n’a pas ce volume, ou n’est pas encore prête.',
  },
  nl: {
    'no-piece': 'Er is geen stuk gekozen: de bundel zou leeg zijn.',
    'too-many': 'Vijf bundels van uw organisatie zijn al in voorbereiding. Wacht op een ervan.',
    noBundle: 'Van dit dossier is hier geen bundel: vraag hem en kom binnen het uur terug.',
    noVolume: 'De bundel heeft dit deel niet, of is nog niet klaar.',
  },
  de: {
    'no-piece': 'Es ist keine Unterlage gewählt: Die Mappe wäre leer.',
    'too-many':
      'Fünf Mappen Ihrer Organisation sind bereits in Vorbereitung. Warten Sie auf eine davon.',
    noBundle:
      'Von dieser Akte ist hier keine Mappe: Fordern Sie sie an und kommen Sie binnen einer Stunde wieder.',
    noVolume: 'Die Mappe hat diesen Band nicht oder ist noch nicht fertig.',
  },
  en: {
    'no-piece': 'No piece is chosen: the bundle would be empty.',
    'too-many': 'Five bundles of your organisation are under way already. Wait for one of them.',
    noBundle: 'No bundle of this case is here: ask for it, then come back within the hour.',
    noVolume: 'The bundle has no such volume, or is not ready yet.',
  },
}

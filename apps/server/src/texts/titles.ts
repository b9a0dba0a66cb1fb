import type { InEachLang } from '@sejour/answers/say'

/** What can keep a request from being answered. */
export type ProblemCode =
  | 'malformed-body'
  | 'malformed-request'
  | 'unknown-language'
  | 'not-found'
  | 'method-not-allowed'
  | 'too-large'
  | 'unsupported-media-type'
  | 'invalid-content'
  | 'not-signed-in'
  | 'cross-site'
  | 'forbidden'
  | 'conflict'
  | 'refused'
  | 'our-fault'
  | 'store-unavailable'
  | 'busy'

/** The title of each problem: the same for each of its occurrences. */
export const titles: InEachLang<{ readonly [code in ProblemCode]: string }> = {
  fr: {
    'malformed-body': 'Le contenu envoyé ne peut pas être lu',
    'malformed-request': 'La demande ne peut pas être lue',
    'unknown-language': 'Langue inconnue',
    'not-found': 'Rien à cette adresse',
    'method-not-allowed': 'Méthode non admise ici',
    'too-large': 'Contenu trop grand',
    'unsupported-media-type': 'Type de contenu non admis',
    'invalid-content': 'Le contenu envoyé est à corriger',
    'not-signed-in': 'Personne n’est connecté',
    'cross-site': 'Demande venue d’un autre site',
    forbidden: 'Votre rôle ne le permet pas',
    conflict: 'Quelqu’un d’autre a changé la même chose',
    refused: 'La commande n’est pas exécutée',
    'our-fault': 'La faute est de notre côté',
    'store-unavailable': 'Le dossier des données ne peut pas être écrit',
    busy: 'Trop de demandes en ce moment',
  },
  nl: {
    'malformed-body': 'De verzonden inhoud kan niet worden gelezen',
    'malformed-request': 'De aanvraag kan niet worden gelezen',
    'unknown-language': 'Onbekende taal',
    'not-found': 'Niets op dit adres',
    'method-not-allowed': 'Methode hier niet toegelaten',
    'too-large': 'Te grote inhoud',
    'unsupported-media-type': 'Niet toegelaten soort inhoud',
    'invalid-content': 'De verzonden inhoud is te verbeteren',
    'not-signed-in': 'Niemand is aangemeld',
    'cross-site': 'Verzoek van een andere site',
    forbidden: 'Uw rol laat dit niet toe',
    conflict: 'Iemand anders heeft hetzelfde gewijzigd',
    refused: 'De opdracht is niet uitgevoerd',
    'our-fault': 'De fout ligt bij ons',
    'store-unavailable': 'De gegevensmap kan niet worden beschreven',
    busy: 'Nu te veel aanvragen',
  },
  de: {
    'malformed-body': 'Der gesendete Inhalt kann nicht gelesen werden',
    'malformed-request': 'Die Anfrage kann nicht gelesen werden',
    'unknown-language': 'Unbekannte Sprache',
    'not-found': 'Nichts unter dieser Adresse',
    'method-not-allowed': 'Methode hier nicht zugelassen',
    'too-large': 'Zu großer Inhalt',
    'unsupported-media-type': 'Nicht zugelassene Art von Inhalt',
    'invalid-content': 'Der gesendete Inhalt ist zu berichtigen',
    'not-signed-in': 'Niemand ist angemeldet',
    'cross-site': 'Anfrage von einer anderen Seite',
    forbidden: 'Ihre Rolle erlaubt das nicht',
    conflict: 'Jemand anderes hat dasselbe geändert',
    refused: 'Der Auftrag wurde nicht ausgeführt',
    'our-fault': 'Der Fehler liegt bei uns',
    'store-unavailable': 'Der Datenordner kann nicht beschrieben werden',
    busy: 'Im Augenblick zu viele Anfragen',
  },
  en: {
    'malformed-body': 'The content sent cannot be read',
    'malformed-request': 'The request cannot be read',
    'unknown-language': 'Unknown language',
    'not-found': 'Nothing at this address',
    'method-not-allowed': 'Method not allowed here',
    'too-large': 'Content too large',
    'unsupported-media-type': 'Kind of content not accepted',
    'invalid-content': 'The content sent is to be corrected',
    'not-signed-in': 'Nobody is signed in',
    'cross-site': 'Request from another site',
    forbidden: 'Your role does not allow it',
    conflict: 'Somebody else changed the same thing',
    refused: 'The command was not carried out',
    'our-fault': 'The fault is ours',
    'store-unavailable': 'The data folder cannot be written',
    busy: 'Too many requests at this moment',
  },
}

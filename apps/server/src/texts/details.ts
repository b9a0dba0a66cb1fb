import type { InEachLang } from '@sejour/answers/say'
import type { UnreadableBody } from '../http/read-json.ts'

type DetailTexts = {
  readonly notFound: string
  readonly methodNotAllowed: (allowed: string) => string
  readonly tooLarge: string
  readonly unreadable: { readonly [code in UnreadableBody]: string }
  readonly jsonOnly: string
  readonly formOnly: string
  readonly encoded: string
  readonly malformedRequest: string
  readonly unknownLanguage: string
  readonly unknownProcedure: (known: readonly string[]) => string
  readonly unknownRoute: (known: readonly string[]) => string
  readonly unknownMachine: (known: readonly string[]) => string
  readonly severalProblems: (count: number) => string
  readonly crossSite: string
  readonly signInFirst: string
  readonly signInUnfinished: string
  readonly passkeyRefused: string
  readonly ourFault: string
  readonly storeUnavailable: string
  /** For whoever sent something, unlike the one above, which is for whoever runs the server. */
  readonly storeAway: string
}

/** What happened in one request, without a word of what was sent. */
export const details: InEachLang<DetailTexts> = {
  fr: {
    notFound:
      'Cette adresse ne mène nulle part. GET /api/openapi.json décrit toutes celles de l’API.',
    methodNotAllowed: (allowed) => `Cette adresse admet : ${allowed}.`,
    tooLarge: 'Le contenu dépasse 1 Mo, la limite : n’envoyez que l’objet JSON de la question.',
    unreadable: {
      empty: 'Le contenu est vide : envoyez un objet JSON.',
      'utf-16': 'Le contenu est en UTF-16 : envoyez-le en UTF-8.',
      'not-utf-8': 'Le contenu n’est pas en UTF-8 : envoyez-le en UTF-8.',
      'not-json':
        'Le contenu n’est pas du JSON : vérifiez les guillemets, les virgules et les accolades.',
    },
    jsonOnly: 'Envoyez du JSON en UTF-8, avec l’en-tête « Content-Type: application/json ».',
    formOnly: 'Cette page n’admet que les formulaires (application/x-www-form-urlencoded).',
    encoded: 'Envoyez le contenu sans compression, sans l’en-tête « Content-Encoding ».',
    malformedRequest: 'L’adresse ou les en-têtes de la demande sont mal formés.',
    unknownLanguage: '« lang » doit être fr, nl, de ou en.',
    unknownProcedure: (known) => `Procédures connues : ${known.join(', ')}.`,
    unknownRoute: (known) => `Voies connues : ${known.join(', ')}.`,
    unknownMachine: (known) => `Parcours connus : ${known.join(', ')}.`,
    severalProblems: (count) => `${count} points à corriger ; chacun est nommé dans « errors ».`,
    crossSite: 'Pour protéger votre compte, rien n’est fait ici au nom d’un autre site.',
    signInFirst: 'Connectez-vous d’abord, ou envoyez « Authorization: Bearer » avec votre session.',
    signInUnfinished: 'La connexion n’est pas finie : second facteur ou organisation à choisir.',
    passkeyRefused: 'Cette clé d’accès n’est pas reconnue.',
    ourFault:
      'Rien n’a été calculé ni gardé. Signalez-le avec l’identifiant donné dans « instance ».',
    storeUnavailable: 'Vérifiez que le dossier SEJOUR_DATA existe et peut être écrit.',
    storeAway:
      'Ce qui est gardé ne répond pas pour l’instant. Envoyez la même demande à nouveau dans un moment.',
  },
  nl: {
    notFound:
      'Dit adres leidt nergens heen. GET /api/openapi.json beschrijft alle adressen van de API.',
    methodNotAllowed: (allowed) => `Dit adres aanvaardt: ${allowed}.`,
    tooLarge: 'De inhoud is groter dan 1 MB, de grens: stuur alleen het JSON-object van de vraag.',
    unreadable: {
      empty: 'De inhoud is leeg: stuur één JSON-object.',
      'utf-16': 'De inhoud staat in UTF-16: stuur hem in UTF-8.',
      'not-utf-8': 'De inhoud staat niet in UTF-8: stuur hem in UTF-8.',
      'not-json':
        'De inhoud is geen JSON: controleer de aanhalingstekens, de komma’s en de accolades.',
    },
    jsonOnly: 'Stuur JSON in UTF-8, met de header “Content-Type: application/json”.',
    formOnly: 'Deze pagina aanvaardt alleen formulieren (application/x-www-form-urlencoded).',
    encoded: 'Stuur de inhoud zonder compressie, zonder de header “Content-Encoding”.',
    malformedRequest: 'Het adres of de headers van de aanvraag zijn niet goed gevormd.',
    unknownLanguage: '“lang” moet fr, nl, de of en zijn.',
    unknownProcedure: (known) => `Bekende procedures: ${known.join(', ')}.`,
    unknownRoute: (known) => `Bekende wegen: ${known.join(', ')}.`,
    unknownMachine: (known) => `Bekende trajecten: ${known.join(', ')}.`,
    severalProblems: (count) => `${count} punten te verbeteren; elk staat in “errors”.`,
    crossSite: 'Om uw account te beschermen gebeurt hier niets namens een andere site.',
    signInFirst: 'Meld u eerst aan, of stuur “Authorization: Bearer” met uw sessie.',
    signInUnfinished: 'De aanmelding is niet af: tweede factor of organisatie te kiezen.',
    passkeyRefused: 'Deze toegangssleutel is niet bekend.',
    ourFault: 'Er is niets berekend of bewaard. Meld het met het kenmerk dat in “instance” staat.',
    storeUnavailable: 'Controleer of de map SEJOUR_DATA bestaat en beschreven kan worden.',
    storeAway:
      'Wat bewaard wordt, antwoordt nu niet. Verstuur dezelfde vraag over een ogenblik opnieuw.',
  },
  de: {
    notFound: 'Diese Adresse führt nirgendwohin. GET /api/openapi.json beschreibt alle der API.',
    methodNotAllowed: (allowed) => `Diese Adresse nimmt an: ${allowed}.`,
    tooLarge:
      'Der Inhalt ist größer als 1 MB, die Grenze: Senden Sie nur das JSON-Objekt der Frage.',
    unreadable: {
      empty: 'Der Inhalt ist leer: Senden Sie ein JSON-Objekt.',
      'utf-16': 'Der Inhalt ist in UTF-16: Senden Sie ihn in UTF-8.',
      'not-utf-8': 'Der Inhalt ist nicht in UTF-8: Senden Sie ihn in UTF-8.',
      'not-json':
        'Der Inhalt ist kein JSON: Prüfen Sie die Anführungszeichen, die Kommas und die Klammern.',
    },
    jsonOnly: 'Senden Sie JSON in UTF-8, mit der Kopfzeile „Content-Type: application/json“.',
    formOnly: 'Diese Seite nimmt nur Formulare an (application/x-www-form-urlencoded).',
    encoded: 'Senden Sie den Inhalt unkomprimiert, ohne die Kopfzeile „Content-Encoding“.',
    malformedRequest: 'Die Adresse oder die Kopfzeilen der Anfrage sind fehlerhaft.',
    unknownLanguage: '„lang“ muss fr, nl, de oder en sein.',
    unknownProcedure: (known) => `Bekannte Verfahren: ${known.join(', ')}.`,
    unknownRoute: (known) => `Bekannte Wege: ${known.join(', ')}.`,
    unknownMachine: (known) => `Bekannte Abläufe: ${known.join(', ')}.`,
    severalProblems: (count) => `${count} Punkte zu berichtigen; jeder steht in „errors“.`,
    crossSite: 'Zum Schutz Ihres Kontos geschieht hier nichts im Namen einer anderen Seite.',
    signInFirst:
      'Melden Sie sich erst an, oder senden Sie „Authorization: Bearer“ mit Ihrer Sitzung.',
    signInUnfinished: 'Die Anmeldung ist nicht fertig: zweiter Faktor oder Organisation zu wählen.',
    passkeyRefused: 'Dieser Passkey ist nicht bekannt.',
    ourFault:
      'Es wurde nichts berechnet und nichts gespeichert. Melden Sie es mit der Kennung in „instance“.',
    storeUnavailable: 'Prüfen Sie, ob der Ordner SEJOUR_DATA besteht und beschrieben werden kann.',
    storeAway:
      'Was aufbewahrt wird, antwortet im Moment nicht. Senden Sie dieselbe Anfrage gleich noch einmal.',
  },
  en: {
    notFound: 'This address leads nowhere. GET /api/openapi.json describes all those of the API.',
    methodNotAllowed: (allowed) => `This address accepts: ${allowed}.`,
    tooLarge: 'The content is over 1 MB, the limit: send only the JSON object of the question.',
    unreadable: {
      empty: 'The content is empty: send one JSON object.',
      'utf-16': 'The content is in UTF-16: send it in UTF-8.',
      'not-utf-8': 'The content is not in UTF-8: send it in UTF-8.',
      'not-json': 'The content is not JSON: check the quotes, the commas and the braces.',
    },
    jsonOnly: 'Send JSON in UTF-8, with the header “Content-Type: application/json”.',
    formOnly: 'This page accepts only forms (application/x-www-form-urlencoded).',
    encoded: 'Send the content uncompressed, without the header “Content-Encoding”.',
    malformedRequest: 'The address or the headers of the request are malformed.',
    unknownLanguage: '“lang” must be fr, nl, de or en.',
    unknownProcedure: (known) => `Known procedures: ${known.join(', ')}.`,
    unknownRoute: (known) => `Known routes: ${known.join(', ')}.`,
    unknownMachine: (known) => `Known machines: ${known.join(', ')}.`,
    severalProblems: (count) => `${count} points to correct; each is named in “errors”.`,
    crossSite: 'To protect your account, nothing is done here in the name of another site.',
    signInFirst: 'Sign in first, or send “Authorization: Bearer” with your session.',
    signInUnfinished: 'Signing in is not finished: a second factor, or an organisation to choose.',
    passkeyRefused: 'This passkey is not known.',
    ourFault: 'Nothing was computed or kept. Report it with the identifier in “instance”.',
    storeUnavailable: 'Check that the folder SEJOUR_DATA exists and can be written.',
    storeAway: 'What is kept does not answer for the moment. Send the same request again shortly.',
  },
}

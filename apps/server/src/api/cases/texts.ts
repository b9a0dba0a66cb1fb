import type { InEachLang } from '@sejour/answers/say'
import type { UploadRefusal } from '@sejour/desk'

/** What the API of cases says besides what the desk says. */
type CasesTexts = {
  readonly forbidden: string
  readonly noSuchCase: string
  readonly noSuchFile: string
  readonly noSuchAct: string
  /** An act holds a sign that no font draws. */
  readonly unprintable: string
  readonly keyNeeded: string
  readonly wrongVersion: string
  /** `fields`: names of what both changed. */
  readonly conflict: (version: number, fields: readonly string[]) => string
  readonly changedMeanwhile: string
  readonly upload: { readonly [code in OwnUploadRefusal]: string }
}

/** Why a file is not kept, as far as the desk has no sentence for it. */
export type OwnUploadRefusal = Extract<
  UploadRefusal,
  'executable' | 'web-page' | 'drawing' | 'script' | 'empty' | 'too-large' | 'full' | 'unreachable'
>

export const casesTexts: InEachLang<CasesTexts> = {
  fr: {
    forbidden: 'Votre rôle dans l’organisation ne le permet pas. Demandez à un administrateur.',
    noSuchCase: 'Votre organisation ne tient aucun dossier sous cet identifiant.',
    noSuchFile: 'Le dossier ne tient aucun fichier sous cet identifiant.',
    noSuchAct: 'Le dossier ne tient aucun acte sous cet identifiant.',
    unprintable:
      'L’acte contient un signe que nos polices ne savent pas écrire. Remplacez-le : rien n’est produit.',
    keyNeeded:
      'Donnez une clé à la commande (un UUID), dans l’en-tête Idempotency-Key ou dans « commandId » : la même clé n’est exécutée qu’une fois.',
    wrongVersion: '« If-Match » doit être la version lue, un nombre entre guillemets, comme "12".',
    conflict: (version, fields) =>
      fields.length === 0
        ? `Le dossier en est à la version ${version}. Relisez-le et recommencez.`
        : `Le dossier en est à la version ${version} : ${fields.join(', ')} a changé entre-temps. Relisez-le, puis choisissez ce qui doit rester.`,
    changedMeanwhile: 'Ce champ a changé depuis la version que vous avez lue.',
    upload: {
      executable: 'Ce fichier est un programme, pas une pièce. Rien n’a été gardé.',
      'web-page': 'Ce fichier est une page web. Imprimez-la en PDF et envoyez le PDF.',
      drawing: 'Ce dessin peut contenir un programme. Enregistrez-le en PNG ou en PDF.',
      script: 'Ce fichier contient un programme. Rien n’a été gardé.',
      empty: 'Le fichier est vide : rien n’a été gardé. Choisissez-le encore une fois.',
      'too-large': 'Le fichier dépasse 200 Mo : rien n’a été gardé. Envoyez-le en parties.',
      full: 'Il n’y a plus de place pour les fichiers : rien n’a été gardé.',
      unreachable: 'L’endroit où sont les fichiers ne répond pas : rien n’a été gardé. Réessayez.',
    },
  },
  nl: {
    forbidden: 'Uw rol in de organisatie laat dit niet toe. Vraag het aan een beheerder.',
    noSuchCase: 'Uw organisatie bewaart geen dossier onder deze identificatie.',
    noSuchFile: 'Het dossier bewaart geen bestand onder deze identificatie.',
    noSuchAct: 'Het dossier houdt onder deze identificatie geen akte bij.',
    unprintable:
      'De akte bevat een teken dat onze lettertypes niet kunnen schrijven. Vervang het: er is niets opgemaakt.',
    keyNeeded:
      'Geef de opdracht een sleutel (een UUID), in de header Idempotency-Key of in “commandId”: dezelfde sleutel wordt maar één keer uitgevoerd.',
    wrongVersion:
      '“If-Match” moet de gelezen versie zijn, een getal tussen aanhalingstekens, zoals "12".',
    conflict: (version, fields) =>
      fields.length === 0
        ? `Het dossier staat op versie ${version}. Lees het opnieuw en begin opnieuw.`
        : `Het dossier staat op versie ${version}: ${fields.join(', ')} is intussen veranderd. Lees het opnieuw en kies wat moet blijven.`,
    changedMeanwhile: 'Dit veld is veranderd sinds de versie die u las.',
    upload: {
      executable: 'Dit bestand is een programma, geen stuk. Er is niets bewaard.',
      'web-page': 'Dit bestand is een webpagina. Druk ze af als pdf en stuur de pdf.',
      drawing: 'Deze tekening kan een programma bevatten. Bewaar ze als PNG of pdf.',
      script: 'Dit bestand bevat een programma. Er is niets bewaard.',
      empty: 'Het bestand is leeg: er is niets bewaard. Kies het opnieuw.',
      'too-large': 'Het bestand is groter dan 200 MB: er is niets bewaard. Stuur het in delen.',
      full: 'Er is geen plaats meer voor bestanden: er is niets bewaard.',
      unreachable:
        'De plaats waar de bestanden staan, antwoordt niet: er is niets bewaard. Probeer opnieuw.',
    },
  },
  de: {
    forbidden: 'Ihre Rolle in der Organisation erlaubt das nicht. Fragen Sie einen Verwalter.',
    noSuchCase: 'Ihre Organisation führt keine Akte unter dieser Kennung.',
    noSuchFile: 'Die Akte führt keine Datei unter dieser Kennung.',
    noSuchAct: 'Die Akte führt kein Schriftstück unter dieser Kennung.',
    unprintable:
      'Das Schriftstück enthält ein Zeichen, das unsere Schriften nicht schreiben können. Ersetzen Sie es: Nichts wurde erstellt.',
    keyNeeded:
      'Geben Sie dem Auftrag einen Schlüssel (eine UUID), im Header Idempotency-Key oder in „commandId“: Derselbe Schlüssel wird nur einmal ausgeführt.',
    wrongVersion:
      '„If-Match“ muss die gelesene Version sein, eine Zahl in Anführungszeichen, wie "12".',
    conflict: (version, fields) =>
      fields.length === 0
        ? `Die Akte steht bei Version ${version}. Lesen Sie sie neu und beginnen Sie erneut.`
        : `Die Akte steht bei Version ${version}: ${fields.join(', ')} hat sich inzwischen geändert. Lesen Sie sie neu und wählen Sie, was bleiben soll.`,
    changedMeanwhile: 'Dieses Feld hat sich seit der gelesenen Version geändert.',
    upload: {
      executable: 'Diese Datei ist ein Programm, keine Unterlage. Nichts wurde behalten.',
      'web-page': 'Diese Datei ist eine Webseite. Drucken Sie sie als PDF und senden Sie das PDF.',
      drawing: 'Diese Zeichnung kann ein Programm enthalten. Speichern Sie sie als PNG oder PDF.',
      script: 'Diese Datei enthält ein Programm. Nichts wurde behalten.',
      empty: 'Die Datei ist leer: Nichts wurde behalten. Wählen Sie sie noch einmal.',
      'too-large':
        'Die Datei ist größer als 200 MB: Nichts wurde behalten. Senden Sie sie in Teilen.',
      full: 'Für Dateien ist kein Platz mehr: Nichts wurde behalten.',
      unreachable:
        'Der Ort der Dateien antwortet nicht: Nichts wurde behalten. Versuchen Sie es erneut.',
    },
  },
  en: {
    forbidden: 'Your role in the organisation does not allow it. Ask an administrator.',
    noSuchCase: 'Your organisation keeps no case under this id.',
    noSuchFile: 'The case keeps no file under this id.',
    noSuchAct: 'The case keeps no act under this id.',
    unprintable: 'The act holds a sign that our fonts cannot write. Replace it: nothing was made.',
    keyNeeded:
      'Give the command a key (a UUID), in the header Idempotency-Key or in “commandId”: the same key is only carried out once.',
    wrongVersion: '“If-Match” must be the version that was read, a quoted number such as "12".',
    conflict: (version, fields) =>
      fields.length === 0
        ? `The case stands at version ${version}. Read it again and start over.`
        : `The case stands at version ${version}: ${fields.join(', ')} changed meanwhile. Read it again, then choose what is to stay.`,
    changedMeanwhile: 'This field changed since the version that you read.',
    upload: {
      executable: 'This file is a program, not a piece. Nothing was kept.',
      'web-page': 'This file is a web page. Print it as PDF and send the PDF.',
      drawing: 'This drawing may hold a program. Save it as PNG or PDF.',
      script: 'This file holds a program. Nothing was kept.',
      empty: 'The file is empty: nothing was kept. Choose it once more.',
      'too-large': 'The file is larger than 200 MB: nothing was kept. Send it in parts.',
      full: 'There is no room left for files: nothing was kept.',
      unreachable: 'The place of the files does not answer: nothing was kept. Try again.',
    },
  },
}

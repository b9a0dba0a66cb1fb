import type { InEachLang } from '@sejour/answers/say'
import type { MasterKeyFault, StoreUnavailable } from '@sejour/store'

/** What the server says to the person who starts it. */
export type Messages = {
  readonly listening: (address: string) => string
  /** Opening what is kept takes its time. */
  readonly preparing: (folder: string) => string
  readonly firstAccount: (address: string) => string
  readonly notWritable: string
  readonly wrongSetting: (name: string) => string
  readonly portTaken: string
  readonly portRefused: string
  readonly folderInUse: (folder: string) => string
  readonly masterKey: { readonly [fault in MasterKeyFault]: string }
  readonly unavailable: { readonly [why in StoreUnavailable['reason']]: string }
  readonly serverTooOld: (version: string) => string
  readonly rolesMissing: (remedy: string) => string
  readonly otherVersion: string
  readonly ourFault: (what: string) => string
}

export const messages: InEachLang<Messages> = {
  fr: {
    listening: (address) => `Sejour écoute sur ${address}`,
    preparing: (folder) =>
      `Sejour prépare ce qu’il garde dans ${folder} ; la première fois prend quelques secondes.`,
    firstAccount: (address) =>
      `Personne n’a encore de compte. Ouvrez cette adresse pour créer le premier : ${address}`,
    notWritable:
      'Le dossier des données ne peut pas être écrit : vérifiez ses droits et la place qui reste.',
    wrongSetting: (name) => `La variable ${name} ne peut pas être utilisée : corrigez sa valeur.`,
    portTaken: 'Ce port est déjà pris : arrêtez l’autre programme, ou choisissez-en un par PORT.',
    portRefused: 'Ce port est réservé au système : choisissez-en un au-dessus de 1024 par PORT.',
    folderInUse: (folder) =>
      `Un autre Sejour se sert déjà de ${folder} : arrêtez-le, ou choisissez un autre dossier par SEJOUR_DATA.`,
    masterKey: {
      malformed: 'SEJOUR_MASTER_KEY n’est pas une clé de 32 octets en base64 : corrigez-la.',
      missing:
        'Des dossiers sont gardés, et leur clé a disparu : remettez master.key dans le dossier des données, depuis une sauvegarde.',
      wrong: 'Les dossiers gardés s’ouvrent avec une autre clé : donnez la bonne.',
      'open-to-others':
        'D’autres personnes de cette machine peuvent lire master.key : donnez-lui les droits 0600.',
    },
    unavailable: {
      unreachable: 'La base de données ne répond pas : vérifiez DATABASE_URL et le serveur.',
      'too-slow': 'La base de données répond trop lentement : réessayez, ou voyez ce qui l’occupe.',
      'not-writable':
        'La base de données refuse d’écrire : vérifiez la place qui reste et qu’elle n’est pas une copie.',
    },
    serverTooOld: (version) =>
      `PostgreSQL ${version} est trop ancien : il faut la version 15 au moins.`,
    rolesMissing: (remedy) => `Qui administre la base de données doit d’abord exécuter : ${remedy}`,
    otherVersion:
      'Une autre version de Sejour a changé cette base de données : démarrez avec cette version-là, ou une plus récente.',
    ourFault: (what) => `Le démarrage a échoué par notre faute (${what}).`,
  },
  nl: {
    listening: (address) => `Sejour luistert op ${address}`,
    preparing: (folder) =>
      `Sejour maakt klaar wat het bewaart in ${folder}; de eerste keer duurt enkele seconden.`,
    firstAccount: (address) =>
      `Nog niemand heeft een account. Open dit adres om het eerste te maken: ${address}`,
    notWritable:
      'De gegevensmap kan niet worden beschreven: kijk haar rechten en de resterende ruimte na.',
    wrongSetting: (name) => `De variabele ${name} is niet bruikbaar: verbeter haar waarde.`,
    portTaken: 'Deze poort is al bezet: stop het andere programma of kies een poort met PORT.',
    portRefused: 'Deze poort is voor het systeem: kies er een boven 1024 met PORT.',
    folderInUse: (folder) =>
      `Een andere Sejour gebruikt ${folder} al: stop die, of kies een andere map met SEJOUR_DATA.`,
    masterKey: {
      malformed: 'SEJOUR_MASTER_KEY is geen sleutel van 32 bytes in base64: verbeter hem.',
      missing:
        'Er worden dossiers bewaard en hun sleutel is weg: zet master.key terug in de gegevensmap, uit een back-up.',
      wrong: 'De bewaarde dossiers gaan open met een andere sleutel: geef de juiste.',
      'open-to-others':
        'Anderen op deze machine kunnen master.key lezen: geef het bestand de rechten 0600.',
    },
    unavailable: {
      unreachable: 'De databank antwoordt niet: kijk DATABASE_URL en de server na.',
      'too-slow': 'De databank antwoordt te traag: probeer opnieuw, of zie wat haar bezighoudt.',
      'not-writable':
        'De databank weigert te schrijven: kijk de resterende ruimte na en of ze geen kopie is.',
    },
    serverTooOld: (version) => `PostgreSQL ${version} is te oud: minstens versie 15 is nodig.`,
    rolesMissing: (remedy) => `Wie de databank beheert, moet eerst uitvoeren: ${remedy}`,
    otherVersion:
      'Een andere versie van Sejour heeft deze databank gewijzigd: start met die versie of een recentere.',
    ourFault: (what) => `Het starten is mislukt door onze fout (${what}).`,
  },
  de: {
    listening: (address) => `Sejour lauscht auf ${address}`,
    preparing: (folder) =>
      `Sejour bereitet vor, was es in ${folder} aufbewahrt; das erste Mal dauert einige Sekunden.`,
    firstAccount: (address) =>
      `Noch hat niemand ein Konto. Öffnen Sie diese Adresse, um das erste anzulegen: ${address}`,
    notWritable:
      'Der Datenordner kann nicht beschrieben werden: Prüfen Sie seine Rechte und den freien Platz.',
    wrongSetting: (name) => `Die Variable ${name} ist nicht brauchbar: Berichtigen Sie ihren Wert.`,
    portTaken:
      'Dieser Port ist belegt: Beenden Sie das andere Programm oder wählen Sie einen Port mit PORT.',
    portRefused: 'Dieser Port ist dem System vorbehalten: Wählen Sie mit PORT einen über 1024.',
    folderInUse: (folder) =>
      `Ein anderes Sejour benutzt ${folder} bereits: Beenden Sie es oder wählen Sie mit SEJOUR_DATA einen anderen Ordner.`,
    masterKey: {
      malformed:
        'SEJOUR_MASTER_KEY ist kein Schlüssel von 32 Bytes in Base64: Berichtigen Sie ihn.',
      missing:
        'Akten werden aufbewahrt, und ihr Schlüssel ist verschwunden: Legen Sie master.key aus einer Sicherung in den Datenordner zurück.',
      wrong:
        'Die aufbewahrten Akten öffnen sich mit einem anderen Schlüssel: Geben Sie den richtigen an.',
      'open-to-others':
        'Andere auf diesem Rechner können master.key lesen: Geben Sie der Datei die Rechte 0600.',
    },
    unavailable: {
      unreachable: 'Die Datenbank antwortet nicht: Prüfen Sie DATABASE_URL und den Server.',
      'too-slow':
        'Die Datenbank antwortet zu langsam: Versuchen Sie es erneut oder sehen Sie nach, was sie beschäftigt.',
      'not-writable':
        'Die Datenbank verweigert das Schreiben: Prüfen Sie den freien Platz und ob sie eine Kopie ist.',
    },
    serverTooOld: (version) => `PostgreSQL ${version} ist zu alt: Mindestens Version 15 ist nötig.`,
    rolesMissing: (remedy) => `Wer die Datenbank verwaltet, muss zuerst ausführen: ${remedy}`,
    otherVersion:
      'Eine andere Version von Sejour hat diese Datenbank geändert: Starten Sie mit jener Version oder einer neueren.',
    ourFault: (what) => `Der Start ist durch unseren Fehler misslungen (${what}).`,
  },
  en: {
    listening: (address) => `Sejour listens on ${address}`,
    preparing: (folder) =>
      `Sejour prepares what it keeps in ${folder}; the first time takes a few seconds.`,
    firstAccount: (address) =>
      `Nobody has an account yet. Open this address to make the first one: ${address}`,
    notWritable: 'The data folder cannot be written: check its rights and the room that is left.',
    wrongSetting: (name) => `The variable ${name} cannot be used: correct its value.`,
    portTaken: 'This port is taken: stop the other program, or choose another port with PORT.',
    portRefused: 'This port is reserved for the system: choose one above 1024 with PORT.',
    folderInUse: (folder) =>
      `Another Sejour is using ${folder}: stop it, or choose another folder with SEJOUR_DATA.`,
    masterKey: {
      malformed: 'SEJOUR_MASTER_KEY is not a key of 32 bytes in base64: correct it.',
      missing:
        'Cases are kept and their key is gone: put master.key back into the data folder, from a backup.',
      wrong: 'The cases that are kept open with another key: give the right one.',
      'open-to-others':
        'Others on this machine can read master.key: give the file the rights 0600.',
    },
    unavailable: {
      unreachable: 'The database does not answer: check DATABASE_URL and the server.',
      'too-slow': 'The database answers too slowly: try again, or see what keeps it busy.',
      'not-writable':
        'The database refuses to write: check the room that is left, and that it is not a copy.',
    },
    serverTooOld: (version) => `PostgreSQL ${version} is too old: version 15 at least is needed.`,
    rolesMissing: (remedy) => `Whoever administers the database must first run: ${remedy}`,
    otherVersion:
      'Another version of Sejour changed this database: start with that version, or a later one.',
    ourFault: (what) => `The start failed through our fault (${what}).`,
  },
}

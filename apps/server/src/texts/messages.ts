import type { InEachLang } from '@sejour/answers/say'

type Messages = {
  readonly listening: (address: string) => string
  readonly notWritable: (folder: string) => string
  readonly wrongSetting: (name: string) => string
  readonly portTaken: string
  readonly portRefused: string
  readonly ourFault: (what: string) => string
}

/** What the server says to the person who starts it. */
export const messages: InEachLang<Messages> = {
  fr: {
    listening: (address) => `Sejour écoute sur ${address}`,
    notWritable: (folder) =>
      `Le dossier ${folder} ne peut pas être écrit : /health répond 503 tant que cela dure.`,
    wrongSetting: (name) => `La variable ${name} ne peut pas être utilisée : corrigez sa valeur.`,
    portTaken: 'Ce port est déjà pris : arrêtez l’autre programme, ou choisissez-en un par PORT.',
    portRefused: 'Ce port est réservé au système : choisissez-en un au-dessus de 1024 par PORT.',
    ourFault: (what) => `Le démarrage a échoué par notre faute (${what}).`,
  },
  nl: {
    listening: (address) => `Sejour luistert op ${address}`,
    notWritable: (folder) =>
      `De map ${folder} kan niet worden beschreven: /health antwoordt 503 zolang dat duurt.`,
    wrongSetting: (name) => `De variabele ${name} is niet bruikbaar: verbeter haar waarde.`,
    portTaken: 'Deze poort is al bezet: stop het andere programma of kies een poort met PORT.',
    portRefused: 'Deze poort is voor het systeem: kies er een boven 1024 met PORT.',
    ourFault: (what) => `Het starten is mislukt door onze fout (${what}).`,
  },
  de: {
    listening: (address) => `Sejour lauscht auf ${address}`,
    notWritable: (folder) =>
      `Der Ordner ${folder} kann nicht beschrieben werden: /health antwortet so lange 503.`,
    wrongSetting: (name) => `Die Variable ${name} ist nicht brauchbar: Berichtigen Sie ihren Wert.`,
    portTaken:
      'Dieser Port ist belegt: Beenden Sie das andere Programm oder wählen Sie einen Port mit PORT.',
    portRefused: 'Dieser Port ist dem System vorbehalten: Wählen Sie mit PORT einen über 1024.',
    ourFault: (what) => `Der Start ist durch unseren Fehler misslungen (${what}).`,
  },
  en: {
    listening: (address) => `Sejour listens on ${address}`,
    notWritable: (folder) =>
      `The folder ${folder} cannot be written: /health answers 503 as long as that lasts.`,
    wrongSetting: (name) => `The variable ${name} cannot be used: correct its value.`,
    portTaken: 'This port is taken: stop the other program, or choose another port with PORT.',
    portRefused: 'This port is reserved for the system: choose one above 1024 with PORT.',
    ourFault: (what) => `The start failed through our fault (${what}).`,
  },
}

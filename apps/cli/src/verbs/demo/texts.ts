import type { InEachLang } from '@sejour/answers/say'

type DemoTexts = {
  readonly progress: (done: number, of: number) => string
  readonly title: (added: number) => string
  readonly stopped: string
  readonly goOn: string
  readonly accounts: string
  readonly password: string
  readonly ownSpace: string
  readonly roles: { readonly [role: string]: string }
  readonly warning: string
}

export const demoTexts: InEachLang<DemoTexts> = {
  fr: {
    progress: (done, of) => `${done} dossiers inventés sur ${of}…`,
    title: (n) =>
      n === 0
        ? 'La démonstration était déjà là : rien n’a été changé.'
        : `La démonstration est là : ${n} ${n === 1 ? 'dossier inventé, daté' : 'dossiers inventés, datés'} autour d’aujourd’hui.`,
    stopped: 'Arrêté avant la fin : une partie de la démonstration est là.',
    goOn: 'Relancée, la commande ajoute ce qui manque.',
    accounts: 'Comptes',
    password: 'Mot de passe de tous',
    ownSpace: 'espace personnel',
    roles: {
      administrator: 'administration',
      counsel: 'conseil',
      assistant: 'assistance',
      reader: 'lecture seule',
      officer: 'agent communal',
      handler: 'gestionnaire de l’Office',
      person: 'personne',
    },
    warning:
      'Ce mot de passe est public : jamais dans un endroit où de vrais dossiers sont gardés.',
  },
  nl: {
    progress: (done, of) => `${done} verzonnen dossiers van ${of}…`,
    title: (n) =>
      n === 0
        ? 'De demonstratie was er al: niets is veranderd.'
        : `De demonstratie is er: ${n} ${n === 1 ? 'verzonnen dossier' : 'verzonnen dossiers'}, gedateerd rond vandaag.`,
    stopped: 'Gestopt voor het einde: een deel van de demonstratie is er.',
    goOn: 'Opnieuw gestart voegt de opdracht toe wat ontbreekt.',
    accounts: 'Accounts',
    password: 'Wachtwoord van allemaal',
    ownSpace: 'eigen ruimte',
    roles: {
      administrator: 'beheer',
      counsel: 'raadsman',
      assistant: 'ondersteuning',
      reader: 'alleen lezen',
      officer: 'gemeenteambtenaar',
      handler: 'dossierbehandelaar van de Dienst',
      person: 'persoon',
    },
    warning: 'Dit wachtwoord is openbaar: nooit op een plaats waar echte dossiers worden bewaard.',
  },
  de: {
    progress: (done, of) => `${done} erfundene Akten von ${of}…`,
    title: (n) =>
      n === 0
        ? 'Die Vorführung war schon da: Nichts wurde geändert.'
        : `Die Vorführung ist da: ${n} ${n === 1 ? 'erfundene Akte' : 'erfundene Akten'}, um den heutigen Tag datiert.`,
    stopped: 'Vor dem Ende angehalten: Ein Teil der Vorführung ist da.',
    goOn: 'Noch einmal gestartet, fügt der Befehl hinzu, was fehlt.',
    accounts: 'Konten',
    password: 'Passwort aller Konten',
    ownSpace: 'eigener Bereich',
    roles: {
      administrator: 'Verwaltung',
      counsel: 'Beistand',
      assistant: 'Mitarbeit',
      reader: 'nur Lesen',
      officer: 'Bedienstete der Gemeinde',
      handler: 'Sachbearbeitung des Amtes',
      person: 'Person',
    },
    warning: 'Dieses Passwort ist öffentlich: nie dort, wo echte Akten aufbewahrt werden.',
  },
  en: {
    progress: (done, of) => `${done} invented cases of ${of}…`,
    title: (n) =>
      n === 0
        ? 'The demonstration was there already: nothing was changed.'
        : `The demonstration is there: ${n} ${n === 1 ? 'invented case' : 'invented cases'}, dated around today.`,
    stopped: 'Stopped before the end: part of the demonstration is there.',
    goOn: 'Started again, the command adds what is missing.',
    accounts: 'Accounts',
    password: 'Password of all',
    ownSpace: 'own space',
    roles: {
      administrator: 'administrator',
      counsel: 'counsel',
      assistant: 'assistant',
      reader: 'reads only',
      officer: 'officer of the commune',
      handler: 'handler of the Office',
      person: 'person',
    },
    warning: 'This password is public: never where real cases are kept.',
  },
}

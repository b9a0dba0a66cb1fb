import type { InEachLang } from '@sejour/answers/say'
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_PEOPLE, OFFICES } from '@sejour/demo'

/** What the server says of the demonstration to the person who starts it. */
type DemoMessages = {
  readonly filling: string
  readonly filled: string
  readonly notFilled: string
  readonly password: string
  readonly ownSpace: string
  readonly roles: {
    readonly [
      role in (typeof DEMO_ACCOUNTS)[number]['role'] | (typeof DEMO_PEOPLE)[number]['role']
    ]: string
  }
}

export const demoMessages: InEachLang<DemoMessages> = {
  fr: {
    filling:
      'Rien n’est gardé encore : la démonstration se remplit (SEJOUR_DEMO=0 pour commencer à vide).',
    filled: 'La démonstration est là. Comptes inventés, mot de passe public :',
    notFilled: 'La démonstration n’est pas entière : « npx sejour demo » ajoute ce qui manque.',
    password: 'mot de passe :',
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
  },
  nl: {
    filling:
      'Er is nog niets bewaard: de demonstratie wordt gevuld (SEJOUR_DEMO=0 om leeg te beginnen).',
    filled: 'De demonstratie is er. Verzonnen accounts, openbaar wachtwoord:',
    notFilled: 'De demonstratie is niet volledig: “npx sejour demo” voegt toe wat ontbreekt.',
    password: 'wachtwoord:',
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
  },
  de: {
    filling:
      'Noch ist nichts aufbewahrt: Die Vorführung wird gefüllt (SEJOUR_DEMO=0, um leer zu beginnen).',
    filled: 'Die Vorführung ist da. Erfundene Konten, öffentliches Passwort:',
    notFilled: 'Die Vorführung ist nicht vollständig: „npx sejour demo“ fügt hinzu, was fehlt.',
    password: 'Passwort:',
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
  },
  en: {
    filling: 'Nothing is kept yet: the demonstration is being filled (SEJOUR_DEMO=0 starts empty).',
    filled: 'The demonstration is there. Invented accounts, public password:',
    notFilled: 'The demonstration is not whole: “npx sejour demo” adds what is missing.',
    password: 'password:',
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
  },
}

/** One line for each account: its address, what it may do, and where. */
export function sayDemoAccounts({ filled, password, ownSpace, roles }: DemoMessages): string {
  const of = ({ email, role }: { email: string; role: keyof typeof roles }, where: string) =>
    `  ${email} · ${roles[role]} · ${where}`
  return [
    filled,
    ...DEMO_ACCOUNTS.map((one) => of(one, OFFICES[one.office].name)),
    ...DEMO_PEOPLE.map((one) => of(one, ownSpace)),
    `  ${password} ${DEMO_PASSWORD}`,
  ].join('\n')
}

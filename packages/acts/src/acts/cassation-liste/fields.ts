import { choice, choices, day, optional, text, type DataOf } from '../../field/field.ts'
import { PERSON_LABELS } from '../../parts/person.ts'

const DONE = {
  ruling: {
    fr: 'l’arrêt est définitif',
    nl: 'het arrest is definitief',
    de: 'der Entscheid ist endgültig',
  },
  filter: { fr: 'le filtre est examiné', nl: 'de filter is bekeken', de: 'der Filter ist geprüft' },
  stops: {
    fr: 'la personne sait que rien n’est suspendu',
    nl: 'de persoon weet dat niets wordt geschorst',
    de: 'die Person weiß, dass nichts ausgesetzt wird',
  },
  copyOfRuling: {
    fr: 'copie de l’arrêt',
    nl: 'afschrift van het arrest',
    de: 'Abschrift des Entscheids',
  },
  proof: {
    fr: 'preuve de la notification',
    nl: 'bewijs van de kennisgeving',
    de: 'Nachweis der Notifizierung',
  },
  inventory: {
    fr: 'inventaire et copies',
    nl: 'inventaris en afschriften',
    de: 'Verzeichnis und Abschriften',
  },
  aid: { fr: 'aide juridique', nl: 'juridische bijstand', de: 'juristischer Beistand' },
} as const

/** What is known of the ruling, and what is already ready. */
export const cassationFields = {
  ruling: choice(
    { fr: 'Arrêt du Conseil', nl: 'Arrest van de Raad', de: 'Entscheid des Rates' },
    {
      'cce-arret': {
        fr: 'arrêt qui met fin à l’affaire',
        nl: 'arrest dat de zaak beëindigt',
        de: 'Entscheid, der die Sache beendet',
      },
      'cce-arret-rejet-suspension': {
        fr: 'arrêt qui rejette la suspension',
        nl: 'arrest dat de schorsing verwerpt',
        de: 'Entscheid, der die Aussetzung ablehnt',
      },
    },
  ),
  number: text(
    { fr: 'Numéro de l’arrêt', nl: 'Nummer van het arrest', de: 'Nummer des Entscheids' },
    { most: 40 },
  ),
  rulingOn: day(
    { fr: 'Date de l’arrêt', nl: 'Datum van het arrest', de: 'Datum des Entscheids' },
    { from: 'judgment.day' },
  ),
  notifiedOn: day(
    { fr: 'Notifié le', nl: 'Ter kennis gebracht op', de: 'Notifiziert am' },
    { from: 'judgment.notified-on' },
  ),
  petitioner: text(
    { fr: 'Partie requérante', nl: 'Verzoekende partij', de: 'Antragstellende Partei' },
    { from: 'applicant.name' },
  ),
  lawyer: optional(
    text(PERSON_LABELS.name, {
      hint: {
        fr: 'De l’avocat qui signera.',
        nl: 'Van de advocaat die tekent.',
        de: 'Des Rechtsanwalts, der unterzeichnet.',
      },
    }),
  ),
  plannedOn: optional(
    day({ fr: 'Dépôt prévu le', nl: 'Indiening gepland op', de: 'Einreichung geplant am' }),
  ),
  grounds: choices(
    { fr: 'Moyens envisagés', nl: 'Overwogen middelen', de: 'Erwogene Gründe' },
    {
      law: { fr: 'violation de la loi', nl: 'schending van de wet', de: 'Verletzung des Gesetzes' },
      form: {
        fr: 'violation des formes',
        nl: 'schending van de vormen',
        de: 'Verletzung der Formen',
      },
      facts: {
        fr: 'les faits, jugés autrement',
        nl: 'de feiten, anders beoordeeld',
        de: 'der Sachverhalt, anders gewürdigt',
      },
    },
    { least: 0 },
  ),
  done: choices({ fr: 'Déjà fait', nl: 'Al gedaan', de: 'Bereits erledigt' }, DONE, { least: 0 }),
  on: day({ fr: 'Liste du', nl: 'Lijst van', de: 'Liste vom' }),
} as const

export type CassationData = DataOf<typeof cassationFields>

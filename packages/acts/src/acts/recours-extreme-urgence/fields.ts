import {
  choice,
  day,
  group,
  optional,
  text,
  yesNo,
  type DataOf,
  type Draft,
} from '../../field/field.ts'
import { petitionFields, suspensionFields } from '../../parts/petition/index.ts'

/** What extreme urgency adds to a petition: which measure it is, why it is imminent, what runs already. */
export const urgencyFields = {
  ...petitionFields,
  ...suspensionFields,
  removalMeasure: choice(
    {
      fr: 'Mesure d’éloignement ou de refoulement',
      nl: 'Verwijderings- of terugdrijvingsmaatregel',
      de: 'Entfernungs- oder Abweisungsmaßnahme',
    },
    {
      first: { fr: 'la première', nl: 'de eerste', de: 'die erste' },
      further: {
        fr: 'la deuxième ou une suivante',
        nl: 'de tweede of een volgende',
        de: 'die zweite oder eine weitere',
      },
    },
  ),
  imminence: text(
    {
      fr: 'Pourquoi l’exécution est imminente',
      nl: 'Waarom de tenuitvoerlegging imminent is',
      de: 'Warum die Ausführung unmittelbar bevorsteht',
    },
    { long: true },
  ),
  plannedOn: optional(
    day({
      fr: 'Jour annoncé de l’exécution',
      nl: 'Aangekondigde dag van de tenuitvoerlegging',
      de: 'Angekündigter Tag der Ausführung',
    }),
  ),
  plannedHour: optional(
    text({ fr: 'Heure ou vol', nl: 'Uur of vlucht', de: 'Uhrzeit oder Flug' }, { most: 80 }),
  ),
  diligence: optional(
    text(
      {
        fr: 'Avec quelle diligence la partie requérante a agi',
        nl: 'Met welke diligentie de verzoekende partij is opgetreden',
        de: 'Mit welcher Umsicht die antragstellende Partei gehandelt hat',
      },
      { long: true },
    ),
  ),
  otherSuspension: choice(
    {
      fr: 'Suspension ordinaire déjà demandée contre la même décision',
      nl: 'Gewone schorsing al gevorderd tegen dezelfde beslissing',
      de: 'Gewöhnliche Aussetzung bereits gegen dieselbe Entscheidung beantragt',
    },
    { no: { fr: 'non', nl: 'nee', de: 'nein' }, yes: { fr: 'oui', nl: 'ja', de: 'ja' } },
  ),
  reactivates: yesNo({
    fr: 'Demander l’examen immédiat d’une suspension ordinaire pendante contre une décision antérieure',
    nl: 'De onmiddellijke behandeling vragen van een gewone schorsing die loopt tegen een eerdere beslissing',
    de: 'Die sofortige Prüfung einer anhängigen gewöhnlichen Aussetzung gegen eine frühere Entscheidung beantragen',
  }),
  earlier: group(
    { fr: 'Cette demande pendante', nl: 'Die lopende vordering', de: 'Dieser anhängige Antrag' },
    {
      filedOn: optional(day({ fr: 'Introduite le', nl: 'Ingediend op', de: 'Eingereicht am' })),
      roll: optional(
        text({ fr: 'Numéro de rôle', nl: 'Rolnummer', de: 'Listennummer' }, { most: 40 }),
      ),
    },
  ),
} as const

export type UrgencyData = DataOf<typeof urgencyFields>
export type UrgencyDraft = Draft<UrgencyData>

import { choice, day, text } from '../../field/field.ts'
import { appeal } from '../../parts/appeal.ts'
import { communeNotification } from '../../parts/commune-notification.ts'
import { communeFields, mayorSigns } from '../../parts/commune.ts'
import { address, person } from '../../parts/person.ts'
import { visits } from '../../parts/residence-visits.ts'

/** What a refusal to take a 9bis request into consideration has to say. */
export const fields = {
  ...communeFields,
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  residence: address(
    {
      fr: 'Adresse indiquée dans la demande',
      nl: 'Adres vermeld in de aanvraag',
      de: 'Im Antrag angegebene Adresse',
    },
    'applicant',
  ),
  filedOn: day(
    { fr: 'Demande introduite le', nl: 'Aanvraag ingediend op', de: 'Antrag eingereicht am' },
    { from: 'procedure.filed-on' },
  ),
  check: choice(
    {
      fr: 'Résultat de l’enquête de résidence',
      nl: 'Resultaat van de woonstcontrole',
      de: 'Ergebnis der Wohnsitzkontrolle',
    },
    {
      negative: { fr: 'Négatif', nl: 'Negatief', de: 'Negativ' },
      positive: { fr: 'Positif', nl: 'Positief', de: 'Positiv' },
      pending: { fr: 'Pas encore connu', nl: 'Nog niet bekend', de: 'Noch nicht bekannt' },
    },
  ),
  visits: visits(0),
  reportedOn: day({ fr: 'Rapport du', nl: 'Verslag van', de: 'Bericht vom' }),
  officer: text(
    {
      fr: 'Rapport établi par (nom et fonction)',
      nl: 'Verslag opgesteld door (naam en functie)',
      de: 'Bericht erstellt von (Name und Funktion)',
    },
    { most: 160 },
  ),
  reason: text(
    {
      fr: 'Raison : pourquoi la personne ne réside pas à l’adresse',
      nl: 'Reden: waarom de persoon niet op het adres verblijft',
      de: 'Grund: warum die Person nicht an der Adresse wohnt',
    },
    { long: true },
  ),
  signer: mayorSigns,
  decidedOn: day(
    { fr: 'Date de la décision', nl: 'Datum van de beslissing', de: 'Datum der Entscheidung' },
    { from: 'decision.day' },
  ),
  notification: communeNotification(),
  appeal: appeal(),
}

import { choice, choices, day, list, optional, text, whole } from '../../field/field.ts'
import { communeFields, mayorSigns } from '../../parts/commune.ts'
import { PERSON_LABELS } from '../../parts/person.ts'
import { words } from './words.ts'

const inEachLang = <Key extends keyof typeof words.fr>(key: Key) => ({
  fr: words.fr[key],
  nl: words.nl[key],
  de: words.de[key],
})

/** What may be attached to a request, in the order of the letters that stand for it. */
export const JOINED = [
  'letter',
  'checkReport',
  'identity',
  'identityReason',
  'fee',
  'exemption',
  'annexe43',
  'receipt',
  'opinion',
] as const

/** What a list of requests sent to the Office has to say. */
export const fields = {
  ...communeFields,
  requests: list(
    { fr: 'Demandes', nl: 'Aanvragen', de: 'Anträge' },
    {
      name: text(PERSON_LABELS.name),
      firstNames: text(PERSON_LABELS.firstNames),
      birthDate: day(PERSON_LABELS.birthDate),
      officeNumber: optional(text(PERSON_LABELS.officeNumber, { most: 30 })),
      others: whole(
        {
          fr: 'Autres personnes comprises dans la demande',
          nl: 'Andere personen op wie de aanvraag betrekking heeft',
          de: 'Weitere vom Antrag erfasste Personen',
        },
        { least: 0, most: 30 },
      ),
      filedOn: day({ fr: 'Introduite le', nl: 'Ingediend op', de: 'Eingereicht am' }),
      check: choice(
        {
          fr: 'Enquête de résidence',
          nl: 'Woonstcontrole',
          de: 'Wohnsitzkontrolle',
        },
        {
          positive: { fr: 'Positive', nl: 'Positief', de: 'Positiv' },
          negative: { fr: 'Négative', nl: 'Negatief', de: 'Negativ' },
          pending: { fr: 'Pas encore faite', nl: 'Nog niet gebeurd', de: 'Noch nicht erfolgt' },
        },
      ),
      reportedOn: optional(day({ fr: 'Rapport du', nl: 'Verslag van', de: 'Bericht vom' })),
      joined: choices(
        { fr: 'Joint à la demande', nl: 'Bij de aanvraag gevoegd', de: 'Dem Antrag beigefügt' },
        {
          letter: inEachLang('letter'),
          checkReport: inEachLang('checkReport'),
          identity: inEachLang('identity'),
          identityReason: inEachLang('identityReason'),
          fee: inEachLang('fee'),
          exemption: inEachLang('exemption'),
          annexe43: inEachLang('annexe43'),
          receipt: inEachLang('receipt'),
          opinion: inEachLang('opinion'),
        },
      ),
    },
    { least: 1 },
  ),
  signer: mayorSigns,
  on: day({ fr: 'Date d’envoi', nl: 'Datum van verzending', de: 'Datum des Versands' }),
}

import type { DataOf } from '../../field/field.ts'
import { choice, list, optional, text, whole, yesNo } from '../../field/field.ts'
import { officeFields, requestFields } from '../../parts/office/fields.ts'

/** A grant says nothing of an appeal; whether it should is for a lawyer, and a remark says so. */
const { appeal: _opensNone, ...granting } = officeFields

export const fields = {
  ...granting,
  ...requestFields,
  duration: choice(
    { fr: 'Durée', nl: 'Duur', de: 'Dauer' },
    {
      limited: { fr: 'limitée (carte A)', nl: 'beperkt (kaart A)', de: 'befristet (Karte A)' },
      unlimited: {
        fr: 'illimitée (carte B)',
        nl: 'onbeperkt (kaart B)',
        de: 'unbefristet (Karte B)',
      },
    },
  ),
  months: optional(
    whole(
      { fr: 'Mois de séjour', nl: 'Maanden verblijf', de: 'Monate Aufenthalt' },
      { least: 1, most: 60 },
    ),
  ),
  conditions: list(
    {
      fr: 'Conditions de la prolongation',
      nl: 'Voorwaarden voor de verlenging',
      de: 'Bedingungen für die Verlängerung',
    },
    { condition: text({ fr: 'Condition', nl: 'Voorwaarde', de: 'Bedingung' }, { long: true }) },
  ),
  unconditional: optional(
    yesNo({
      fr: 'La décision ne fixe aucune condition',
      nl: 'De beslissing stelt geen enkele voorwaarde',
      de: 'Die Entscheidung stellt keine Bedingung',
    }),
  ),
  proofs: list(
    {
      fr: 'Preuves à joindre à la demande de prolongation',
      nl: 'Bewijzen bij de aanvraag tot verlenging',
      de: 'Nachweise für den Verlängerungsantrag',
    },
    { proof: text({ fr: 'Preuve', nl: 'Bewijs', de: 'Nachweis' }, { long: true }) },
  ),
  integrationExempt: optional(
    text(
      {
        fr: 'Dispense d’efforts d’intégration',
        nl: 'Vrijstelling van integratie-inspanningen',
        de: 'Befreiung von Integrationsbemühungen',
      },
      {
        hint: {
          fr: 'Mineur, malade grave, apatride reconnu…, avec ce qui le montre. Sans dispense, ils sont demandés.',
          nl: 'Minderjarige, ernstig zieke, erkend staatloze…, met wat dat aantoont. Zonder vrijstelling worden ze gevraagd.',
          de: 'Minderjähriger, schwer Kranker, anerkannter Staatenloser…, mit dem, was es belegt. Ohne Befreiung werden sie verlangt.',
        },
      },
    ),
  ),
  work: choice(
    {
      fr: 'Accès au marché du travail',
      nl: 'Toegang tot de arbeidsmarkt',
      de: 'Zugang zum Arbeitsmarkt',
    },
    {
      unlimited: { fr: 'illimité', nl: 'onbeperkt', de: 'unbegrenzt' },
      limited: { fr: 'limité', nl: 'beperkt', de: 'begrenzt' },
      none: { fr: 'non', nl: 'nee', de: 'nein' },
    },
  ),
  passportAsked: yesNo({
    fr: 'Un passeport est demandé à l’inscription',
    nl: 'Bij de inschrijving wordt een paspoort gevraagd',
    de: 'Bei der Eintragung wird ein Reisepass verlangt',
  }),
}

export type Data = DataOf<typeof fields>

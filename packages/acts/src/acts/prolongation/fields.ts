import { choice, day, list, optional, text, yesNo } from '../../field/field.ts'
import { cited } from '../../parts/letter/citations.ts'
import { letterFields } from '../../parts/letter/frame.ts'
import { pieces } from '../../parts/letter/pieces.ts'

/** What a request to extend a card A needs, after leave under article 9bis. */
export const fields = {
  ...letterFields(),
  commune: text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { from: 'commune' }),
  grantedOn: day(
    { fr: 'Décision du', nl: 'Beslissing van', de: 'Entscheidung vom' },
    { from: 'decision.day' },
  ),
  decisionReference: optional(
    text(
      {
        fr: 'Référence de la décision',
        nl: 'Kenmerk van de beslissing',
        de: 'Aktenzeichen der Entscheidung',
      },
      { from: 'decision.reference' },
    ),
  ),
  cardNumber: optional(
    text(
      { fr: 'Numéro de la carte', nl: 'Nummer van de kaart', de: 'Nummer der Karte' },
      { most: 40 },
    ),
  ),
  expires: day(
    { fr: 'La carte expire le', nl: 'De kaart vervalt op', de: 'Die Karte läuft ab am' },
    { from: 'title.expires' },
  ),
  lateBecause: optional(
    text(
      {
        fr: 'Pourquoi la demande vient après l’échéance',
        nl: 'Waarom de aanvraag na de vervaldag komt',
        de: 'Warum der Antrag nach dem Ablauf kommt',
      },
      { long: true },
    ),
  ),
  conditions: list(
    {
      fr: 'Conditions de la décision',
      nl: 'Voorwaarden van de beslissing',
      de: 'Bedingungen der Entscheidung',
    },
    {
      title: text(
        {
          fr: 'Condition, comme dans la décision',
          nl: 'Voorwaarde, zoals in de beslissing',
          de: 'Bedingung, wie in der Entscheidung',
        },
        { most: 600 },
      ),
      met: yesNo({ fr: 'Elle est remplie', nl: 'Eraan is voldaan', de: 'Sie ist erfüllt' }),
      how: optional(text({ fr: 'Exposé', nl: 'Uiteenzetting', de: 'Darlegung' }, { long: true })),
      cited: cited(),
    },
    { most: 30 },
  ),
  first: yesNo({
    fr: 'C’est la première prolongation',
    nl: 'Dit is de eerste verlenging',
    de: 'Es ist die erste Verlängerung',
  }),
  integration: optional(
    text(
      {
        fr: 'Efforts d’intégration',
        nl: 'Inspanningen tot integratie',
        de: 'Integrationsbemühungen',
      },
      {
        long: true,
        hint: {
          fr: 'Parcours d’intégration, travail, études ou formation, langue du lieu, vie associative.',
          nl: 'Inburgering, werk, studie of opleiding, taal van de plaats, verenigingsleven.',
          de: 'Integrationsparcours, Arbeit, Studium oder Ausbildung, Sprache des Ortes, Vereinsleben.',
        },
      },
    ),
  ),
  exemption: optional(
    choice(
      {
        fr: 'Dispense d’efforts d’intégration',
        nl: 'Vrijstelling van inspanningen tot integratie',
        de: 'Befreiung von Integrationsbemühungen',
      },
      {
        minor: { fr: 'minorité', nl: 'minderjarigheid', de: 'Minderjährigkeit' },
        ill: { fr: 'maladie grave', nl: 'ernstige ziekte', de: 'schwere Krankheit' },
        protected: {
          fr: 'statut de protection reconnu',
          nl: 'erkende beschermingsstatus',
          de: 'anerkannter Schutzstatus',
        },
      },
    ),
  ),
  integrationPieces: cited(),
  unlimited: yesNo({
    fr: 'Demander aussi une durée illimitée',
    nl: 'Ook een onbeperkte duur vragen',
    de: 'Auch eine unbefristete Dauer beantragen',
  }),
  limitedSince: optional(
    day({
      fr: 'Séjour à durée limitée depuis le',
      nl: 'Verblijf van beperkte duur sinds',
      de: 'Befristeter Aufenthalt seit dem',
    }),
  ),
  pieces: pieces({ least: 1, from: 'pieces.new' }),
}

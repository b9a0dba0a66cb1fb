import { choice, day, group, optional, text, yesNo } from '../../field/field.ts'
import { communeFields, mayorSigns } from '../../parts/commune.ts'
import { address, person } from '../../parts/person.ts'
import { attackable } from './suspensive.ts'
import { words } from './words.ts'

const inEachLang = (key: keyof typeof words.fr) => ({
  fr: words.fr[key],
  nl: words.nl[key],
  de: words.de[key],
})

/** What a special residence document has to say: the appeal that gives it, and its validity. */
export const fields = {
  ...communeFields,
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  residence: address({ fr: 'Adresse', nl: 'Adres', de: 'Adresse' }, 'applicant'),
  kind: choice(
    { fr: 'Recours', nl: 'Beroep', de: 'Beschwerde' },
    {
      fullJurisdiction: inEachLang('fullJurisdiction'),
      annulment: inEachLang('annulment'),
      withdrawal: inEachLang('withdrawal'),
    },
  ),
  decision: choice(
    { fr: 'Décision attaquée', nl: 'Bestreden beslissing', de: 'Angefochtene Entscheidung' },
    attackable,
  ),
  notifiedOn: day(
    {
      fr: 'Décision notifiée le',
      nl: 'Beslissing ter kennis gebracht op',
      de: 'Entscheidung notifiziert am',
    },
    { from: 'notification.day' },
  ),
  appealedOn: day({
    fr: 'Recours introduit le',
    nl: 'Beroep ingediend op',
    de: 'Beschwerde eingelegt am',
  }),
  roll: optional(text({ fr: 'Numéro de rôle', nl: 'Rolnummer', de: 'Listennummer' }, { most: 40 })),
  otherFamily: optional(
    yesNo(
      {
        fr: 'Autre membre de la famille d’un citoyen de l’Union',
        nl: 'Ander familielid van een burger van de Unie',
        de: 'Anderes Familienmitglied eines Unionsbürgers',
      },
      {
        hint: {
          fr: 'Pour une annexe 20 ou 21 : le recours de l’autre famille ne suspend pas.',
          nl: 'Voor een bijlage 20 of 21: het beroep van de andere familie schorst niet.',
          de: 'Für eine Anlage 20 oder 21: Die Beschwerde anderer Familienmitglieder hat keine aufschiebende Wirkung.',
        },
      },
    ),
  ),
  nationalSecurity: yesNo({
    fr: 'La décision repose sur des raisons impérieuses de sécurité nationale',
    nl: 'De beslissing steunt op dwingende redenen van nationale veiligheid',
    de: 'Die Entscheidung beruht auf zwingenden Gründen der nationalen Sicherheit',
  }),
  stated: optional(
    group(
      {
        fr: 'Effet suspensif affirmé, là où la loi n’a pas été lue',
        nl: 'Verklaarde schorsende werking, waar de wet niet is gelezen',
        de: 'Angegebene aufschiebende Wirkung, wo das Gesetz nicht gelesen wurde',
      },
      {
        because: text({
          fr: 'Disposition qui donne cet effet',
          nl: 'Bepaling die dat gevolg geeft',
          de: 'Bestimmung, die diese Wirkung vorsieht',
        }),
        by: text({
          fr: 'Qui l’affirme (nom et qualité)',
          nl: 'Wie dat verklaart (naam en hoedanigheid)',
          de: 'Wer dies angibt (Name und Eigenschaft)',
        }),
      },
    ),
  ),
  issue: choice(
    { fr: 'Ce document est', nl: 'Dit document is', de: 'Dieses Dokument ist' },
    {
      first: { fr: 'le premier', nl: 'het eerste', de: 'das erste' },
      extension: { fr: 'une prolongation', nl: 'een verlenging', de: 'eine Verlängerung' },
    },
  ),
  previousUntil: optional(
    day({
      fr: 'Document précédent valable jusqu’au',
      nl: 'Vorig document geldig tot',
      de: 'Voriges Dokument gültig bis',
    }),
  ),
  from: day({ fr: 'Valable du', nl: 'Geldig van', de: 'Gültig vom' }),
  until: day({ fr: 'Valable jusqu’au', nl: 'Geldig tot', de: 'Gültig bis' }),
  work: choice(
    { fr: 'Marché du travail', nl: 'Arbeidsmarkt', de: 'Arbeitsmarkt' },
    {
      unlimited: inEachLang('unlimited'),
      limited: inEachLang('limited'),
      no: inEachLang('no'),
    },
  ),
  signer: mayorSigns,
  on: day({ fr: 'Date du document', nl: 'Datum van het document', de: 'Datum des Dokuments' }),
}
